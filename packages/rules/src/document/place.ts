import type { Place } from '../subject.ts'

export const placeOf = (pointer: string, words: string): Place => ({ pointer, snippet: words.length <= longest ? words : beginningOf(words) })

const longest = 200

function beginningOf(words: string): string {
  const beginning = words.slice(0, longest)
  // Characters beyond U+FFFF are two units long, and are counted one by one only where there are any.
  return /\p{Cs}|[\u{10000}-\u{10FFFF}]/u.test(beginning) ? [...words.slice(0, 2 * longest)].slice(0, longest).join('') : beginning
}
