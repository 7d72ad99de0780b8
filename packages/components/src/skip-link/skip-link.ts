import { html, LitElement, type TemplateResult } from 'lit'
import { define } from '../define.ts'
import { baseStyles } from '../internal/base.styles.ts'
import { LanguageController } from '../internal/language.ts'
import { version } from '../version.ts'
import { messages } from './skip-link.messages.ts'
import { styles } from './skip-link.styles.ts'

/**
 * First focusable link of a page: hidden until focused, leads past the furniture to the content.
 * `<clf-header>` brings its own. The target should be `<main id="content" tabindex="-1">`, so that focus moves with it.
 *
 * WCAG 2.2: 2.4.1 Bypass Blocks, 2.4.7 Focus Visible, 3.1.2 Language of Parts.
 *
 * @summary Link that jumps over the page furniture.
 * @tag clf-skip-link
 * @status stable
 * @since 0.1.0
 *
 * @attr {string} href - Fragment of the content, `#content` by default.
 */
export class SkipLinkElement extends LitElement {
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
    return html`<a href=${this.href}>${messages[this.#language.tag].skip}</a>`
  }
}

define('clf-skip-link', SkipLinkElement)

declare global {
  interface HTMLElementTagNameMap {
    'clf-skip-link': SkipLinkElement
  }
}
