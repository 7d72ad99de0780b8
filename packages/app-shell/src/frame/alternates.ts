import { languageTags } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import { languageOfAddress, pathIn, withoutLanguage } from '../language/local-path.ts'
import type { PageFrame } from './page-frame.ts'

export interface Alternate {
  hreflang: LanguageTag | 'x-default'
  href: string
}

/**
 * `hreflang` links of a page: the same address in each language, where a document that lacks one says so, and
 * `x-default` for the first language it is written in. What of the query is only in this language is in no other address.
 * @param here path and query, such as `/tc/search?q=leave`
 */
export function alternates(origin: string, here: string, { languages = languageTags, onlyHere = [] }: Pick<PageFrame, 'languages' | 'onlyHere'> = {}): Alternate[] {
  const path = withoutLanguage(here)
  const shared = withoutParameters(path, onlyHere)
  const own = languageOfAddress(new URL(here, origin).pathname)
  const hrefIn = (lang: LanguageTag) => origin + pathIn(lang, lang === own ? path : shared)
  const links = languageTags.map((lang): Alternate => ({ hreflang: lang, href: hrefIn(lang) }))
  return [...links, { hreflang: 'x-default', href: hrefIn(languages[0] ?? 'en') }]
}

/** Path and query without some parameters. */
export function withoutParameters(address: string, names: readonly string[]): string {
  if (names.length === 0) return address
  const [path = '', search] = address.split('?')
  const query = new URLSearchParams(search)
  for (const name of names) query.delete(name)
  return query.size > 0 ? `${path}?${query}` : path
}
