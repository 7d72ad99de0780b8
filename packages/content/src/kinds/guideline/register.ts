import { bureauValues, dateValue } from '../fact.ts'
import type { Filter } from '../filter.ts'
import { pageEntry } from '../page-entry.ts'
import { topicFilter } from '../page-words.ts'
import type { Entry, SectionContext } from '../section.ts'
import { wordOf } from '../words.ts'
import type { Guideline } from './guideline.ts'
import { guidelineWords } from './words.ts'

export const filters: readonly Filter[] = [
  { by: 'lifecycle' },
  {
    by: 'choice',
    name: 'force',
    label: wordOf(guidelineWords, 'force'),
    choices: [
      { value: 'mandatory', label: wordOf(guidelineWords, 'mandatory'), condition: { mandatory: { $eq: true } } },
      { value: 'advisory', label: wordOf(guidelineWords, 'advisory'), condition: { mandatory: { $eq: false } } },
    ],
  },
  { by: 'bureau' },
  topicFilter,
]

/** One line of the register. */
export function entry(guideline: Guideline, { lang }: SectionContext): Entry {
  const { slug, guidelineNumber, version, mandatory, revisedOn, issuingBureau } = guideline
  const words = guidelineWords[lang]
  return {
    ...pageEntry(guideline, `/guidelines/${slug}`, lang),
    number: guidelineNumber,
    facts: [{ text: mandatory ? words.mandatory : words.advisory }, { text: words.versionOf(version) }, dateValue(lang, revisedOn), ...bureauValues(lang, issuingBureau)],
  }
}
