import { givesAdvice } from '#advice'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { define } from '../define.ts'
import { baseStyles } from '../internal/base.styles.ts'
import type { Requirement } from '../internal/content-check.ts'
import { LanguageController } from '../internal/language.ts'
import { version } from '../version.ts'
import { messages } from './applied-filters.messages.ts'
import { styles } from './applied-filters.styles.ts'

/**
 * What narrows the list below. Each filter is the author's own link, in light DOM, to the same list without that filter, so
 * that it is taken off without script and can be gone back to; the element says so, names the region, and adds the link that takes off all.
 *
 * WCAG 2.2: 1.3.1 Info and Relationships, 2.4.4 Link Purpose (In Context), 2.5.8 Target Size, 3.3.2 Labels or Instructions.
 *
 * @summary Lists the filters of a list, each a link that takes it off.
 * @tag clf-applied-filters
 * @status experimental
 * @since 0.2.0
 *
 * @attr {string} clear-href - Address of the list without any filter; without it the link is left out.
 *
 * @slot - One `<ul>` of links, each to the list without that filter.
 */
export class AppliedFiltersElement extends LitElement {
  static readonly version = version
  static readonly requirements: readonly Requirement[] = givesAdvice
    ? [
      { needs: 'ol, ul', advice: 'it lists no filter. Write <ul><li><a href="…">…</a></li></ul> in it, or leave it out where nothing is filtered.' },
    ]
    : []
  static override styles = [baseStyles, styles]
  static override properties = {
    clearHref: { type: String, attribute: 'clear-href' },
  }

  declare clearHref: string

  readonly #language = new LanguageController(this)

  constructor() {
    super()
    this.clearHref = ''
  }

  override render(): TemplateResult {
    const words = messages[this.#language.tag]
    return html`
      <section aria-label=${words.label}>
        <p><b>${words.label}</b><span>${words.how}</span></p>
        <slot></slot>
        ${this.clearHref ? html`<a href=${this.clearHref}>${words.clear}</a>` : nothing}
      </section>
    `
  }
}

define('clf-applied-filters', AppliedFiltersElement)

declare global {
  interface HTMLElementTagNameMap {
    'clf-applied-filters': AppliedFiltersElement
  }
}
