import { givesAdvice } from '#advice'
import { formatFileSize } from '@clf/text'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { define } from '../define.ts'
import type { Requirement } from '../internal/content-check.ts'
import { fill } from '../internal/fill.ts'
import { LanguageController } from '../internal/language.ts'
import { version } from '../version.ts'
import { messages } from './document.messages.ts'
import { languageNames } from './language-names.ts'

/**
 * A file to download, in a list of them. The link is the author's own `<a>`, in light DOM; the element says after it, in the
 * language of the page, what a reader wants to know before opening it: format, size, pages and languages. An accessible version
 * is a second link. clf.css gives it its look, so that a long list does not carry a style sheet in each.
 *
 * WCAG 2.2: 1.3.1 Info and Relationships, 2.4.4 Link Purpose (In Context), 2.5.8 Target Size.
 *
 * @summary Tells format, size and language of a file beside its link.
 * @tag clf-document
 * @status experimental
 * @since 0.2.0
 *
 * @attr {string} format - Format of the file as readers know it, such as `PDF` or `DOCX`.
 * @attr {number} bytes - Size of the file in bytes; without it no size is told.
 * @attr {number} pages - How many pages there are in it; without it they are not told.
 * @attr {string} language - Language of the file, several with spaces between: `en zh-Hant-HK`. Without it none is told.
 *
 * @slot - One link to the file.
 * @slot accessible - One link to an accessible version of the same document.
 */
export class DocumentElement extends LitElement {
  static readonly version = version
  static readonly requirements: readonly Requirement[] = givesAdvice
    ? [
      { needs: 'a[href]', advice: 'it leads to no file. Write <a href="…">…</a> in it.' },
      { needs: (host) => host.hasAttribute('format'), advice: 'it does not say what opens. Write format="PDF" on it, and the size as bytes="…".' },
    ]
    : []
  static override properties = {
    format: { type: String },
    bytes: { type: Number },
    pages: { type: Number },
    language: { type: String },
  }

  declare format: string
  declare bytes: number
  declare pages: number
  declare language: string

  readonly #language = new LanguageController(this)

  constructor() {
    super()
    this.format = ''
    this.bytes = 0
    this.pages = 0
    this.language = ''
  }

  get #facts(): string {
    const { format, bytes, pages } = this
    const words = messages[this.#language.tag]
    const size = bytes > 0 ? formatFileSize(bytes) : ''
    const length = pages > 0 ? fill(pages === 1 ? words.page : words.pages, { count: pages }) : ''
    return [format, size, length, languageNames(this.language, words.languages).join(words.and)].filter(Boolean).join(words.separator)
  }

  override render(): TemplateResult {
    const facts = this.#facts
    return html`<slot></slot> ${facts ? html`<span>${facts}</span>` : nothing} <slot name="accessible"></slot>`
  }
}

define('clf-document', DocumentElement)

declare global {
  interface HTMLElementTagNameMap {
    'clf-document': DocumentElement
  }
}
