import { simplifyCharacter } from '../script/simplify-character.ts'

/**
 * Characters that one script writes in two ways, by the word or by the hand. A query is often shorter than the word, so the fold must
 * not look at context: both ways become one.
 */
const merged = new Map([
  ['覆', '复'],
  ['馀', '余'],
  ['瞭', '了'],
  ['藉', '借'],
  ['著', '着'],
  ['祇', '只'],
  ['账', '帐'],
  ['谘', '咨'],
  ['晩', '晚'],
  ['鬭', '斗'],
  ['濶', '阔'],
  ['畧', '略'],
  ['尅', '克'],
  // Apostrophes and hyphens that keyboards and word processors write for one another.
  ...[...'‘’ʼ′`´'].map((mark): [string, string] => [mark, "'"]),
  ...[...'‐‑‒–—−'].map((mark): [string, string] => [mark, '-']),
])

/** A text folded for search, and where each part of it stands in the text that was folded. */
export interface FoldedText {
  text: string
  /** Of the piece of stored text that a UTF-16 unit of `text` comes from, its first unit and the one after its last. */
  places(unit: number): [start: number, end: number]
}

/** A character with the marks that combine with it: what NFKC looks at as one. */
const clusters = /\P{M}\p{M}*|\p{M}+/gu

const isPlain = (text: string): boolean => /^[\x20-\x5f\x61-\x7e\n\t]*$/.test(text)

/**
 * One form for text that a searcher would call the same: NFKC, lower case, Traditional and Simplified alike, one apostrophe, one
 * hyphen. Folds character by character, so the fold of a part is always found in the fold of the whole. For matching, not display.
 */
export function foldForSearch(text: string): string {
  if (isPlain(text)) return text.toLowerCase()
  return (text.match(clusters) ?? []).map(foldCluster).join('')
}

/** The same with a way back to the stored text: `places(i)` of the fold of `Ａ㈱` gives where unit `i` came from. */
export function foldWithPlaces(stored: string): FoldedText {
  if (isPlain(stored)) return { text: stored.toLowerCase(), places: (unit) => [unit, unit + 1] }
  const places: [number, number][] = []
  let text = ''
  for (const { 0: cluster, index } of stored.matchAll(clusters)) {
    const folded = foldCluster(cluster)
    for (let unit = 0; unit < folded.length; unit += 1) places.push([index, index + cluster.length])
    text += folded
  }
  return { text, places: (unit) => places[unit] ?? [stored.length, stored.length] }
}

const known = new Map<string, string>()
const mostKnown = 20_000

function foldCluster(cluster: string): string {
  const before = known.get(cluster)
  if (before !== undefined) return before
  const folded = Array.from(cluster.normalize('NFKC').toLowerCase(), foldCharacter).join('')
  if (known.size < mostKnown) known.set(cluster, folded)
  return folded
}

function foldCharacter(character: string): string {
  const simplified = simplifyCharacter(character)
  return merged.get(simplified) ?? simplified
}
