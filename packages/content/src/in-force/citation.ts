import { formatDate } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import { citationWords } from './words.ts'
import type { AsAt } from './standing.ts'

/** What is cited. */
export interface Cited {
  /** Number as printed: "CSB Circular No. 2/2024". A document without one is cited by its title. */
  number?: string | undefined
  title: string
  /** Number of a paragraph, `5` or `3A`. */
  paragraph?: string | undefined
}

/** A citation that keeps: "CSB Circular No. 2/2024, paragraph 5, as at 1 March 2024", as each language writes it. */
export function citation(lang: LanguageTag, { number, title, paragraph }: Cited, { day, known }: AsAt): string {
  const words = citationWords[lang]
  const name = number ?? words.title(title)
  const place = paragraph === undefined ? name : words.paragraph(name, paragraph)
  const at = formatDate(day, lang)
  return known === null || known === day ? words.asAt(place, at) : words.asAtKnown(place, at, formatDate(known, lang))
}

/** The query that asks for a day: `as-at=2024-03-01`, with `known=` where what was known is that of another day. */
export function asAtQuery({ day, known }: AsAt): string {
  return known === null || known === day ? `as-at=${day}` : `as-at=${day}&known=${known}`
}
