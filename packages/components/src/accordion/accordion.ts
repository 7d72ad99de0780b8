import { givesAdvice } from '#advice'
import { html, isServer, LitElement, nothing, type TemplateResult } from 'lit'
import { define } from '../define.ts'
import { baseStyles } from '../internal/base.styles.ts'
import type { Requirement } from '../internal/content-check.ts'
import { LanguageController } from '../internal/language.ts'
import { version } from '../version.ts'
import { messages } from './accordion.messages.ts'
import { styles } from './accordion.styles.ts'
import { rememberSection, restoreSection } from './section-memory.ts'

/**
 * Sections that open and close, each the author's own `<details>` in light DOM with a heading in its `<summary>`. They
 * work without script, open when find-in-page or a link leads into them, and are all printed. Script adds one button that shows
 * or hides all of them; its place is kept before script runs. Sections that share a `name` close each other: there the button stays hidden.
 *
 * WCAG 2.2: 1.3.1 Info and Relationships, 2.1.1 Keyboard, 2.4.6 Headings and Labels, 2.5.8 Target Size, 4.1.2 Name, Role, Value.
 *
 * @summary Lays out sections that open and close, and shows or hides all of them at once.
 * @tag clf-accordion
 * @status stable
 * @since 0.1.0
 *
 * @attr {boolean} remember - Keeps in this visit which sections with an `id` were open on this page. What follows moves when they reopen.
 * @attr {boolean} without-show-all - Leaves out the button and its place, for one section or sections that close each other.
 *
 * @slot - Two or more `<details>`, each with a heading in its `<summary>`.
 */
export class AccordionElement extends LitElement {
  static readonly version = version
  static readonly requirements: readonly Requirement[] = givesAdvice
    ? [
      { needs: ':scope > details', advice: 'it holds no section. Write <details><summary><h2>…</h2></summary>…</details> in it.' },
    ]
    : []
  static override styles = [baseStyles, styles]
  static override properties = {
    remember: { type: Boolean },
    withoutShowAll: { type: Boolean, attribute: 'without-show-all' },
  }

  declare remember: boolean
  declare withoutShowAll: boolean

  readonly #language = new LanguageController(this)
  // What the server renders, which cannot see the sections; hydration expects the same.
  #canShowAll = true
  #allOpen = false

  readonly #whenToggled = {
    // The event does not bubble.
    capture: true,
    handleEvent: (event: Event) => this.#handleToggle(event),
  }

  constructor() {
    super()
    this.remember = false
    this.withoutShowAll = false
  }

  get #sections(): HTMLDetailsElement[] {
    return [...this.children].filter((child): child is HTMLDetailsElement => child.localName === 'details')
  }

  protected override willUpdate(): void {
    if (!(this.hasUpdated || isServer || this.shadowRoot?.firstChild)) this.#look()
  }

  protected override firstUpdated(): void {
    if (this.remember) this.#sections.filter(({ id }) => id).forEach(restoreSection)
    void this.updateComplete.then(() => this.#look())
  }

  #look(): void {
    const sections = this.#sections
    const canShowAll = sections.length > 1 && !sections.some(({ name }) => name)
    const allOpen = sections.every(({ open }) => open)
    if (canShowAll === this.#canShowAll && allOpen === this.#allOpen) return
    this.#canShowAll = canShowAll
    this.#allOpen = allOpen
    this.requestUpdate()
  }

  #handleToggle({ target }: Event): void {
    const section = this.#sections.find((own) => own === target)
    if (!section) return
    if (this.remember && section.id) rememberSection(section)
    this.#look()
  }

  #handleShowAllClick(): void {
    const open = !this.#allOpen
    for (const section of this.#sections) section.open = open
    this.#look()
  }

  #renderShowAll() {
    const words = messages[this.#language.tag]
    return html`
      <div class=${this.#canShowAll ? 'controls' : 'controls idle'}>
        <button type="button" @click=${this.#handleShowAllClick}>${this.#allOpen ? words.hideAll : words.showAll}</button>
      </div>
    `
  }

  override render(): TemplateResult {
    return html`
      ${this.withoutShowAll ? nothing : this.#renderShowAll()}
      <slot @slotchange=${this.#look} @toggle=${this.#whenToggled}></slot>
    `
  }
}

define('clf-accordion', AccordionElement)

declare global {
  interface HTMLElementTagNameMap {
    'clf-accordion': AccordionElement
  }
}
