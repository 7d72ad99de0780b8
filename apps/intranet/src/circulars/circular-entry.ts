import type { TaxonomyTerm } from '@clf/content'
import { formatDate } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import { documentStrings } from '../documents/strings.ts'
import { textLanguage } from '../documents/text-language.ts'
import type { RegisterEntry } from '../registers/register.ts'
import { circularNumber } from './circular-number.ts'
import { circularPath } from './circular-path.ts'
import type { ListedCircular } from './read-circulars.ts'

/** One line of the register. */
export function circularEntry(lang: LanguageTag, series: TaxonomyTerm[], circular: ListedCircular): RegisterEntry {
  const { title, summary, date, issuingBureau, lifecycle } = circular
  return {
    href: circularPath(lang, circular),
    title,
    titleLang: textLanguage(title, lang),
    number: circularNumber(lang, series, circular),
    summary,
    facts: [formatDate(date, lang), ...(issuingBureau ? [issuingBureau.name] : [])],
    tag: lifecycle === 'current' ? undefined : documentStrings[lang].lifecycle[lifecycle],
  }
}
