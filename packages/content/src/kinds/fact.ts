import { formatDate } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import type { Bureau, Lifecycle, TaxonomyTerm } from '../documents.ts'
import { pageWords } from './page-words.ts'
import { textLanguage } from './text-language.ts'

/** One line of the facts about a document. A fact without values is not printed. */
export interface Fact {
  label: string
  values: FactValue[]
}

export interface FactValue {
  text: string
  /** Address below the language that the text leads to. */
  path?: string
  lang?: LanguageTag | undefined
}

/** A fact with one text, or with none when the text is missing. */
export function fact(label: string, text: string | null | undefined, lang?: LanguageTag): Fact {
  return { label, values: text ? [{ text, lang }] : [] }
}

/** Issuing department, linked to its page. */
export function bureauFact(lang: LanguageTag, label: string, bureau: Bureau | null): Fact {
  if (!bureau) return fact(label, null)
  return { label, values: [{ text: bureau.name, path: bureauPath(bureau), lang: textLanguage(bureau.name, lang) }] }
}

/** Address of a unit below the language: `/departments/dpo`. */
export function bureauPath({ code }: Pick<Bureau, 'code'>): string {
  return `/departments/${encodeURIComponent(code.toLowerCase())}`
}

export function topicsFact(lang: LanguageTag, topics: TaxonomyTerm[] | null | undefined): Fact {
  const values = (topics ?? []).map(({ label }) => ({ text: label, lang: textLanguage(label, lang) }))
  return { label: pageWords[lang].topics, values }
}

export function dateFact(lang: LanguageTag, label: string, date: string | null): Fact {
  return fact(label, date && formatDate(date, lang))
}

/** When the owner must look again; what does not hold any more is not looked at again. */
export function reviewFact(lang: LanguageTag, { reviewBy, lifecycle }: { reviewBy: string; lifecycle?: Lifecycle }): Fact {
  const isReviewed = lifecycle === undefined || lifecycle === 'current' || lifecycle === 'upcoming'
  return dateFact(lang, pageWords[lang].reviewBy, isReviewed ? reviewBy : null)
}
