import { formatDate } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import type { Bureau, IsoDate, Lifecycle, TaxonomyTerm } from '../documents.ts'
import { pageWords } from './page-words.ts'
import type { SectionContext } from './section.ts'
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

/** First segments of the addresses of terms that have pages. */
const termSections = { topic: 'topics', series: 'series' } as const

/** Address of a term below the language: `/topics/records`, `/series/general-circular`. */
export function termPath({ scheme, code }: { scheme: keyof typeof termSections; code: string }): string {
  return `/${termSections[scheme]}/${encodeURIComponent(code)}`
}

/** Topics, each linked to its page. */
export function topicsFact(lang: LanguageTag, topics: TaxonomyTerm[] | null | undefined): Fact {
  const values = (topics ?? []).map(({ code, label }) => ({ text: label, path: termPath({ scheme: 'topic', code }), lang: textLanguage(label, lang) }))
  return { label: pageWords[lang].topics, values }
}

/** The series of a document, linked to its page. */
export function seriesFact({ lang, label }: SectionContext, name: string, code: string | null): Fact {
  if (code === null) return fact(name, null)
  const text = label('series', code)
  return { label: name, values: [{ text, path: termPath({ scheme: 'series', code }), lang: textLanguage(text, lang) }] }
}

/** What a list says of a document: a date. */
export const dateValue = (lang: LanguageTag, date: IsoDate): FactValue => ({ text: formatDate(date, lang) })

/** What a list says of a document: who issued it, linked to its page. */
export const bureauValues = (lang: LanguageTag, bureau: Bureau | null | undefined): FactValue[] => bureauFact(lang, '', bureau ?? null).values

export function dateFact(lang: LanguageTag, label: string, date: string | null): Fact {
  return fact(label, date && formatDate(date, lang))
}

/** When the owner must look again; what does not hold any more is not looked at again. */
export function reviewFact(lang: LanguageTag, { reviewBy, lifecycle }: { reviewBy: string; lifecycle?: Lifecycle }): Fact {
  const isReviewed = lifecycle === undefined || lifecycle === 'current' || lifecycle === 'upcoming'
  return dateFact(lang, pageWords[lang].reviewBy, isReviewed ? reviewBy : null)
}
