import { pagesAbout, type Content, type subjects } from './content.ts'
import type { Language, Trilingual } from './language.ts'
import { words } from './words.ts'

interface Department {
  name: Trilingual
  /** The name with one character that looks alike or nearly so. */
  nearMiss: Trilingual
}

/** A way to build a site. Its pages are correct in every respect; parts are marked with `data-part`, which is taken off before a page is sent. */
export interface Site {
  name: string
  subject: keyof typeof subjects
  department: Department
  /** Made of the elements of the library. */
  isOurs?: boolean
  /** Shows its head as an intranet's. */
  isIntranet?: boolean
  /** First step of addresses in a language. */
  folder: Trilingual
  /** Address of a page within the folder of its language. */
  addressOf: (path: readonly string[]) => string
  render: (page: Page) => string
  /** Colours of the theme, by name, where the site has custom properties for them. */
  tokens?: { rule: string; header: string; footer: string }
}

/** One page in one language, as a site's template needs it. */
export interface Page {
  site: Site
  content: Content
  language: Language
  pages: readonly Content[]
  textSize: 'default' | 'larger' | 'largest'
  /** Text in the page's language. */
  say: (text: Trilingual) => string
  /** Address of a page of the site, in this language or another. */
  href: (path: readonly string[], language?: Language) => string
  /** Pages above this one, home first, and then itself. */
  trail: readonly Content[]
  /** Sections, for navigation. */
  sections: readonly Content[]
}

/** Part of a page that operators find. */
export type Part =
  | 'skip'
  | 'header'
  | 'names'
  | 'government'
  | 'department'
  | 'home'
  | 'brand'
  | 'portal'
  | 'languages'
  | 'language-en'
  | 'language-tc'
  | 'language-sc'
  | 'text-size'
  | 'size-1'
  | 'size-2'
  | 'size-3'
  | 'search'
  | 'site-map'
  | 'contact'
  | 'rule'
  | 'navigation'
  | 'breadcrumb'
  | 'main'
  | 'h1'
  | 'footer'
  | 'notices'
  | 'privacy'
  | 'accessibility'
  | 'revision'
  | 'date'
  | 'demonstration'
  | 'tools'

export const governmentOf = (site: Site): Trilingual => (site.isIntranet ? words.intranet : words.government)

export function pageOf(site: Site, address: { language: Language; path: readonly string[] }, textSize: Page['textSize'] = 'default', prefix = ''): Page | undefined {
  const pages = pagesAbout(site.subject)
  const content = pages.find(({ path }) => path.join('/') === address.path.join('/'))
  if (!content) return undefined
  const { language } = address
  const steps = content.path.map((_, index) => content.path.slice(0, index + 1).join('/'))
  return {
    site,
    content,
    language,
    pages,
    textSize,
    say: (text) => text[language],
    href: (path, other = language) => `${prefix}/${site.folder[other]}/${site.addressOf(path)}`,
    trail: pages.filter(({ kind, path }) => kind === 'home' || steps.includes(path.join('/'))),
    sections: pages.filter(({ kind, path }) => kind === 'section' && path.length === 1),
  }
}

/** The page that an address of the site means. */
export function addressedBy(site: Site, pathname: string, prefix = ''): { language: Language; path: readonly string[] } | undefined {
  for (const language of ['en', 'tc', 'sc'] as const) {
    for (const { path } of pagesAbout(site.subject)) {
      if (pathname === `${prefix}/${site.folder[language]}/${site.addressOf(path)}`) return { language, path }
    }
  }
  return undefined
}
