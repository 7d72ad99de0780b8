import type { LanguageTag } from '@clf/text'
import { dateWords } from '../internal/date-words.ts'
import { fill } from '../internal/fill.ts'
import { messages } from './date-input.messages.ts'
import { partsInOrder } from './date-order.ts'
import type { DateLimits, DateMistake } from './read-date.ts'

/** Number of days of a month written `2026-02`. */
function daysOf(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).getUTCDate()
}

/** One sentence in `language` about what is wrong with the date called `label`. */
export function dateErrorText(mistake: DateMistake, limits: DateLimits, label: string, language: LanguageTag): string {
  const { problem, parts, month = '' } = mistake
  const words = messages[language]
  const limit = problem === 'tooEarly' ? limits.min : problem === 'tooLate' ? limits.max : undefined
  const named = partsInOrder(language).filter((part) => parts.includes(part))
  return fill(words[problem], {
    label,
    parts: named.map((part) => words.part[part]).join(words.and),
    month: month && dateWords(month, language),
    days: daysOf(month),
    limit: limit ? dateWords(limit, language) : '',
  })
}
