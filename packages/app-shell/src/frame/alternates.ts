import { languageTags } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import { pathIn, withoutLanguage } from '../language/local-path.ts'

export interface Alternate {
  hreflang: LanguageTag | 'x-default'
  href: string
}

/**
 * `hreflang` links of a page: the same address in each language, where a document that lacks one says so, and
 * `x-default` for the first language it is written in.
 * @param here path and query, such as `/tc/search?q=leave`
 */
export function alternates(origin: string, here: string, languages: readonly LanguageTag[] = languageTags): Alternate[] {
  const path = withoutLanguage(here)
  const hrefIn = (lang: LanguageTag) => origin + pathIn(lang, path)
  const links = languageTags.map((lang): Alternate => ({ hreflang: lang, href: hrefIn(lang) }))
  return [...links, { hreflang: 'x-default', href: hrefIn(languages[0] ?? 'en') }]
}
