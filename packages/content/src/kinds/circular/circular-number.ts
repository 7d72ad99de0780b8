import type { Condition, SectionContext } from '../section.ts'
import type { CircularReference } from './circular.ts'
import { circularWords } from './words.ts'

/** Number as printed: "General Circular No. 6/2024", 總務通告第6/2024號. */
export function circularNumber(
  { series, number, year }: Pick<CircularReference, 'series' | 'number' | 'year'>,
  { lang, label }: SectionContext,
): string {
  return circularWords[lang].number(label('series', series), `${number}/${year}`)
}

/** Condition for a number as people type it: 6/2024, No. 6/2024, 第 6/2024 號; 6/97 and 6/06, of either century; null for other text. */
export function readNumber(text: string): Condition | null {
  const match = /^(?:no\.?\s*|第\s*)?(\d{1,4})\s*\/\s*(\d{4}|\d{2})\s*[號号]?$/i.exec(text)
  if (!match) return null
  const number = { $eq: Number(match[1]) }
  const year = Number(match[2])
  return year < 100 ? { number, $or: [{ year: { $eq: 1900 + year } }, { year: { $eq: 2000 + year } }] } : { number, year: { $eq: year } }
}
