import { simplifyCharacter } from '../script/simplify-character.ts'

/**
 * Characters that Simplified text writes in two ways depending on the word. A query is often shorter than the word,
 * so the fold must not look at context: both ways become one.
 */
const merged = new Map([
  ['覆', '复'],
  ['馀', '余'],
  ['瞭', '了'],
  ['藉', '借'],
  ['著', '着'],
  ['祇', '只'],
])

/**
 * One form for text that a searcher would call the same: NFKC, lower case, Traditional and Simplified alike. Folds
 * character by character, so the fold of a part is always found in the fold of the whole. For matching, not display.
 */
export function foldForSearch(text: string): string {
  return Array.from(text.normalize('NFKC').toLowerCase(), foldCharacter).join('')
}

function foldCharacter(character: string): string {
  const simplified = simplifyCharacter(character)
  return merged.get(simplified) ?? simplified
}
