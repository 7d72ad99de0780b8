import { givesAdvice } from '#advice'
import { html, LitElement, type TemplateResult } from 'lit'
import { define } from '../define.ts'
import { baseStyles } from '../internal/base.styles.ts'
import type { Requirement } from '../internal/content-check.ts'
import { LanguageController } from '../internal/language.ts'
import { version } from '../version.ts'
import { messages } from './navigation.messages.ts'
import { styles } from './navigation.styles.ts'

/**
 * Main sections of the site. The list is the author's own `<ul>`, in light DOM, with `aria-current="page"` on the link of
 * the section that holds this page; the element adds the landmark and its name. On a screen narrower than 40rem, a list of
 * four links or more is a menu: a `<details>` with the section of this page beside it. It needs no script.
 *
 * A section with pages of its own is a `<details name>` with a list in it: a panel below the list on a wide screen, and under its section in
 * the menu. The browser opens it, and closes the others of its `name`; with script Escape, a click elsewhere and leaving with the focus close a panel that covers the page.
 *
 * WCAG 2.2: 1.3.1 Info and Relationships, 1.4.10 Reflow, 2.1.1 Keyboard, 2.5.8 Target Size, 3.2.3 Consistent Navigation,
 * 4.1.2 Name, Role, Value.
 *
 * @summary Names and lays out the list of the site's sections.
 * @tag clf-navigation
 * @status stable
 * @since 0.1.0
 *
 * @attr {string} label - Accessible name of the landmark, "Main menu" in the page's language by default. Set it when a page has two.
 *
 * @cssprop --navigation-menu - `block` makes the list a menu on a narrow screen; clf.css sets it for four links and more.
 * @cssprop --navigation-closed - `none` hides the other sections while the menu is closed; clf.css sets it with the menu.
 *
 * @slot - One `<ul>` of links, and of `<details name>` with a `<summary>` and a `<ul>` for a second level.
 */
export class NavigationElement extends LitElement {
  static readonly version = version
  static readonly requirements: readonly Requirement[] = givesAdvice
    ? [
      { needs: 'ol, ul', advice: 'it holds no list. Write <ul><li><a href="…">…</a></li></ul> in it.' },
      { needs: (host) => !host.querySelector('details:not([name])'), advice: 'its second levels stay open beside each other. Write the same name="…" on each <details> of it.' },
    ]
    : []
  static override styles = [baseStyles, styles]
  static override properties = {
    label: { type: String },
  }

  declare label: string

  readonly #language = new LanguageController(this)
  #connection = new AbortController()

  constructor() {
    super()
    this.label = ''
  }

  override connectedCallback(): void {
    super.connectedCallback()
    const { signal } = (this.#connection = new AbortController())
    this.addEventListener('keydown', (event) => this.#handleKey(event), { signal })
    this.addEventListener('focusout', ({ relatedTarget }) => this.#handleLeave(relatedTarget), { signal })
    this.ownerDocument.addEventListener('click', ({ target }) => this.#handleLeave(target), { signal })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#connection.abort()
  }

  get #openSection(): HTMLDetailsElement | null {
    return this.querySelector('details[open]')
  }

  #handleKey({ key }: KeyboardEvent): void {
    const open = this.#openSection
    if (key !== 'Escape' || !open) return
    open.open = false
    open.querySelector('summary')?.focus()
  }

  /** A panel that covers the page goes when the reader does; in the menu of a phone it covers nothing. */
  #handleLeave(towards: EventTarget | null): void {
    const open = this.#openSection
    const panel = open?.querySelector('ul')
    if (!open || !panel || !towards || open.contains(towards as Node)) return
    if (getComputedStyle(panel).position === 'absolute') open.open = false
  }

  override render(): TemplateResult {
    const words = messages[this.#language.tag]
    return html`
      <nav aria-label=${this.label || words.label}>
        <details>
          <summary>${words.menu}</summary>
        </details>
        <div><slot></slot></div>
      </nav>
    `
  }
}

define('clf-navigation', NavigationElement)

declare global {
  interface HTMLElementTagNameMap {
    'clf-navigation': NavigationElement
  }
}
