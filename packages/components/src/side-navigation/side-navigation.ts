import { givesAdvice } from '#advice'
import { html, LitElement, type TemplateResult } from 'lit'
import { define } from '../define.ts'
import { baseStyles } from '../internal/base.styles.ts'
import type { Requirement } from '../internal/content-check.ts'
import { LanguageController } from '../internal/language.ts'
import { version } from '../version.ts'
import { messages } from './side-navigation.messages.ts'
import { styles } from './side-navigation.styles.ts'

/**
 * Pages of one section, beside the page. The list is the author's own `<ul>`, in light DOM, with `aria-current="page"` on the
 * link to this page; pages below a page are a `<ul>` in its item. The element adds the landmark and its name. On a
 * screen narrower than 40rem a list of four links or more, or of two levels, is behind its name, a `<details>`, so that the page comes first. It needs no script.
 *
 * WCAG 2.2: 1.3.1 Info and Relationships, 1.4.10 Reflow, 2.1.1 Keyboard, 2.5.8 Target Size, 3.2.3 Consistent Navigation,
 * 4.1.2 Name, Role, Value.
 *
 * @summary Names and lays out the list of the pages of a section.
 * @tag clf-side-navigation
 * @status experimental
 * @since 0.2.0
 *
 * @attr {string} label - Accessible name of the landmark, the name of the section, "Pages in this section" in the page's language by default. On a phone a long list is behind it.
 *
 * @cssprop --side-navigation-menu - `block` puts the list behind its name on a narrow screen; clf.css sets it for four links and more, and for two levels.
 * @cssprop --side-navigation-closed - `none` hides the list while it is closed; clf.css sets it with the menu.
 *
 * @slot - One `<ul>` of links; the pages below one of them are a `<ul>` in its item.
 */
export class SideNavigationElement extends LitElement {
  static readonly version = version
  static readonly requirements: readonly Requirement[] = givesAdvice
    ? [
      { needs: 'ol, ul', advice: 'it holds no list. Write <ul><li><a href="…">…</a></li></ul> in it.' },
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
    const name = this.label || messages[this.#language.tag].label
    return html`
      <nav aria-label=${name}>
        <details>
          <summary>${name}</summary>
        </details>
        <div><slot></slot></div>
      </nav>
    `
  }
}

define('clf-side-navigation', SideNavigationElement)

declare global {
  interface HTMLElementTagNameMap {
    'clf-side-navigation': SideNavigationElement
  }
}
