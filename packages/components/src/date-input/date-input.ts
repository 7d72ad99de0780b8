import { ReactiveElement } from 'lit'
import { define } from '../define.ts'
import { FieldValidation } from '../field/field-validation.ts'
import { labelTextOf } from '../field/label-text.ts'
import { groupRequirements, inGroup } from '../fieldset/group-parts.ts'
import { isCalendarDate } from '../internal/calendar-date.ts'
import { LanguageController } from '../internal/language.ts'
import type { LanguageOrder } from '../internal/language-order.ts'
import { putInOrder } from '../internal/put-in-order.ts'
import { version } from '../version.ts'
import { dateErrorText } from './date-error.ts'
import { partsInOrder } from './date-order.ts'
import { dateParts, readDate, type DatePart, type DateReading } from './read-date.ts'

/**
 * A date a person knows by heart, in three native inputs with `data-part`, in the author's `<fieldset>`. They stand in the
 * order of the page's language: day, month, year, or 年 月 日. The author writes them so, or `@clf/ssr` puts them so on the
 * server; with script the element keeps that order when the language changes. With `order="author"` nothing moves. The three inputs are posted as they are,
 * with or without script. With script the date is also the property `value` (`1990-03-27`, empty when there is no real
 * date), and the value of an `<input type="hidden" data-part="date">` when the author wrote one.
 *
 * WCAG 2.2: 1.3.1 Info and Relationships, 1.3.2 Meaningful Sequence, 1.3.5 Identify Input Purpose,
 * 3.3.1 Error Identification, 3.3.2 Labels or Instructions, 3.3.3 Error Suggestion.
 *
 * @summary Day, month and year in the order of the language.
 * @tag clf-date-input
 * @status stable
 * @since 0.1.0
 *
 * @attr {'author'} order - Whose order holds: `author` leaves the parts as they are written, on the server and in the browser, for pages that a framework takes over. The order of the language by default.
 * @attr {string} min - First date allowed, such as `2026-10-01`. No limit by default or when it is no date.
 * @attr {string} max - Last date allowed, such as `2026-10-31`. No limit by default or when it is no date.
 */
export class DateInputElement extends ReactiveElement {
  static readonly version = version
  static readonly requirements = groupRequirements
  static readonly languageOrder: LanguageOrder = { holder: 'clf-date-parts', attribute: 'data-part', of: partsInOrder }
  static override properties = {
    order: { type: String },
    min: { type: String },
    max: { type: String },
  }

  declare order: 'author' | undefined
  declare min: string | undefined
  declare max: string | undefined

  readonly #language = new LanguageController(this)

  constructor() {
    super()
    new FieldValidation(this, this.#language, { ...inGroup, judge: () => this.#judge() })
  }

  protected override createRenderRoot(): HTMLElement {
    return this
  }

  protected override updated(): void {
    const holder = this.querySelector('.clf-date-parts')
    if (!holder || this.order === 'author') return
    const withPart = (part: DatePart) => [...holder.children].filter((child) => child.contains(this.#input(part)))
    putInOrder(holder, partsInOrder(this.#language.tag).flatMap(withPart))
  }

  /**
   * The date as `1990-03-27`; empty when no date or no real date is written. Setting it writes the three inputs, and
   * empties them when it is not such a date, as `<input type="date">` does.
   */
  get value(): string {
    return this.#read().iso
  }

  set value(iso: string) {
    const figures = isCalendarDate(iso) ? iso.split('-').map(Number) : []
    for (const [at, part] of dateParts.toReversed().entries()) {
      const input = this.#input(part)
      if (input) input.value = String(figures[at] ?? '')
    }
    this.#judge()
  }

  #input(part: DatePart | 'date'): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>(`input[data-part="${part}"]`)
  }

  #read(): DateReading {
    const written = (part: DatePart) => this.#input(part)?.value ?? ''
    return readDate({ day: written('day'), month: written('month'), year: written('year') }, this)
  }

  #judge(): void {
    const reading = this.#read()
    const date = this.#input('date')
    if (date) date.value = reading.iso
    const message = this.#messageFor(reading)
    const wrong = reading.parts ?? dateParts
    for (const part of dateParts) this.#input(part)?.setCustomValidity(wrong.includes(part) ? message : '')
  }

  #messageFor(reading: DateReading): string {
    const input = this.#input('day')
    const missing = input?.required && !reading.iso ? 'missing' : undefined
    const problem = reading.problem ?? missing
    return input && problem ? dateErrorText(problem, reading, this, labelTextOf(input), this.#language.tag) : ''
  }
}

define('clf-date-input', DateInputElement)

declare global {
  interface HTMLElementTagNameMap {
    'clf-date-input': DateInputElement
  }
}
