import { givesAdvice } from '#advice'
import { html, LitElement, type TemplateResult } from 'lit'
import { define } from '../define.ts'
import { baseStyles } from '../internal/base.styles.ts'
import type { Requirement } from '../internal/content-check.ts'
import { LanguageController } from '../internal/language.ts'
import { version } from '../version.ts'
import { messages } from './contents.messages.ts'
import { styles } from './contents.styles.ts'

/**
 * Contents of a long page. The list is the author's own, in light DOM, each link to the `id` of a heading; the headings below
 * one of them are a list in its item. The element adds the landmark with its heading. Nothing sticks to the window and nothing follows the reader.
 *
 * WCAG 2.2: 1.3.1 Info and Relationships, 2.4.1 Bypass Blocks, 2.4.5 Multiple Ways, 2.5.8 Target Size.
 *
 * @summary Lists the headings of a long page.
 * @tag clf-contents
 * @status experimental
 * @since 0.2.0
 *
 * @attr {string} label - Accessible name of the landmark, shown as its heading, "Contents" in the page's language by default.
 *
 * @slot - One `<ol>` of links to the headings of the page.
 */
export class ContentsElement extends LitElement {
  static readonly version = version
  static readonly requirements: readonly Requirement[] = givesAdvice
    ? [
      { needs: 'ol, ul', advice: 'it holds no list. Write <ol><li><a href="#…">…</a></li></ol> in it.' },
    ]
    : []
  static override styles = [baseStyles, styles]
  static override properties = {
    label: { type: String },
  }

  declare label: string

  readonly #language = new LanguageController(this)

  constructor() {
    super()
    this.label = ''
  }

  override render(): TemplateResult {
    return html`
      <nav aria-labelledby="heading">
        <h2 id="heading">${this.label || messages[this.#language.tag].label}</h2>
        <slot></slot>
      </nav>
    `
  }
}

define('clf-contents', ContentsElement)

declare global {
  interface HTMLElementTagNameMap {
    'clf-contents': ContentsElement
  }
}
