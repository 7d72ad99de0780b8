import { columnsOf } from '../plain-text/wrapping.ts'

const widestHeading = 80

/** Whether a sentence ends where the text ends, a footnote mark behind it not counted. */
export function endsSentence(text: string): boolean {
  return /[。！？；：!?;:.…][」』”’"'）)\]]*[⁰¹²³⁴-⁹]*$/u.test(text.trim())
}

/** Whether a text ends in a full stop, after which nothing more is said. */
export function endsWithStop(text: string): boolean {
  return /[。．.!?！？][」』”’"'）)\]]*$/u.test(text.trim())
}

/** Whether a text begins in the middle of a sentence: with a small letter or a mark that never begins one. */
export function beginsInside(text: string): boolean {
  return /^[\p{Ll}，、。；：）」』,;:)]/u.test(text.trim())
}

/** Whether a text could be a heading: short, and neither a sentence nor a part of one. */
export function looksLikeHeading(text: string): boolean {
  const words = text.trim()
  return columnsOf(words) <= widestHeading && !/[。，；]|[：、;:,.\n]$/u.test(words) && !beginsInside(words)
}
