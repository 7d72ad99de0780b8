import { pathIn } from '@clf/app-shell'
import { formatDate } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import { documentStrings } from '../documents/strings.ts'
import { textLanguage } from '../documents/text-language.ts'
import type { RegisterEntry } from '../registers/register.ts'
import type { ListedReference } from './read-references.ts'
import { referenceStrings } from './strings.ts'

/** One line of the register. */
export function referenceEntry(lang: LanguageTag, reference: ListedReference): RegisterEntry {
  const { title, summary, slug, maturity, lifecycle, revisedOn, ownerBureau } = reference
  return {
    href: pathIn(lang, `/references/${slug}`),
    title,
    titleLang: textLanguage(title, lang),
    summary,
    facts: [
      referenceStrings[lang].maturities[maturity],
      formatDate(revisedOn, lang),
      ...(ownerBureau ? [ownerBureau.name] : []),
    ],
    tag: lifecycle === 'current' ? undefined : documentStrings[lang].lifecycle[lifecycle],
  }
}
