import { pathIn } from '@clf/app-shell'
import type { Bureau, Lifecycle, TaxonomyTerm } from '@clf/content'
import { formatDate } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import { fact } from './fact.ts'
import type { Fact } from './fact.ts'
import { documentStrings } from './strings.ts'
import { textLanguage } from './text-language.ts'

/** Issuing department, linked to its page. */
export function bureauFact(lang: LanguageTag, label: string, bureau: Bureau | null): Fact {
  if (!bureau) return fact(label, null)
  const href = pathIn(lang, `/departments/${bureau.code.toLowerCase()}`)
  return { label, values: [{ text: bureau.name, href, lang: textLanguage(bureau.name, lang) }] }
}

export function topicsFact(lang: LanguageTag, topics: TaxonomyTerm[] | null | undefined): Fact {
  const values = (topics ?? []).map(({ label }) => ({ text: label, lang: textLanguage(label, lang) }))
  return { label: documentStrings[lang].topics, values }
}

export function dateFact(lang: LanguageTag, label: string, date: string | null): Fact {
  return fact(label, date && formatDate(date, lang))
}

/** When the owner must look again; only documents in force are looked at again. */
export function reviewFact(lang: LanguageTag, { reviewBy, lifecycle }: { reviewBy: string; lifecycle?: Lifecycle }): Fact {
  const isReviewed = lifecycle === undefined || lifecycle === 'current'
  return dateFact(lang, documentStrings[lang].reviewBy, isReviewed ? reviewBy : null)
}
