import { givesAdvice } from '#advice'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { define } from '../define.ts'
import { baseStyles } from '../internal/base.styles.ts'
import type { Requirement } from '../internal/content-check.ts'
import { fill } from '../internal/fill.ts'
import { LanguageController } from '../internal/language.ts'
import { version } from '../version.ts'
import { messages } from './pagination.messages.ts'
import { styles } from './pagination.styles.ts'

/**
 * Way through the pages of a long list. The numbers are the author's own list of links, in light DOM, with
 * `aria-current="page"` on this page; the element adds the landmark and its name, the links to the page before and after, and
 * says where the reader is. All of it is rendered on the server.
 *
 * WCAG 2.2: 1.3.1 Info and Relationships, 1.4.10 Reflow, 2.4.4 Link Purpose (In Context), 2.5.8 Target Size, 3.2.3 Consistent Navigation.
 *
 * @summary Names and lays out the links to the pages of a list.
 * @tag clf-pagination
 * @status stable
 * @since 0.1.0
 *
 * @attr {string} label - Accessible name of the landmark, "Pages of results" in the page's language by default. Set it when a page has two.
 * @attr {string} previous-href - Address of the page before; without it the link is left out.
 * @attr {string} next-href - Address of the page after; without it the link is left out.
 * @attr {number} page - Number of this page, from 1.
 * @attr {number} pages - How many pages there are. With `page` the element says "Page 3 of 12".
 *
 * @slot - One `<ul>` of links to pages.
 */
export class PaginationElement extends LitElement {
  static readonly version = version
  static readonly requirements: readonly Requirement[] = givesAdvice
    ? [
      { needs: (host) => host.matches('[previous-href], [next-href], :has(ol, ul)'), advice: 'it leads to no page. Write <ul><li><a href="…">1</a></li></ul> in it.' },
    ]
    : []
  static override styles = [baseStyles, styles]
  static override properties = {
    label: { type: String },
    previousHref: { type: String, attribute: 'previous-href' },
    nextHref: { type: String, attribute: 'next-href' },
    page: { type: Number },
    pages: { type: Number },
  }

  declare label: string
  declare previousHref: string
  declare nextHref: string
  declare page: number
  declare pages: number

  readonly #language = new LanguageController(this)

  constructor() {
    super()
    this.label = ''
    this.previousHref = ''
    this.nextHref = ''
    this.page = 0
    this.pages = 0
  }

  #renderPosition(text: string) {
    const { page, pages } = this
    return page && pages ? html`<p>${fill(text, { page, pages })}</p>` : nothing
  }

  #renderLink(href: string, relation: 'prev' | 'next', text: string) {
    return href ? html`<a href=${href} rel=${relation}>${text}</a>` : nothing
  }

  override render(): TemplateResult {
    const words = messages[this.#language.tag]
    return html`
      <nav aria-label=${this.label || words.label}>
        ${this.#renderPosition(words.position)} ${this.#renderLink(this.previousHref, 'prev', words.previous)}
        <slot></slot>
        ${this.#renderLink(this.nextHref, 'next', words.next)}
      </nav>
    `
  }
}

define('clf-pagination', PaginationElement)

declare global {
  interface HTMLElementTagNameMap {
    'clf-pagination': PaginationElement
  }
}
