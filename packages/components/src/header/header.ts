import { givesAdvice } from '#advice'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { define } from '../define.ts'
import { baseStyles } from '../internal/base.styles.ts'
import type { Requirement } from '../internal/content-check.ts'
import { LanguageController } from '../internal/language.ts'
import '../language-switch/language-switch.ts'
import '../skip-link/skip-link.ts'
import type { TextSize } from '../text-size/text-size-cookie.ts'
import '../text-size/text-size.ts'
import { version } from '../version.ts'
import { messages } from './header.messages.ts'
import { styles } from './header.styles.ts'

/**
 * Head of every page. Always in this order: skip link, signatures that lead home, brand mark, portal, the two other
 * languages, text size, search, site map, contact. A part whose address is not given is left out.
 *
 * WCAG 2.2: 1.3.1 Info and Relationships, 1.4.10 Reflow, 2.4.1 Bypass Blocks, 2.4.5 Multiple Ways, 2.5.8 Target Size,
 * 3.2.3 Consistent Navigation, 3.3.2 Labels or Instructions.
 *
 * @summary Head of every page, in the order of the standard.
 * @tag clf-header
 * @status stable
 * @since 0.1.0
 *
 * @attr {string} site-name - Name of the site, the text of the link home.
 * @attr {string} department - Name of the department that runs the site, above the site's name.
 * @attr {string} home-href - Address of the home page in this language, `/` by default.
 * @attr {string} portal-href - Address of the government portal.
 * @attr {string} search-href - Address that answers a search; the words are sent as `q`.
 * @attr {string} site-map-href - Address of the site map.
 * @attr {string} contact-href - Address of the contact page.
 * @attr {string} path - Path of this page, `/tc/circulars`; the language links keep it and the text size form comes back to it.
 * @attr {string} en-href - Address of this page in English, where `path` cannot tell it: another site, or another way to write languages.
 * @attr {string} tc-href - Address of this page in Traditional Chinese, likewise.
 * @attr {string} sc-href - Address of this page in Simplified Chinese, likewise.
 * @attr {'default'|'larger'|'largest'} text-size - Text size in force, `default` by default.
 * @attr {string} preferences-href - Address the text size form posts to, `/preferences` by default.
 *
 * @slot gov-signature - Signature of the government, an image with `alt` or an inline drawing.
 * @slot department-signature - Signature of the department.
 * @slot brand-mark - Brand mark, smaller than the signatures, with its own link if it needs one.
 */
export class HeaderElement extends LitElement {
  static readonly version = version
  static readonly requirements: readonly Requirement[] = givesAdvice
    ? [
      { needs: (host) => host.hasAttribute('site-name') || host.querySelector('[slot]') !== null, advice: 'its link home has no name. Write site-name="…" on it.' },
    ]
    : []
  static override styles = [baseStyles, styles]
  static override properties = {
    siteName: { type: String, attribute: 'site-name' },
    department: { type: String },
    homeHref: { type: String, attribute: 'home-href' },
    portalHref: { type: String, attribute: 'portal-href' },
    searchHref: { type: String, attribute: 'search-href' },
    siteMapHref: { type: String, attribute: 'site-map-href' },
    contactHref: { type: String, attribute: 'contact-href' },
    path: { type: String },
    enHref: { type: String, attribute: 'en-href' },
    tcHref: { type: String, attribute: 'tc-href' },
    scHref: { type: String, attribute: 'sc-href' },
    textSize: { type: String, attribute: 'text-size' },
    preferencesHref: { type: String, attribute: 'preferences-href' },
  }

  declare siteName: string
  declare department: string
  declare homeHref: string
  declare portalHref: string
  declare searchHref: string
  declare siteMapHref: string
  declare contactHref: string
  declare path: string
  declare enHref: string
  declare tcHref: string
  declare scHref: string
  declare textSize: TextSize
  declare preferencesHref: string

  readonly #language = new LanguageController(this)

  constructor() {
    super()
    this.siteName = ''
    this.department = ''
    this.homeHref = '/'
    this.portalHref = ''
    this.searchHref = ''
    this.siteMapHref = ''
    this.contactHref = ''
    this.path = ''
    this.enHref = ''
    this.tcHref = ''
    this.scHref = ''
    this.textSize = 'default'
    this.preferencesHref = '/preferences'
  }

  #renderLink(href: string, text: string) {
    return href ? html`<a href=${href}>${text}</a>` : nothing
  }

  #renderIdentity() {
    return html`
      <div class="identity">
        <a class="home" href=${this.homeHref}>
          <slot name="gov-signature"></slot>
          <slot name="department-signature"></slot>
          <span class="names">
            ${this.department ? html`<span class="department">${this.department}</span>` : nothing}
            <span class="site">${this.siteName}</span>
          </span>
        </a>
        <slot name="brand-mark"></slot>
      </div>
    `
  }

  #renderPreferences() {
    return html`
      <div class="preferences">
        ${this.#renderLink(this.portalHref, messages[this.#language.tag].portal)}
        <clf-language-switch
          path=${this.path}
          en-href=${this.enHref || nothing}
          tc-href=${this.tcHref || nothing}
          sc-href=${this.scHref || nothing}
        ></clf-language-switch>
        <clf-text-size
          text-size=${this.textSize}
          preferences-href=${this.preferencesHref}
          path=${this.path}
        ></clf-text-size>
      </div>
    `
  }

  #renderSearch() {
    const words = messages[this.#language.tag]
    return html`
      <form role="search" method="get" action=${this.searchHref}>
        <label class="visually-hidden" for="keywords">${words.keywords}</label>
        <input id="keywords" name="q" type="search" autocomplete="off" />
        <button>${words.search}</button>
      </form>
    `
  }

  #renderFinding() {
    const words = messages[this.#language.tag]
    return html`
      <div class="finding">
        ${this.searchHref ? this.#renderSearch() : nothing} ${this.#renderLink(this.siteMapHref, words.siteMap)}
        ${this.#renderLink(this.contactHref, words.contact)}
      </div>
    `
  }

  override render(): TemplateResult {
    return html`
      <header>
        <clf-skip-link></clf-skip-link>
        ${this.#renderIdentity()} ${this.#renderPreferences()} ${this.#renderFinding()}
      </header>
      <div hidden></div>
    `
  }
}

define('clf-header', HeaderElement)

declare global {
  interface HTMLElementTagNameMap {
    'clf-header': HeaderElement
  }
}
