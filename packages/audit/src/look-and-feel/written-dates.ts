import { hongKongDay, readWrittenDate } from '@clf/text'

/** A date as it stands in words. */
export interface WrittenDate {
  /** As written. */
  text: string
  /** `2026-05-01`; undefined when the calendar has no such day, as for 31 June. */
  day: string | undefined
}

const year = '(?:19|20)\\d{2}'
const monthName = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'
const numerals = '[〇○零一二三四五六七八九十]'

const hyphen = ' ?- ?'

/** Ways to write a day in full; a month or a year alone is none of them. Where a page sets parts of a date in elements of their own, blanks stand between them. */
const fullDates = new RegExp(
  [
    `${year} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?[日號号]`,
    `${numerals}{4} ?年 ?${numerals}{1,3} ?月 ?${numerals}{1,3} ?[日號号]`,
    `\\d{1,2} ?(?:st|nd|rd|th)?(?: of)?(?: |${hyphen})${monthName} ?,?(?: |${hyphen})${year}`,
    `${monthName} \\d{1,2} ?(?:st|nd|rd|th)? ?,? ${year}`,
    `(?<!\\d[./-]?)${year} ?([./-]) ?\\d{1,2} ?\\1 ?\\d{1,2}(?![./-]?\\d)`,
    `(?<!\\d[./-]?)\\d{1,2} ?([./-]) ?\\d{1,2} ?\\2 ?${year}(?![./-]?\\d)`,
  ].join('|'),
  'giu',
)

/** Every date written in full in `text`, in order, in the ways of the three languages; numbers alone are read day first. */
export function writtenDates(text: string): WrittenDate[] {
  const tidy = text.normalize('NFKC').replace(/[\u200b-\u200f\u2060\ufeff]/g, '').replace(/\s+/g, ' ').replaceAll('○', '〇')
  return [...tidy.matchAll(fullDates)].map(([found]) => ({ text: found, day: dayOf(closedUp(found)) }))
}

/** A date without the blanks that the elements of its parts have left in it. */
const closedUp = (found: string): string => found.replace(/ ?- ?/g, '-').replace(/(?<=\d) ?([./]) ?(?=\d)/g, '$1').replaceAll(' ,', ',').replace(/(\d) (st|nd|rd|th)\b/gi, '$1$2')

const monthNames = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

/** Whether the month is written as one, or shortened: no calendar has an Octember. */
const hasMonth = (found: string): boolean => {
  const [word] = /(?<![a-z])[a-z]{3,}/i.exec(found.replace(/\d(st|nd|rd|th)\b/gi, ' ').replace(/\bof\b/gi, ' ')) ?? []
  return word === undefined || monthNames.some((name) => name.startsWith(word.toLowerCase()))
}

function dayOf(found: string): string | undefined {
  if (!hasMonth(found)) return undefined
  const read = readWrittenDate(found.replace(/ of /i, ' ').replace(/^([a-z]+\.? \d{1,2}(?:st|nd|rd|th)?) (\d{4})$/i, '$1, $2'))
  return read ?? monthFirst(found)
}

/** 11/27/2026 can only be read month first. */
function monthFirst(found: string): string | undefined {
  const [, month, day, inYear] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(found) ?? []
  return Number(day) > 12 ? readWrittenDate(`${inYear}-${month}-${day}`) : undefined
}

/** The days that a page may call today at a moment: those of Hong Kong and of a server that counts by UTC. */
export const daysOf = (moment: Date): string[] => [...new Set([hongKongDay(moment), moment.toISOString().slice(0, 10)])]
