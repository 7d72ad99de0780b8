import { languageTags, pathOf } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import { finishedPart } from '../html/finished-part.ts'
import { attributes, escaped } from '../html/written.ts'
import { languageOfAddress, pathIn, withoutLanguage } from '../language/local-path.ts'
import type { TextSize } from '../preferences/preferences.ts'
import type { Site } from '../site.ts'
import { withoutParameters } from './alternates.ts'
import { navigation } from './navigation.ts'
import type { FooterDates } from './page-frame.ts'
import { frameStrings } from './strings.ts'

/** Stand in a page, as it is made, for the parts that are the same on many pages. */
export const chromeMarks = { before: '<!--clf-chrome-before-->', after: '<!--clf-chrome-after-->' } as const

/** What the chrome of a page depends on, besides the site. */
export interface ChromeState {
  lang: LanguageTag
  /** The address the reader asked for. */
  address: URL
  textSize: TextSize | undefined
  dates: FooterDates
  /** Parameters of the address that the other languages do not have as well. */
  onlyHere?: readonly string[] | undefined
  /** What links of this page ask for besides. */
  links?: App.Locals['links']
}

/** In the place of what follows the language in an address, while the chrome is made. */
const restOfAddress = '/clf-rest-of-address'
/** In the place of the address in another language that has not all of it. */
const addressIn = (lang: LanguageTag): string => `/clf-address-in/${pathOf(lang)}`
/** Languages, text sizes and sections make some 200 heads; dates of documents make a foot each. */
const mostKept = 2_000

/**
 * Head and foot of the pages of a site, finished, with their shadow roots. They are made once for a language, the choices of a reader and the
 * place in the navigation, and not once for each request: only the address in them is another on each page.
 */
export function createChrome(site: Site): (html: string, state: ChromeState) => string {
  const kept = new Map<string, string>()

  function once(key: string, make: () => string): string {
    const known = kept.get(key)
    if (known !== undefined) return known
    const made = make()
    const [oldest] = kept.keys()
    if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest)
    kept.set(key, made)
    return made
  }

  return (html, { lang, address, textSize, dates, links, onlyHere = [] }) => {
    const keepLinks = (made: string) => (links ? links.keep(made) : made)
    const items = navigation(lang, site.sections(lang), address.pathname)
    const segment = languageOfAddress(address.pathname) === null ? '' : pathIn(lang)
    const head = once(
      ['head', lang, segment, textSize, links?.query, onlyHere.length > 0, ...items.map(({ label, current }) => `${label} ${current}`)].join(),
      () => withFields(finishedPart(lang, keepLinks(headOf(site, { lang, textSize, segment, hasOwnQuery: onlyHere.length > 0 }, items))), links?.query),
    )
    const foot = once(['foot', lang, links?.query, dates.revised, dates.reviewed].join(), () => finishedPart(lang, keepLinks(footOf(site, lang, dates))))
    const rest = segment === '' ? address.pathname + address.search : withoutLanguage(address.pathname) + address.search
    const inOthers = withoutParameters(rest, onlyHere)
    const placed = languageTags.reduce((made, other) => made.replaceAll(addressIn(other), () => escaped(pathIn(other, inOthers))), head.replaceAll(restOfAddress, () => escaped(rest)))
    return html.replace(chromeMarks.before, () => placed).replace(chromeMarks.after, () => foot)
  }
}

/** The search box of the head asks for what the links of the page ask for: a form takes no query from its address, so it gets fields of it. */
function withFields(head: string, query: string | undefined): string {
  if (query === undefined) return head
  const fields = [...new URLSearchParams(query)].map(([name, value]) => `<input${attributes({ type: 'hidden', name, value })}>`).join('')
  return head.replace(/<form role="search"[\s\S]*?(?=<\/form>)/, (form) => form + fields)
}

interface HeadState {
  lang: LanguageTag
  textSize: TextSize | undefined
  /** `/en`, or nothing of an address without a language. */
  segment: string
  /** Whether the other languages have not all that the address asks for. */
  hasOwnQuery: boolean
}

function headOf(site: Site, { lang, textSize, segment, hasOwnQuery }: HeadState, items: ReturnType<typeof navigation>): string {
  const { site: name, department } = site.names[lang]
  const { search, siteMap, contact } = site.pages
  const header = attributes({
    'site-name': name,
    department,
    'home-href': pathIn(lang),
    'portal-href': site.portal,
    'search-href': hrefOf(lang, search),
    'site-map-href': hrefOf(lang, siteMap),
    'contact-href': hrefOf(lang, contact),
    path: segment + restOfAddress,
    ...(hasOwnQuery && Object.fromEntries(languageTags.filter((other) => other !== lang).map((other) => [`${pathOf(other)}-href`, addressIn(other)]))),
    'text-size': textSize ?? 'default',
    'preferences-href': '/preferences',
  })
  const links = items.map(({ label, href, current }) => `<li><a${attributes({ href, 'aria-current': current })}>${escaped(label)}</a></li>`)
  const banner = attributes({ demonstration: site.demonstration ? '' : undefined })
  const { mainNavigation } = frameStrings[lang]
  return `<clf-header${header}></clf-header><clf-official-banner${banner}></clf-official-banner><clf-navigation${attributes({ label: mainNavigation })}><ul>${links.join('')}</ul></clf-navigation>`
}

function footOf({ pages, signIn }: Site, lang: LanguageTag, { revised, reviewed }: FooterDates): string {
  const strings = frameStrings[lang]
  const footer = attributes({
    revised,
    reviewed: reviewed ?? undefined,
    'notices-href': hrefOf(lang, pages.notices),
    'privacy-href': hrefOf(lang, pages.privacy),
    'accessibility-href': hrefOf(lang, pages.accessibility),
  })
  const links = [
    [strings.siteMap, hrefOf(lang, pages.siteMap)],
    [strings.contact, hrefOf(lang, pages.contact)],
    [strings.feedback, hrefOf(lang, pages.feedback)],
    [strings.accessibilityProblem, hrefOf(lang, pages.accessibilityProblem)],
    [strings.signIn, signIn ? pathIn(lang, '/sign-in') : undefined],
  ] as const
  const items = links.flatMap(([label, href]) => (href === undefined ? [] : [`<li><a${attributes({ href })}>${escaped(label)}</a></li>`]))
  return `<clf-footer${footer}>${items.length > 0 ? `<ul>${items.join('')}</ul>` : ''}</clf-footer>`
}

const hrefOf = (lang: LanguageTag, path: string | undefined): string | undefined => (path === undefined ? undefined : pathIn(lang, path))
