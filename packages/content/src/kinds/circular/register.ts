import { bureauValues, dateValue } from '../fact.ts'
import type { Filter } from '../filter.ts'
import { pageEntry } from '../page-entry.ts'
import type { Entry, SectionContext } from '../section.ts'
import { wordOf } from '../words.ts'
import { circularNumber } from './circular-number.ts'
import type { Circular } from './circular.ts'
import { circularWords } from './words.ts'

export const filters: readonly Filter[] = [
  { by: 'term', name: 'series', label: wordOf(circularWords, 'series'), scheme: 'series', field: 'series', isRelation: false },
  { by: 'year', name: 'year', label: wordOf(circularWords, 'year'), field: 'year' },
  { by: 'lifecycle' },
  { by: 'bureau' },
  { by: 'term', name: 'schedule', label: wordOf(circularWords, 'schedule'), scheme: 'schedule', field: 'schedule', isRelation: false },
]

/** One line of the register. */
export function entry(circular: Circular, context: SectionContext): Entry {
  const { lang } = context
  const { reference, date, issuingBureau } = circular
  return {
    ...pageEntry(circular, `/circulars/${reference}`, lang),
    number: circularNumber(circular, context),
    facts: [dateValue(lang, date), ...bureauValues(lang, issuingBureau)],
  }
}
