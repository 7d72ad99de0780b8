import { givesAdvice } from '#advice'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { define } from '../define.ts'
import { baseStyles } from '../internal/base.styles.ts'
import type { Requirement } from '../internal/content-check.ts'
import { fill } from '../internal/fill.ts'
import { LanguageController } from '../internal/language.ts'
import { version } from '../version.ts'
import { messages } from './summary-list.messages.ts'
import { styles } from './summary-list.styles.ts'

/**
 * Facts or answers in pairs: what is asked, and what is known. The list is the author's own `<dl>`, in light DOM, a `<div>` around
 * each pair; a link that changes an answer stands in a second `<dd>` of its pair. The element adds the heading of the group and, for
 * answers given on one page, the link that changes all of them.
 *
 * WCAG 2.2: 1.3.1 Info and Relationships, 1.4.10 Reflow, 2.4.4 Link Purpose (In Context), 2.4.6 Headings and Labels, 3.3.4 Error Prevention (Legal, Financial, Data).
 *
 * @summary Lays out questions with their answers, and leads back to change them.
 * @tag clf-summary-list
 * @status experimental
 * @since 0.2.0
 *
 * @attr {string} group-name - Name of the group of answers, a level 2 heading. None by default.
 * @attr {string} change-href - Address of the page on which the answers are changed; needs `group-name`. Without it the link is left out.
 *
 * @slot - One `<dl>` with a `<div>` around each pair.
 */
export class SummaryListElement extends LitElement {
  static readonly version = version
  static readonly requirements: readonly Requirement[] = givesAdvice
    ? [
      { needs: 'dl', advice: 'it holds no list. Write <dl><div><dt>…</dt><dd>…</dd></div></dl> in it.' },
      { needs: (host) => !host.hasAttribute('change-href') || host.hasAttribute('group-name'), advice: 'its link does not say what it changes. Write group-name="…" on it.' },
    ]
    : []
  static override styles = [baseStyles, styles]
  static override properties = {
    groupName: { type: String, attribute: 'group-name' },
    changeHref: { type: String, attribute: 'change-href' },
  }

  declare groupName: string
  declare changeHref: string

  readonly #language = new LanguageController(this)

  constructor() {
    super()
    this.groupName = ''
    this.changeHref = ''
  }

  #renderHead() {
    const { groupName, changeHref } = this
    const words = messages[this.#language.tag]
    return html`
      <div class="head">
        <h2>${groupName}</h2>
        ${changeHref ? html`<a href=${changeHref}>${fill(words.change, { group: groupName })}</a>` : nothing}
      </div>
    `
  }

  override render(): TemplateResult {
    return html`${this.groupName ? this.#renderHead() : nothing}<slot></slot>`
  }
}

define('clf-summary-list', SummaryListElement)

declare global {
  interface HTMLElementTagNameMap {
    'clf-summary-list': SummaryListElement
  }
}
