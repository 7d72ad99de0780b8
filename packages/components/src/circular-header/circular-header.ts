import { givesAdvice } from '#advice'
import { formatDate } from '@clf/text'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { define } from '../define.ts'
import { baseStyles } from '../internal/base.styles.ts'
import { requireCalendarDate } from '../internal/calendar-date.ts'
import type { Requirement } from '../internal/content-check.ts'
import { LanguageController } from '../internal/language.ts'
import { readOrReport } from '../internal/report-mistake.ts'
import { version } from '../version.ts'
import { messages, type CircularClassification, type CircularStatus } from './circular-header.messages.ts'
import { styles } from './circular-header.styles.ts'
import { circularNumber } from './circular-number.ts'

// A number goes to the next line as a whole.
const wholeNumbers = (text: string) => text.split(/(No\. ?[\d/]+|第 ?[\d/]+ ?[號号])/).map((part, at) => (at % 2 === 1 ? html`<span class="whole">${part}</span>` : part))

/**
 * Head of a circular: its number, its subject, and the facts a reader checks before acting on it. Facts that are not
 * given are left out, and so is a date that is not on the calendar, of which the author is told; rendering it on a server throws.
 *
 * WCAG 2.2: 1.3.1 Info and Relationships, 1.4.1 Use of Color, 1.4.10 Reflow, 2.4.4 Link Purpose.
 *
 * @summary Number, subject and facts of a circular.
 * @tag clf-circular-header
 * @status stable
 * @since 0.1.0
 *
 * @attr {string} series-name - Name of the series in the page's language, "General Circular".
 * @attr {string} number - Number of the circular in its series and year.
 * @attr {string} year - Year of the number, four digits.
 * @attr {string} from - Post or office that issues it.
 * @attr {string} to - Whom it is addressed to.
 * @attr {string} reference - File reference, `DSO/ADM/1-5/2`.
 * @attr {string} date - Date of issue, ISO 8601.
 * @attr {string} effective - Day from which it holds, ISO 8601.
 * @attr {'upcoming'|'current'|'superseded'|'withdrawn'|'expired'|'archived'} status - Status of the circular, `current` by default.
 * @attr {string} superseded-by-href - Address of the circular that took its place; shows the notice that it is no longer in force.
 * @attr {string} superseded-by-label - Number and subject of that circular, the text of the link.
 * @attr {string} revised - Date of the last amendment, ISO 8601.
 * @attr {'unclassified'|'restricted-admin'|'restricted-staff'} classification - Grade shown on screen and in print.
 *
 * @slot - Subject of the circular, one `<h1>`.
 */
export class CircularHeaderElement extends LitElement {
  static readonly version = version
  static readonly requirements: readonly Requirement[] = givesAdvice
    ? [
      { needs: 'h1', advice: 'it has no subject. Write <h1>…</h1> in it.' },
      { needs: (host) => host.hasAttribute('number') && host.hasAttribute('year'), advice: 'it has no number. Write number="3" year="2026" on it.' },
    ]
    : []
  static override styles = [baseStyles, styles]
  static override properties = {
    seriesName: { type: String, attribute: 'series-name' },
    number: { type: String },
    year: { type: String },
    from: { type: String },
    to: { type: String },
    reference: { type: String },
    date: { type: String },
    effective: { type: String },
    status: { type: String, reflect: true },
    supersededByHref: { type: String, attribute: 'superseded-by-href' },
    supersededByLabel: { type: String, attribute: 'superseded-by-label' },
    revised: { type: String },
    classification: { type: String },
  }

  declare seriesName: string
  declare number: string
  declare year: string
  declare from: string
  declare to: string
  declare reference: string
  declare date: string
  declare effective: string
  declare status: CircularStatus
  declare supersededByHref: string
  declare supersededByLabel: string
  declare revised: string
  declare classification: CircularClassification | ''

  readonly #language = new LanguageController(this)

  constructor() {
    super()
    this.seriesName = ''
    this.number = ''
    this.year = ''
    this.from = ''
    this.to = ''
    this.reference = ''
    this.date = ''
    this.effective = ''
    this.status = 'current'
    this.supersededByHref = ''
    this.supersededByLabel = ''
    this.revised = ''
    this.classification = ''
  }

  #renderSupersededBy() {
    if (!this.supersededByHref) return nothing
    const words = messages[this.#language.tag]
    const label = this.supersededByLabel || words.newerCircular
    return html`<p class="superseded">${words.supersededBy}<a href=${this.supersededByHref}>${wholeNumbers(label)}</a></p>`
  }

  #renderFact(label: string, value: unknown) {
    return value ? html`<dt>${label}</dt><dd>${value}</dd>` : nothing
  }

  #renderDate(attribute: 'date' | 'effective' | 'revised') {
    if (!this[attribute]) return undefined
    const date = readOrReport(() => requireCalendarDate('clf-circular-header', attribute, this[attribute]))
    return date && html`<time datetime=${date}>${formatDate(date, this.#language.tag)}</time>`
  }

  #renderStatus() {
    const status = messages[this.#language.tag].statuses[this.status]
    return status ? html`<span class="tag">${status}</span>` : undefined
  }

  #renderFacts() {
    const words = messages[this.#language.tag]
    return html`
      <dl>
        ${this.#renderFact(words.from, this.from)} ${this.#renderFact(words.to, this.to)}
        ${this.#renderFact(words.reference, this.reference)} ${this.#renderFact(words.date, this.#renderDate('date'))}
        ${this.#renderFact(words.effective, this.#renderDate('effective'))} ${this.#renderFact(words.revised, this.#renderDate('revised'))}
        ${this.#renderFact(words.status, this.#renderStatus())}
        ${this.#renderFact(words.classification, this.classification && words.classifications[this.classification])}
      </dl>
    `
  }

  override render(): TemplateResult {
    return html`
      <p class="number">${wholeNumbers(circularNumber(this, this.#language.tag))}</p>
      ${this.#renderSupersededBy()}
      <slot></slot>
      ${this.#renderFacts()}
    `
  }
}

define('clf-circular-header', CircularHeaderElement)

declare global {
  interface HTMLElementTagNameMap {
    'clf-circular-header': CircularHeaderElement
  }
}
