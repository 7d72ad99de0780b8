import { html, LitElement, type TemplateResult } from 'lit'
import { define } from '../define.ts'
import { baseStyles } from '../internal/base.styles.ts'
import { LanguageController } from '../internal/language.ts'
import { version } from '../version.ts'
import { messages } from './navigation.messages.ts'
import { styles } from './navigation.styles.ts'

/**
 * Main sections of the site. The list is the author's own `<ul>`, in light DOM, with `aria-current="page"` on the link of
 * the section that holds this page; the element adds the landmark and its name. Links wrap; nothing is hidden on a small screen.
 *
 * WCAG 2.2: 1.3.1 Info and Relationships, 1.4.10 Reflow, 2.5.8 Target Size, 3.2.3 Consistent Navigation.
 *
 * @summary Names and lays out the list of the site's sections.
 * @tag clf-navigation
 * @status stable
 * @since 0.1.0
 *
 * @attr {string} label - Accessible name of the landmark, "Main menu" in the page's language by default. Set it when a page has two.
 *
 * @slot - One `<ul>` of links.
 */
export class NavigationElement extends LitElement {
  static readonly version = version
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
    return html`<nav aria-label=${this.label || messages[this.#language.tag].label}><slot></slot></nav>`
  }
}

define('clf-navigation', NavigationElement)

declare global {
  interface HTMLElementTagNameMap {
    'clf-navigation': NavigationElement
  }
}
