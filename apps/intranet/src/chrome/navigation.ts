import type { LanguageTag } from '@clf/text'
import { pathIn } from '../language/local-path.ts'
import { chromeStrings } from './strings.ts'

export interface NavigationItem {
  label: string
  href: string
  /** `page` for the page itself, `true` for a page inside the section. */
  current?: 'page' | 'true'
}

const sections = ['circulars', 'guidelines', 'references', 'services', 'departments', 'forms'] as const

/** Main navigation for the page at `pathname`. */
export function navigation(lang: LanguageTag, pathname: string): NavigationItem[] {
  const strings = chromeStrings[lang]
  const items = [
    { label: strings.home, href: pathIn(lang) },
    ...sections.map((section) => ({ label: strings[section], href: pathIn(lang, `/${section}`) })),
  ]
  return items.map((item) => ({ ...item, current: currentOf(item.href, pathname, pathIn(lang)) }))
}

function currentOf(href: string, pathname: string, home: string): 'page' | 'true' | undefined {
  if (pathname === href) return 'page'
  return href !== home && pathname.startsWith(`${href}/`) ? 'true' : undefined
}
