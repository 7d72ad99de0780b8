import { languageTags } from '@clf/text'
import { furnitureWords } from '../../look-and-feel/furniture-words.ts'
import { writtenDates, type WrittenDate } from '../../look-and-feel/written-dates.ts'
import type { Sight, SightText } from '../../sight/sight.ts'

/** A revision or review date that a page shows. */
export interface ShownDate {
  kind: 'revision' | 'review'
  /** The run of words with the label. */
  label: SightText
  /** What stands behind the label, up to the next one. */
  behind: string
  /** The first date behind it. */
  date: WrittenDate | undefined
  /** The run with the date; that of the label where there is none. */
  dated: SightText
  isAtTheEnd: boolean
}

/** Characters behind a label within which its date stands: a colon, brackets, “by”. */
const reach = 40

/** Words that begin a label alone would be found in running text. */
const isLabel = (word: string) => !['revised', 'reviewed', 'updated', 'last revision', 'last review', 'last update'].includes(word) || /\p{Script=Han}/u.test(word)

const wordsOf = (kind: ShownDate['kind']) => languageTags.flatMap((tag) => furnitureWords[kind][tag]).filter(isLabel).toSorted((a, b) => b.length - a.length)

const pattern = (word: string) => (/\p{Script=Han}/u.test(word) ? [...word].join(' ?') : `\\b${word.replaceAll(' ', '\\s+')}\\b`)

const labels = new RegExp(
  `(?<!next |first |下次|下一次|首次)(?:(?<revision>${[...wordsOf('revision'), 'last (?:update|revision)(?= ?[:：])'].map(pattern).join('|')})|(?<review>${
    [...wordsOf('review'), 'last review(?= ?[:：])'].map(pattern).join('|')
  }))`,
  'giu',
)

/** Every revision and review date of a page, in reading order, seen or not. */
export function shownDates({ texts, parts }: Sight): ShownDate[] {
  // Words are read on from one run to the next, as a label and its date often stand in two elements.
  let line = ''
  const starts = texts.map(({ text }) => {
    const start = line.length
    line += `${text.replace(/[\u200b-\u200f\u2060\ufeff]/g, '').replace(/\s+/g, ' ')} `
    return start
  })
  const runAt = (at: number): SightText | undefined => texts[starts.findLastIndex((start) => start <= at)]
  // Short pages end above the end of the window.
  const end = Math.max(0, ...texts.map(({ box }) => box.y + box.height))
  const found = [...line.matchAll(labels)]
  return found.flatMap((match, index): ShownDate[] => {
    const label = runAt(match.index)
    if (!label) return []
    const from = match.index + match[0].length
    const behind = line.slice(from, Math.min(found[index + 1]?.index ?? Infinity, from + reach + 30))
    const [date] = writtenDates(behind)
    const at = date ? placeOf(behind, date.text) : -1
    const isNear = at >= 0 && at <= reach
    return [{
      kind: match.groups?.['revision'] === undefined ? 'review' : 'revision',
      label,
      behind: behind.trim(),
      date: isNear ? date : undefined,
      dated: (isNear ? runAt(from + at) : undefined) ?? label,
      isAtTheEnd: label.part === 'foot' || (label.part !== 'head' && label.box.y > end / 2 && (parts.foot === null || label.part !== 'navigation')),
    }]
  })
}

/** Where a date that was read out of `text` begins in it, whatever its width of figures. */
function placeOf(text: string, date: string): number {
  const at = text.indexOf(date)
  if (at >= 0) return at
  const first = /[\p{N}〇○零一二三四五六七八九十]|[A-Za-z]{3,9}\.? \d/u.exec(text)
  return first?.index ?? 0
}
