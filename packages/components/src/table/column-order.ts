import { readWrittenDate, type LanguageTag } from '@clf/text'

/** What a column holds: words, numbers, or dates as `readWrittenDate` of `@clf/text` reads them. */
export type ColumnKind = 'text' | 'number' | 'date'

export type Direction = 'ascending' | 'descending'

/** `attribute` as a kind of column, undefined when it is none. */
export function columnKind(attribute: string | null): ColumnKind | undefined {
  return (['text', 'number', 'date'] as const).find((kind) => kind === attribute)
}

/** The number that `text` shows, `HK$1,234.50`, `(12)` and `−3%` included; NaN when it shows none. */
export function numberIn(text: string): number {
  const digits = /\d[\d,]*(?:\.\d+)?|\.\d+/.exec(text)
  if (!digits) return Number.NaN
  const isNegative = /[-−–(（]\D*$/.test(text.slice(0, digits.index))
  return Number(digits[0].replaceAll(',', '')) * (isNegative ? -1 : 1)
}

const dateIn = (text: string): string => readWrittenDate(text) ?? ''

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other))

type Order = (one: string, other: string) => number

function orderOf(kind: ColumnKind, language: LanguageTag): Order {
  if (kind === 'number') return (one, other) => numberIn(one) - numberIn(other)
  if (kind === 'date') return (one, other) => compare(dateIn(one), dateIn(other))
  // Traditional Chinese is ordered by strokes, Simplified Chinese by pinyin, as readers of each expect.
  return new Intl.Collator(language, { numeric: true }).compare
}

/**
 * Comparison of two cell values of a column. Values that say nothing, or no number in a column of numbers, no date in a column of dates, come last
 * in both directions.
 */
export function columnOrder(kind: ColumnKind, direction: Direction, language: LanguageTag): Order {
  const order = orderOf(kind, language)
  const sign = direction === 'ascending' ? 1 : -1
  const isBlank = (value: string) => value === '' || (kind === 'number' && Number.isNaN(numberIn(value))) || (kind === 'date' && dateIn(value) === '')
  return (one, other) => Number(isBlank(one)) - Number(isBlank(other)) || (isBlank(one) ? 0 : sign * order(one, other))
}
