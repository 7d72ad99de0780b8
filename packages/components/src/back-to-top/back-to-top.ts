import { html, LitElement, type TemplateResult } from 'lit'
import { define } from '../define.ts'
import { baseStyles } from '../internal/base.styles.ts'
import { LanguageController } from '../internal/language.ts'
import { version } from '../version.ts'
import { messages } from './back-to-top.messages.ts'
import { styles } from './back-to-top.styles.ts'

/**
 * Link back to the beginning of a long page, in its place in the text: it never floats over what is read. It is a link to
 * an `id`, so that the reading position goes there with the window.
 *
 * WCAG 2.2: 2.4.1 Bypass Blocks, 2.4.4 Link Purpose (In Context), 2.4.11 Focus Not Obscured (Minimum), 2.5.8 Target Size.
 *
 * @summary Link that goes back to the beginning of the page.
 * @tag clf-back-to-top
 * @status experimental
 * @since 0.2.0
 *
 * @attr {string} href - Fragment of the content to go back to, `#content` by default.
 */
export class BackToTopElement extends LitElement {
  static readonly version = version
  static override styles = [baseStyles, styles]
  static override properties = {
    href: { type: String },
  }

  declare href: string

  readonly #language = new LanguageController(this)

  constructor() {
    super()
    this.href = '#content'
  }

  override render(): TemplateResult {
    return html`<a href=${this.href}><span aria-hidden="true">↑ </span>${messages[this.#language.tag].back}</a>`
  }
}

define('clf-back-to-top', BackToTopElement)

declare global {
  interface HTMLElementTagNameMap {
    'clf-back-to-top': BackToTopElement
  }
}
