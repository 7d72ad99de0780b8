import { pathIn } from '@clf/app-shell'
import { formatDate } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import { documentStrings } from '../documents/strings.ts'
import { textLanguage } from '../documents/text-language.ts'
import type { RegisterEntry } from '../registers/register.ts'
import type { ListedGuideline } from './read-guidelines.ts'
import { guidelineStrings } from './strings.ts'

/** One line of the register. */
export function guidelineEntry(lang: LanguageTag, guideline: ListedGuideline): RegisterEntry {
  const { title, summary, slug, guidelineNumber, version, mandatory, lifecycle, revisedOn, issuingBureau } = guideline
  const strings = guidelineStrings[lang]
  return {
    href: pathIn(lang, `/guidelines/${slug}`),
    title,
    titleLang: textLanguage(title, lang),
    number: guidelineNumber,
    summary,
    facts: [
      mandatory ? strings.mandatory : strings.advisory,
      strings.versionOf(version),
      formatDate(revisedOn, lang),
      ...(issuingBureau ? [issuingBureau.name] : []),
    ],
    tag: lifecycle === 'current' ? undefined : documentStrings[lang].lifecycle[lifecycle],
  }
}
