import { resolveLanguage } from '@clf/text'
import { dateParts, type DatePart } from './read-date.ts'

/** The parts of a date in the order in which `language` says them: day month year, or 年 月 日. */
export function partsInOrder(language: string): readonly DatePart[] {
  return resolveLanguage(language) === 'en' ? dateParts : dateParts.toReversed()
}
