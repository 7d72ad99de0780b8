import type { LanguageTag } from '@clf/text'
import { dateWords } from '../internal/date-words.ts'
import { fill } from '../internal/fill.ts'
import { messages } from './date-input.messages.ts'
import { partsInOrder } from './date-order.ts'
import type { DateLimits, DateProblem, DateReading } from './read-date.ts'

/** One sentence in `language` about the `problem` of the date called `label`; `missing` when it is not answered. */
export function dateErrorText(
  problem: DateProblem | 'missing',
  { parts = [], month, days = 0 }: DateReading,
  { min, max }: DateLimits,
  label: string,
  language: LanguageTag,
): string {
  const words = messages[language]
  const limit = { tooEarly: min, tooLate: max }[String(problem)]
  const named = partsInOrder(language).filter((part) => parts.includes(part))
  return fill(words[problem], {
    label,
    parts: named.map((part) => words.part[part]).join(words.and),
    month: month ? dateWords(month, language) : '',
    days,
    limit: limit ? dateWords(limit, language) : '',
  })
}
