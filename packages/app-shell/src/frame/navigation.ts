import type { LanguageTag } from '@clf/text'
import { pathIn } from '../language/local-path.ts'
import type { Section } from '../site.ts'
import { frameStrings } from './strings.ts'

interface NavigationItem {
  label: string
  href: string
  /** `page` for the page itself, `true` for a page inside the section. */
  current: 'page' | 'true' | undefined
}

/** Main navigation for the page at `pathname`: the home page, then the sections. */
export function navigation(lang: LanguageTag, sections: readonly Section[], pathname: string): NavigationItem[] {
  return [{ label: frameStrings[lang].home, path: '' }, ...sections].map(({ label, path }) => {
    const href = pathIn(lang, path)
    return { label, href, current: currentOf(href, pathname, path === '') }
  })
}

function currentOf(href: string, pathname: string, isHome: boolean): 'page' | 'true' | undefined {
  if (pathname === href) return 'page'
  return !isHome && pathname.startsWith(`${href}/`) ? 'true' : undefined
}
