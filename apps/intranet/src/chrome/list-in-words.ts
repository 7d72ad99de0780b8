import { allKinds, sections } from '@clf/content'
import type { LanguageTag } from '@clf/text'

/** "circulars, guidelines and services" as each language joins them. */
export function listInWords(lang: LanguageTag, items: readonly string[]): string {
  const [comma, last] = { en: [', ', ' and '], 'zh-Hant-HK': ['、', '及'], 'zh-Hans': ['、', '及'] }[lang]
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(comma)}${last}${items.at(-1)}`
}

/** Every kind of document inside a sentence. */
export const kindsInWords = (lang: LanguageTag): string => listInWords(lang, allKinds.map(({ words }) => words[lang].many))

/** Every section inside a sentence. */
export const sectionsInWords = (lang: LanguageTag): string => listInWords(lang, sections.map(({ words }) => words[lang].many))

/** The same at the start of a sentence. */
export function atStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
