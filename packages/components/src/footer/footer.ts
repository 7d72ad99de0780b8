import { formatDate } from '@clf/text'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { define } from '../define.ts'
import { baseStyles } from '../internal/base.styles.ts'
import { LanguageController } from '../internal/language.ts'
import { readOrReport } from '../internal/report-mistake.ts'
import { version } from '../version.ts'
import { messages } from './footer.messages.ts'
import { styles } from './footer.styles.ts'
import { pageDate } from './page-date.ts'

/**
 * Foot of every page: the links every government page owes its readers, and one date, the later of revision and review.
 * A date that is missing or not on the calendar is left out, and the author is told what to add; rendering on a server throws.
 * Today's date is never shown in its place.
 *
 * WCAG 2.2: 1.3.1 Info and Relationships, 2.5.8 Target Size, 3.2.3 Consistent Navigation.
 *
 * @summary Foot of every page, with the later of revision and review date.
 * @tag clf-footer
 * @status stable
 * @since 0.1.0
 *
 * @attr {string} revised - Date of the last change of the content, ISO 8601. One of the two dates is required.
 * @attr {string} reviewed - Date the owner last confirmed the content without changing it, ISO 8601.
 * @attr {string} notices-href - Address of the important notices; the link is left out without it.
 * @attr {string} privacy-href - Address of the privacy policy; the link is left out without it.
 * @attr {string} accessibility-href - Address of the accessibility statement; the link is left out without it.
 *
 * @slot - More links, as one `<ul>`.
 */
export class FooterElement extends LitElement {
  static readonly version = version
  static override styles = [baseStyles, styles]
  static override properties = {
    revised: { type: String },
    reviewed: { type: String },
    noticesHref: { type: String, attribute: 'notices-href' },
    privacyHref: { type: String, attribute: 'privacy-href' },
    accessibilityHref: { type: String, attribute: 'accessibility-href' },
  }

  declare revised: string | null
  declare reviewed: string | null
  declare noticesHref: string
  declare privacyHref: string
  declare accessibilityHref: string

  readonly #language = new LanguageController(this)

  constructor() {
    super()
    this.revised = null
    this.reviewed = null
    this.noticesHref = ''
    this.privacyHref = ''
    this.accessibilityHref = ''
  }

  #renderLinks() {
    const words = messages[this.#language.tag]
    const links = [
      { href: this.noticesHref, text: words.notices },
      { href: this.privacyHref, text: words.privacy },
      { href: this.accessibilityHref, text: words.accessibility },
    ].filter(({ href }) => href)
    if (links.length === 0) return nothing
    return html`<ul role="list">
      ${links.map(({ href, text }) => html`<li><a href=${href}>${text}</a></li>`)}
    </ul>`
  }

  override render(): TemplateResult {
    const tag = this.#language.tag
    const stated = readOrReport(() => pageDate(this.revised, this.reviewed))
    return html`
      <footer>
        ${this.#renderLinks()}
        <slot></slot>
        ${stated ? html`<p>${messages[tag][stated.kind]}<time datetime=${stated.date}>${formatDate(stated.date, tag)}</time></p>` : nothing}
      </footer>
    `
  }
}

define('clf-footer', FooterElement)

declare global {
  interface HTMLElementTagNameMap {
    'clf-footer': FooterElement
  }
}
