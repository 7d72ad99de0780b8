import type { DatabaseSync } from 'node:sqlite'
import { prepared } from './prepared.ts'

const shortest = 4
/** Longer words are not corrected, so that a question costs no more than others. */
const longest = 24
/** From this length two letters may be wrong. */
const long = 8

/** A word and every word that is left of it without one letter: two words that share one are a slip of the finger apart. */
export function withoutOneLetter(word: string): string[] {
  return [...new Set([word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))])]
}

/** Whether a word is one that can be misspelt: Latin letters, neither too short nor too long. */
export const isSpelt = (word: string): boolean => word.length >= shortest && word.length <= longest && /^\p{Script=Latin}+$/u.test(word)

/** Words of open documents that somebody who typed this may have meant, the nearest and then the most usual first; at most three. */
export function correctionsOf(db: DatabaseSync, typed: string): string[] {
  if (!isSpelt(typed)) return []
  const near = withoutOneLetter(typed)
  const keys = typed.length >= long ? [...new Set(near.flatMap(withoutOneLetter))] : near
  const found = prepared(db, 'SELECT m.word, w.records FROM search_misspelling m JOIN search_word w ON w.word = m.word WHERE m.key IN (SELECT value FROM json_each(?)) GROUP BY m.word').all(
    JSON.stringify(keys),
  ) as {
    word: string
    records: number
  }[]
  const most = typed.length >= long ? 2 : 1
  return found
    .map(({ word, records }) => ({ word, records, distance: distanceOf(typed, word) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || b.records - a.records || a.word.localeCompare(b.word))
    .slice(0, 3)
    .map(({ word }) => word)
}

/** Letters to insert, leave out, replace or exchange with the next one. */
export function distanceOf(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1
      const exchanged = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1] ? at(rows, i - 2, j - 2) + 1 : Infinity
      row.push(Math.min(at(rows, i - 1, j) + 1, (row[j - 1] ?? 0) + 1, at(rows, i - 1, j - 1) + cost, exchanged))
    }
    rows.push(row)
  }
  return at(rows, one.length, other.length)
}

const at = (rows: number[][], i: number, j: number): number => rows[i]?.[j] ?? Infinity
