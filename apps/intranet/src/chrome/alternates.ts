import { languageTags } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import { pathIn, withoutLanguage } from '../language/local-path.ts'

export interface Alternate {
  hreflang: LanguageTag | 'x-default'
  href: string
}

/** `hreflang` links of a page: each language it exists in, and `x-default` for the first of them. */
export function alternates(
  origin: string,
  pathname: string,
  languages: readonly LanguageTag[] = languageTags,
): Alternate[] {
  const path = withoutLanguage(pathname)
  const links: Alternate[] = languages.map((lang) => ({ hreflang: lang, href: origin + pathIn(lang, path) }))
  const [first] = links
  return first ? [...links, { hreflang: 'x-default', href: first.href }] : []
}
