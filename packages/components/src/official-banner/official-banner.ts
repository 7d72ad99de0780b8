import { html, LitElement, type TemplateResult } from 'lit'
import { define } from '../define.ts'
import { baseStyles } from '../internal/base.styles.ts'
import { LanguageController } from '../internal/language.ts'
import { version } from '../version.ts'
import { messages } from './official-banner.messages.ts'
import { styles } from './official-banner.styles.ts'

/**
 * Says whose website this is and how a reader can tell. Stands right after `<clf-header>`, whose skip link has to stay
 * the first focusable element of the page.
 *
 * WCAG 2.2: 1.3.1 Info and Relationships, 2.1.1 Keyboard, 2.5.8 Target Size.
 *
 * @summary States whose website this is, or that it is a demonstration.
 * @tag clf-official-banner
 * @status stable
 * @since 0.1.0
 *
 * @attr {boolean} demonstration - Says instead that the site is a demonstration with invented content.
 */
export class OfficialBannerElement extends LitElement {
  static readonly version = version
  static override styles = [baseStyles, styles]
  static override properties = {
    demonstration: { type: Boolean, reflect: true },
  }

  declare demonstration: boolean

  readonly #language = new LanguageController(this)

  constructor() {
    super()
    this.demonstration = false
  }

  override render(): TemplateResult {
    const words = messages[this.#language.tag]
    const statement = this.demonstration ? words.demonstration : words.official
    const reasons = this.demonstration ? [words.invented, words.noReliance] : [words.address, words.connection]
    return html`
      <section aria-label=${words.label}>
        <p class="statement">${statement}</p>
        <details>
          <summary>${words.howToTell}</summary>
          <ul>
            ${reasons.map((reason) => html`<li>${reason}</li>`)}
          </ul>
        </details>
      </section>
    `
  }
}

define('clf-official-banner', OfficialBannerElement)

declare global {
  interface HTMLElementTagNameMap {
    'clf-official-banner': OfficialBannerElement
  }
}
