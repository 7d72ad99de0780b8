import type { LanguageTag } from '../language/language-tag.ts'
import { parseCalendarDate } from './calendar-date.ts'
import { chineseDigits, chineseNumber } from './chinese-numerals.ts'

/** `formal` and `formal-month` write Chinese numerals; in English they are the same as `long` and `month`. */
export type DateStyle = 'long' | 'formal' | 'month' | 'formal-month'

const englishMonths = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]

/**
 * Writes a date for readers.
 *
 * | style | en | zh-Hant-HK and zh-Hans |
 * | --- | --- | --- |
 * | `long` (default) | 12 June 2006 | 2006年6月12日 |
 * | `formal` | 12 June 2006 | 二零零六年六月十二日 |
 * | `month` | June 2006 | 2006年6月 |
 * | `formal-month` | June 2006 | 二零零六年六月 |
 *
 * @param iso `YYYY-MM-DD`; the month styles also take `YYYY-MM`. No time and no time zone.
 * @throws RangeError that quotes what was received, when it is not such a date or not on the calendar.
 */
export function formatDate(iso: string, tag: LanguageTag, style: DateStyle = 'long'): string {
  const { year, month, day } = parseCalendarDate(iso)
  const shownDay = style === 'month' || style === 'formal-month' ? null : requireDay(day, iso)
  if (tag === 'en') return englishDate(year, month, shownDay)
  const isFormal = style === 'formal' || style === 'formal-month'
  return isFormal ? formalDate(year, month, shownDay) : `${year}年${month}月${shownDay === null ? '' : `${shownDay}日`}`
}

function englishDate(year: number, month: number, day: number | null): string {
  const monthAndYear = `${englishMonths[month - 1]} ${year}`
  return day === null ? monthAndYear : `${day} ${monthAndYear}`
}

function formalDate(year: number, month: number, day: number | null): string {
  const monthOfYear = `${chineseDigits(year)}年${chineseNumber(month)}月`
  return day === null ? monthOfYear : `${monthOfYear}${chineseNumber(day)}日`
}

function requireDay(day: number | null, iso: string): number {
  if (day === null) throw new RangeError(`Expected a date with a day, such as 2006-06-12. Received "${iso}".`)
  return day
}
