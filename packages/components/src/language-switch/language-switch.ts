import { languageTags, type LanguageTag } from '@clf/text'
import { html, LitElement, type TemplateResult } from 'lit'
import { define } from '../define.ts'
import { baseStyles } from '../internal/base.styles.ts'
import { LanguageController } from '../internal/language.ts'
import { version } from '../version.ts'
import { messages, ownNames } from './language-switch.messages.ts'
import { styles } from './language-switch.styles.ts'
import { pathInLanguage } from './path-in-language.ts'

/**
 * Links to the same page in the two other languages, each named in its own script.
 *
 * WCAG 2.2: 2.4.4 Link Purpose, 3.1.2 Language of Parts, 3.2.3 Consistent Navigation.
 *
 * @summary Links to this page in the two other languages.
 * @tag clf-language-switch
 * @status stable
 * @since 0.1.0
 *
 * @attr {string} path - Path of this page with its language segment, `/tc/circulars`. Without it the address of the page is
 * read once script runs; until then the links lead to the home pages.
 * @attr {string} en-href - Address of this page in English, where `path` cannot tell it: another site, or another way to write languages.
 * @attr {string} tc-href - Address of this page in Traditional Chinese, likewise.
 * @attr {string} sc-href - Address of this page in Simplified Chinese, likewise.
 */
export class LanguageSwitchElement extends LitElement {
  static readonly version = version
  static override styles = [baseStyles, styles]
  static override properties = {
    path: { type: String },
    enHref: { type: String, attribute: 'en-href' },
    tcHref: { type: String, attribute: 'tc-href' },
    scHref: { type: String, attribute: 'sc-href' },
  }

  declare path: string
  declare enHref: string
  declare tcHref: string
  declare scHref: string

  readonly #language = new LanguageController(this)
  #visitedPath = '/'

  constructor() {
    super()
    this.path = ''
    this.enHref = ''
    this.tcHref = ''
    this.scHref = ''
  }

  // The address is read after the first render, because hydration expects what the server rendered.
  protected override firstUpdated(): void {
    const { pathname, search } = this.ownerDocument.location ?? location
    this.#visitedPath = pathname + search
    if (!this.path) this.requestUpdate()
  }

  #addressIn(tag: LanguageTag): string {
    const stated = { 'en': this.enHref, 'zh-Hant-HK': this.tcHref, 'zh-Hans': this.scHref }[tag]
    return stated || pathInLanguage(this.path || this.#visitedPath, tag)
  }

  override render(): TemplateResult {
    const current = this.#language.tag
    const others = languageTags.filter((tag) => tag !== current)
    return html`
      <nav aria-label=${messages[current].label}>
        <ul role="list">
          ${
      others.map(
        (tag) => html`<li><a href=${this.#addressIn(tag)} lang=${tag} hreflang=${tag}>${ownNames[tag]}</a></li>`,
      )
    }
        </ul>
      </nav>
    `
  }
}

define('clf-language-switch', LanguageSwitchElement)

declare global {
  interface HTMLElementTagNameMap {
    'clf-language-switch': LanguageSwitchElement
  }
}
