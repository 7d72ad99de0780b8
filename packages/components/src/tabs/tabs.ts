import { givesAdvice } from '#advice'
import { html, LitElement, type TemplateResult } from 'lit'
import { define } from '../define.ts'
import { baseStyles } from '../internal/base.styles.ts'
import { fragmentTarget, scopeOf } from '../internal/fragment.ts'
import { LanguageController } from '../internal/language.ts'
import { reportMistake } from '../internal/report-mistake.ts'
import { version } from '../version.ts'
import { listOf, markUp, pairsOf, type TabPair } from './tab-pair.ts'
import { messages } from './tabs.messages.ts'
import { styles } from './tabs.styles.ts'

const steps: Readonly<Record<string, (from: number, count: number) => number>> = {
  ArrowLeft: (from, count) => (from + count - 1) % count,
  ArrowRight: (from, count) => (from + 1) % count,
  Home: () => 0,
  End: (_from, count) => count - 1,
}

/**
 * Sections of which one is shown at a time. The author writes a list of links and, after it, one section for each link,
 * with its `id` and a heading, all in light DOM. Without script that is a table of contents and all sections. Script adds the
 * tab pattern: roles, one tab stop, arrow keys, Home and End. The address says which section is shown, so Back goes back
 * to the one before; an address whose `#` a router of the page uses is left alone. Find-in-page and links open the section they lead into; all sections are printed.
 *
 * WCAG 2.2: 1.3.1 Info and Relationships, 1.4.10 Reflow, 2.1.1 Keyboard, 2.4.3 Focus Order, 2.5.8 Target Size, 4.1.2 Name, Role, Value.
 *
 * @summary Shows one of several sections at a time.
 * @tag clf-tabs
 * @status stable
 * @since 0.1.0
 *
 * @attr {string} label - Accessible name of the list of tabs, "Sections" in the page's language by default. An `aria-label` on the list wins.
 *
 * @slot - One `<ul>` of links, then one `<section id>` with a heading for each link.
 */
export class TabsElement extends LitElement {
  static readonly version = version
  static override styles = [baseStyles, styles]
  static override properties = {
    label: { type: String },
  }

  declare label: string

  readonly #language = new LanguageController(this)
  #connection = new AbortController()
  #selected: HTMLElement | undefined
  #authorNamedList = false

  readonly #handleHashChange = () => this.#followAddress()

  constructor() {
    super()
    this.label = ''
  }

  override connectedCallback(): void {
    super.connectedCallback()
    const { signal } = (this.#connection = new AbortController())
    this.ownerDocument.defaultView?.addEventListener('hashchange', this.#handleHashChange, { signal })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#connection.abort()
  }

  protected override firstUpdated(): void {
    this.#authorNamedList = listOf(this)?.hasAttribute('aria-label') ?? false
    this.#handleSlotChange()
    if (givesAdvice && pairsOf(this).length === 0) reportMistake(this, 'no link of its list leads to a section. Write <ul><li><a href="#a">…</a></li></ul><section id="a">…</section>.')
  }

  protected override updated(): void {
    if (!this.#authorNamedList) listOf(this)?.setAttribute('aria-label', this.label || messages[this.#language.tag].label)
  }

  get #page(): Window {
    return this.ownerDocument.defaultView ?? window
  }

  /** The pair whose section holds what the address leads to. */
  #addressed(pairs: TabPair[]): TabPair | undefined {
    const target = fragmentTarget(scopeOf(this), this.#page.location.hash)
    return target ? pairs.find(({ panel }) => panel.contains(target)) : undefined
  }

  #select(chosen: TabPair | undefined): void {
    if (!chosen) return
    this.#selected = chosen.panel
    for (const pair of pairsOf(this)) markUp(pair, pair.panel === chosen.panel)
  }

  // What leads to nothing on the page belongs to a router, and what leads elsewhere on it is not ours to change.
  #writeAddress(method: 'pushState' | 'replaceState', { tab }: TabPair): void {
    if (this.#page.location.hash === '' || this.#addressed(pairsOf(this))) this.#page.history[method](this.#page.history.state, '', tab.hash)
  }

  #handleSlotChange(): void {
    const pairs = pairsOf(this)
    if (pairs.length > 0) listOf(this)?.setAttribute('role', 'tablist')
    const current = pairs.find(({ panel }) => panel === this.#selected)
    this.#select(current ?? this.#addressed(pairs) ?? pairs[0])
  }

  #followAddress(): void {
    const pairs = pairsOf(this)
    this.#select(this.#page.location.hash === '' ? pairs[0] : this.#addressed(pairs))
  }

  #handleClick(event: MouseEvent): void {
    const chosen = pairsOf(this).find(({ tab }) => event.composedPath().includes(tab))
    if (!chosen || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    if (chosen.panel !== this.#selected) this.#writeAddress('pushState', chosen)
    this.#select(chosen)
    chosen.tab.focus()
  }

  #handleKeydown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const pairs = pairsOf(this)
    const from = pairs.findIndex(({ tab }) => tab === event.target)
    if (from === -1) return
    const chosen = pairs[event.key === ' ' ? from : (steps[event.key]?.(from, pairs.length) ?? -1)]
    if (!chosen) return
    event.preventDefault()
    // Replaces the address: one Back leaves the tabs, however many were passed with the arrow keys.
    this.#writeAddress('replaceState', chosen)
    this.#select(chosen)
    chosen.tab.focus()
  }

  #handleBeforeMatch(event: Event): void {
    this.#select(pairsOf(this).find(({ panel }) => panel === event.target))
  }

  override render(): TemplateResult {
    return html`<slot
      @slotchange=${this.#handleSlotChange}
      @click=${this.#handleClick}
      @keydown=${this.#handleKeydown}
      @beforematch=${this.#handleBeforeMatch}
    ></slot>`
  }
}

define('clf-tabs', TabsElement)

declare global {
  interface HTMLElementTagNameMap {
    'clf-tabs': TabsElement
  }
}
