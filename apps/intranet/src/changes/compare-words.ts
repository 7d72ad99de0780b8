import { diffArrays } from 'diff'
import type { LanguageTag } from '@clf/text'

/** Words that follow each other, on one side of a comparison. */
export interface Run {
  text: string
  /** Whether the other side has other words in their place, or none. */
  isChanged: boolean
}

/** One text beside the other. */
interface ComparedWords {
  before: Run[]
  after: Run[]
}

const segmenters = new Map<LanguageTag, Intl.Segmenter>()

/**
 * The words of a text and what stands between them. Chinese has no spaces, and the dictionary of the system takes 於十四日內 for one word: each
 * character is one.
 */
export function wordsIn(text: string, lang: LanguageTag): string[] {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' })
  segmenters.set(lang, segmenter)
  return Array.from(segmenter.segment(text), ({ segment }) => segment.match(/\p{Script=Han}|\P{Script=Han}+/gu) ?? []).flat()
}

/** So many words may differ before two texts are told as two whole ones: it bounds the time that a comparison takes. */
const mostChanged = 400

interface Part {
  before: string
  after: string
  isSame: boolean
}

/** Two texts beside each other, word by word. What stands between two changed words and is less than a word, or one Chinese character, is changed with them. */
export function compareWords(before: string, after: string, lang: LanguageTag): ComparedWords {
  const found = diffArrays(wordsIn(before, lang), wordsIn(after, lang), { maxEditLength: mostChanged })
  const parts: Part[] = found === undefined ? [{ before, after, isSame: false }] : found.map(({ value, added, removed }) => {
    const text = value.join('')
    return { before: added ? '' : text, after: removed ? '' : text, isSame: !added && !removed }
  })
  const sides = joined(parts.map((part, index) => (isLost(part, parts[index - 1], parts[index + 1]) ? { ...part, isSame: false } : part)))
  const runs = (side: 'before' | 'after'): Run[] => sides.filter((part) => part[side] !== '').map((part) => ({ text: part[side], isChanged: !part.isSame }))
  return { before: runs('before'), after: runs('after') }
}

const isLittle = /^[^\p{L}\p{N}]*\p{Script=Han}?[^\p{L}\p{N}]*$/u

function isLost({ before, isSame }: Part, last: Part | undefined, next: Part | undefined): boolean {
  return isSame && isLittle.test(before) && last !== undefined && next !== undefined && !last.isSame && !next.isSame
}

function joined(parts: readonly Part[]): Part[] {
  const all: Part[] = []
  for (const part of parts) {
    const last = all.at(-1)
    if (last?.isSame === part.isSame) Object.assign(last, { before: last.before + part.before, after: last.after + part.after })
    else all.push({ ...part })
  }
  return all
}
