import { adoptedWords, commonWords, institutionWords, joiningWords, labelWords, namesInLabels, sentenceWords } from './english-words.ts'
import type { LatinRun } from '@clf/text'

const isCapital = (word: string) => /^\p{Lu}/u.test(word)
const isAllCapitals = (words: readonly string[]) => words.every((word) => word === word.toUpperCase())
const plain = (word: string) => word.toLowerCase().replaceAll('’', "'")

/** A label of a website: every word is one that controls and headings are written with. Names have a word of their own. */
export function isLabel({ words }: LatinRun): boolean {
  const all = words.map(plain)
  // The mark of the brand stands in many headers, and its name has a Chinese of its own.
  if (/^brand hong kong .*world city$/.test(all.join(' '))) return true
  const telling = all.filter((word) => labelWords.has(word) && !adoptedWords.has(word))
  return telling.length > 0 && all.every((word) => labelWords.has(word) || joiningWords.has(word) || sentenceWords.has(word) || adoptedWords.has(word) || namesInLabels.has(word))
}

/**
 * A sentence or a phrase of one: joined by words of sentences, with words of its own that are not written as names. Names in capitals, titles of
 * works and of institutions are none, however many `of` and `the` they have.
 */
export function isSentence({ words }: LatinRun): boolean {
  const all = words.map(plain)
  if (words.length >= 4 && isAllCapitals(words)) return all.filter((word) => sentenceWords.has(word)).length >= 2
  const joins = all.some((word) => joiningWords.has(word) || sentenceWords.has(word))
  const ofItsOwn = words.filter((word) => !isCapital(word) && !joiningWords.has(word) && !sentenceWords.has(word) && word.length > 1)
  const least = all.some((word) => sentenceWords.has(word)) ? 1 : 2
  return words.length >= 3 && joins && ofItsOwn.length >= least
}

/** A phrase that begins with a capital and goes on in common words that are written small, as a name would not be: Working hours. */
export function isPhrase({ words }: LatinRun): boolean {
  const [, ...rest] = words
  const small = rest.filter((word) => !isCapital(word) && !joiningWords.has(plain(word)))
  return small.length > 0 && !rest.some((word) => isCapital(word)) && small.every((word) => commonWords.has(plain(word)) || labelWords.has(plain(word)))
}

/** A title of a page or a part, in common words and no institution's name: Applying for Annual Leave. As a heading it is English that was left. */
export function isTitle({ words }: LatinRun): boolean {
  const all = words.map(plain).filter((word) => !joiningWords.has(word))
  const known = all.filter((word) => labelWords.has(word) || commonWords.has(word) || sentenceWords.has(word) || /.{3}(ing|tion|ment|ance|ence)s?$/.test(word))
  return words.length > 1 && all.length > 0 && known.length === all.length && !all.some((word) => institutionWords.has(word))
}

/** How much of it is written small: sentences are, names and titles are not. */
export const shareOfSmall = ({ words }: Pick<LatinRun, 'words'>): number => words.filter((word) => !isCapital(word)).length / Math.max(1, words.length)
