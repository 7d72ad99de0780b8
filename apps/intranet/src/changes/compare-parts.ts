import { diffArrays } from 'diff'
import type { TreePart } from '@clf/content/tree'
import type { LanguageTag } from '@clf/text'
import { wordsIn } from './compare-words.ts'

/** A heading, paragraph or other block that is not in both versions as it is: null on the side that lacks it. */
export type Change =
  | { kind: 'amended'; before: TreePart; after: TreePart }
  | { kind: 'added'; before: null; after: TreePart }
  | { kind: 'removed'; before: TreePart; after: null }

/**
 * What differs between the blocks of two versions, in the order in which they are read. Blocks with the same words are the same, whatever
 * their numbers. Between those, blocks of which enough words are shared are one that was amended; others were removed or added.
 */
export function compareParts(before: readonly TreePart[], after: readonly TreePart[], lang: LanguageTag): Change[] {
  const changes: Change[] = []
  let removed: TreePart[] = []
  let added: TreePart[] = []
  const close = (): void => {
    changes.push(...changesBetween(removed, added, lang))
    removed = []
    added = []
  }
  let [from, to] = [0, 0]
  for (const { count, added: isAdded, removed: isRemoved } of diffArrays(before.map(nameOf), after.map(nameOf))) {
    if (isAdded) added = after.slice(to, to + count)
    else if (isRemoved) removed = before.slice(from, from + count)
    else close()
    if (!isAdded) from += count
    if (!isRemoved) to += count
  }
  close()
  return changes
}

/** Two blocks with the same name hold the same words in the same way. */
const nameOf = ({ node, text }: TreePart): string => `${node.type === 'heading' ? 'heading' : ''} ${text}`

/** A gap of more than so many pairs is not laid side by side: all of it was written anew. */
const mostPairs = 40_000

function changesBetween(before: readonly TreePart[], after: readonly TreePart[], lang: LanguageTag): Change[] {
  const removed = (parts: readonly TreePart[]): Change[] => parts.map((part) => ({ kind: 'removed', before: part, after: null }))
  const added = (parts: readonly TreePart[]): Change[] => parts.map((part) => ({ kind: 'added', before: null, after: part }))
  if (before.length * after.length > mostPairs) return [...removed(before), ...added(after)]
  const likeness = likenessOf(before, after, lang)
  // The best that the rest of both can give, from the end.
  const best = Array.from({ length: before.length + 1 }, () => new Float64Array(after.length + 1))
  const at = (row: number, column: number): number => best[row]?.[column] ?? 0
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1)
      best[row]?.fill(Math.max(likeness(row, column) + at(row + 1, column + 1), at(row + 1, column), at(row, column + 1)), column, column + 1)
  }
  const changes: Change[] = []
  let [row, column] = [0, 0]
  for (let one = before[row], other = after[column]; one && other; one = before[row], other = after[column]) {
    const alike = likeness(row, column)
    if (alike > 0 && at(row, column) === alike + at(row + 1, column + 1)) {
      changes.push({ kind: 'amended', before: one, after: other })
      row += 1
      column += 1
    } else if (at(row, column) === at(row + 1, column)) {
      changes.push(...removed([one]))
      row += 1
    } else {
      changes.push(...added([other]))
      column += 1
    }
  }
  return [...changes, ...removed(before.slice(row)), ...added(after.slice(column))]
}

/** From this share of words that two blocks have in common they are one that was amended; of two with the same number fewer will do. */
const [leastShared, leastOfSameNumber] = [0.5, 0.3]

/** How much two blocks have in common, up to 1; nothing where they are not one that was amended. */
function likenessOf(before: readonly TreePart[], after: readonly TreePart[], lang: LanguageTag): (row: number, column: number) => number {
  const counted = (parts: readonly TreePart[]) => parts.map(({ text }) => counts(wordsIn(text, lang).map((word) => word.trim().toLowerCase()).filter((word) => /[\p{L}\p{N}]/u.test(word))))
  const [left, right] = [counted(before), counted(after)]
  return (row, column) => {
    const [one, other] = [before[row], after[column]]
    if (!one || !other || (one.node.type === 'heading') !== (other.node.type === 'heading')) return 0
    const shared = sharedBy(left[row], right[column])
    const isSameNumber = one.number !== null && one.number === other.number
    return shared >= (isSameNumber ? leastOfSameNumber : leastShared) ? shared : 0
  }
}

interface Counts {
  words: ReadonlyMap<string, number>
  total: number
}

function counts(words: readonly string[]): Counts {
  const found = new Map<string, number>()
  for (const word of words) found.set(word, (found.get(word) ?? 0) + 1)
  return { words: found, total: words.length }
}

/** Dice's coefficient of the words of two texts. */
function sharedBy(one: Counts | undefined, other: Counts | undefined): number {
  if (!one || !other || one.total + other.total === 0) return 0
  let shared = 0
  for (const [word, count] of one.words) shared += Math.min(count, other.words.get(word) ?? 0)
  return (2 * shared) / (one.total + other.total)
}
