import { evened } from './furniture-words.ts'

/** Words of Latin script and numbers, and of Han characters every two that stand together. */
const wordsOf = (text: string): string[] => [
  ...(text.match(/[\p{Script=Latin}\p{N}]+/gu) ?? []),
  ...(text.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) => {
    const characters = [...run]
    return characters.length === 1 ? characters : characters.slice(1).map((character, index) => `${characters[index]}${character}`)
  }),
]

/**
 * How far two names are the same, from 0 to 1, whatever their case, width, spaces and marks: the share of words of the shorter one
 * that stand in the other too, of Chinese that of pairs of characters. 1 when one holds the other.
 */
export function likeness(a: string, b: string): number {
  const [shorter = '', longer = ''] = [evened(a), evened(b)].toSorted((one, other) => one.length - other.length)
  if (shorter === '') return 0
  if (longer.includes(shorter)) return 1
  const left = wordsOf(longer)
  const words = wordsOf(shorter)
  const shared = words.filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return words.length === 0 ? 0 : shared.length / words.length
}
