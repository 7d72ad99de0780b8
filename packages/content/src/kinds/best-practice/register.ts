import { bureauValues, dateValue } from '../fact.ts'
import type { Filter } from '../filter.ts'
import { pageEntry } from '../page-entry.ts'
import { topicFilter } from '../page-words.ts'
import type { Entry, SectionContext } from '../section.ts'
import { wordOf } from '../words.ts'
import { maturities } from './best-practice.ts'
import type { BestPractice } from './best-practice.ts'
import { bestPracticeWords } from './words.ts'

export const filters: readonly Filter[] = [
  { by: 'lifecycle' },
  {
    by: 'choice',
    name: 'maturity',
    label: wordOf(bestPracticeWords, 'maturity'),
    choices: maturities.map((value) => ({ value, label: wordOf(bestPracticeWords, value), condition: { maturity: { $eq: value } } })),
  },
  { by: 'bureau' },
  topicFilter,
]

/** One line of the register. */
export function entry(bestPractice: BestPractice, { lang }: SectionContext): Entry {
  const { slug, maturity, revisedOn, ownerBureau } = bestPractice
  return {
    ...pageEntry(bestPractice, `/references/${slug}`, lang),
    facts: [{ text: bestPracticeWords[lang][maturity] }, dateValue(lang, revisedOn), ...bureauValues(lang, ownerBureau)],
  }
}
