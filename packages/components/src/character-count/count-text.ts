import type { LanguageTag } from '@clf/text'
import { fill } from '../internal/fill.ts'
import { messages } from './character-count.messages.ts'

/** Characters as a person counts code: one for each code point, so that 𠮷 is one and a line break is one. */
export function countCharacters(text: string): number {
  return [...text.replace(/\r\n?/g, '\n')].length
}

/** What the reader is told: the limit up to `threshold` per cent of it, then how many characters are left or too many. */
export function countText(count: number, limit: number, threshold: number, language: LanguageTag): string {
  const words = messages[language]
  const left = limit - count
  if (left >= 0 && (count === 0 || count * 100 < limit * threshold)) return fill(words.limit, { number: limit })
  if (left === 0) return words.none
  if (left > 0) return fill(left === 1 ? words.leftOne : words.left, { number: left })
  return fill(left === -1 ? words.overOne : words.over, { number: -left })
}
