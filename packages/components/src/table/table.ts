import { givesAdvice } from '#advice'
import { resolveLanguage } from '@clf/text'
import { ReactiveElement } from 'lit'
import { define } from '../define.ts'
import { announce, prepareAnnouncements } from '../internal/announce.ts'
import { fill } from '../internal/fill.ts'
import type { HostAttributes } from '../internal/host-attributes.ts'
import { LanguageController } from '../internal/language.ts'
import { reportMistake } from '../internal/report-mistake.ts'
import { version } from '../version.ts'
import { columnKind } from './column-order.ts'
import { hasSpans, sortRows } from './sort-rows.ts'
import { keepRoles, labelCells } from './stacked-cells.ts'
import { messages } from './table.messages.ts'

const nameIn = (language: string, label: string | undefined): string => label || messages[resolveLanguage(language)].label

function addButton(header: HTMLTableCellElement): void {
  const button = document.createElement('button')
  button.type = 'button'
  button.append(...header.childNodes)
  header.append(button)
}

/**
 * Table that keeps its roles on a small screen. The author's own `<table>` with a `<caption>`, in light DOM, scrolls
 * sideways in the element, which is a named group that keys can scroll, or with `stacked` shows each row as a card. `@clf/ssr`
 * writes the group's role, name and `tabindex`; script takes the `tabindex` off while there is nothing to scroll. A `<th>` of the
 * head with `data-sort="text|number|date"` gets a button that sorts its column, which is said aloud; without script the order
 * of the author stands.
 *
 * WCAG 2.2: 1.3.1 Info and Relationships, 1.3.2 Meaningful Sequence, 1.4.10 Reflow, 2.1.1 Keyboard, 2.5.8 Target Size, 4.1.3 Status Messages.
 *
 * @summary One `<table>` with a `<caption>`, readable on a small screen; `data-sort="text|number|date"` on a `<th>` of its head makes that column sortable.
 * @tag clf-table
 * @status stable
 * @since 0.1.0
 *
 * @attr {string} label - Accessible name of the group that scrolls, "Scrollable table" in the page's language by default.
 * @attr {boolean} stacked - Shows each row as a card where the table has less than 40rem, instead of scrolling.
 */
export class TableElement extends ReactiveElement {
  static readonly version = version
  static readonly hostAttributes: HostAttributes = (language, attributes) => ({
    'role': 'group',
    'aria-label': nameIn(language, attributes.get('label')),
    'tabindex': '0',
  })
  static override properties = {
    label: { type: String },
    stacked: { type: Boolean, reflect: true },
  }

  declare label: string
  declare stacked: boolean

  readonly #language = new LanguageController(this)
  readonly #resizes = new ResizeObserver(() => this.#measure())
  readonly #changes = new MutationObserver(() => this.#prepare())

  constructor() {
    super()
    this.label = ''
    this.stacked = false
    this.addEventListener('click', (event) => this.#handleClick(event))
  }

  get #table(): HTMLTableElement | undefined {
    return [...this.children].find((child): child is HTMLTableElement => child.localName === 'table')
  }

  protected override createRenderRoot(): HTMLElement {
    return this
  }

  override connectedCallback(): void {
    super.connectedCallback()
    if (!this.hasUpdated) return
    prepareAnnouncements(this)
    this.#observe()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#resizes.disconnect()
    this.#changes.disconnect()
  }

  protected override firstUpdated(): void {
    if (givesAdvice && !this.#table?.caption?.textContent.trim()) {
      reportMistake(this, 'its table has no caption. Write <table><caption>What the table shows</caption>… as its only child.')
    }
    this.#prepare()
    this.#observe()
    prepareAnnouncements(this)
  }

  protected override updated(): void {
    this.role ??= 'group'
    this.ariaLabel = nameIn(this.#language.tag, this.label)
  }

  #observe(): void {
    for (const element of [this, this.#table]) if (element) this.#resizes.observe(element)
    this.#changes.observe(this, { childList: true, subtree: true })
  }

  /** Measured when the page is laid out, never before: asking earlier would lay it out once more. */
  #measure(): void {
    if (this.scrollWidth > this.clientWidth) this.tabIndex = 0
    else this.removeAttribute('tabindex')
  }

  #prepare(): void {
    const table = this.#table
    if (!table) return
    this.#prepareHeaders(table)
    if (!this.stacked) return
    keepRoles(table)
    labelCells(table)
  }

  #prepareHeaders(table: HTMLTableElement): void {
    const headers = [...(table.tHead?.querySelectorAll<HTMLTableCellElement>('th[data-sort]') ?? [])]
    // A link or button of the author's sorts on the server.
    const plain = headers.filter((header) => header.querySelector('button, a') === null)
    if (plain.length === 0) return
    if (!hasSpans(table)) return plain.forEach(addButton)
    for (const header of plain) header.removeAttribute('data-sort')
    if (givesAdvice) reportMistake(this, 'a table with cells that span rows or columns cannot be sorted. Take data-sort off its headers.')
  }

  #handleClick(event: MouseEvent): void {
    const header = (event.target as Element).closest('th[data-sort] > button')?.parentElement
    if (header) this.#sort(header as HTMLTableCellElement)
  }

  #sort(header: HTMLTableCellElement): void {
    const table = this.#table
    const kind = columnKind(header.getAttribute('data-sort'))
    if (!table || !kind) return
    const direction = header.ariaSort === 'ascending' ? 'descending' : 'ascending'
    for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort')
    header.setAttribute('aria-sort', direction)
    sortRows(table, header.cellIndex, kind, direction)
    announce(fill(messages[this.#language.tag][direction], { column: header.textContent.trim() }), this)
  }
}

define('clf-table', TableElement)

declare global {
  interface HTMLElementTagNameMap {
    'clf-table': TableElement
  }
}
