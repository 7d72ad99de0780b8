import type { Tools, World } from '@clf/browser'
import { addressOf } from './address.ts'
import { headerLinks } from './header-links.ts'
import { robotName } from './robots.ts'

/** A page that another one leads to. */
export interface Found {
  address: string
  /** It is said to be the same page in another language. */
  isAlternate: boolean
  /** The page asks robots not to follow the link. */
  isNofollow: boolean
}

/** What a page says of its neighbours. */
export interface PageLinks {
  found: Found[]
  /** The address that the page gives as its own. */
  canonical?: string
}

/** More languages than this no site of a government offers; what else is called an alternate is a link like any other. */
const mostAlternates = 12

/**
 * Reads where a page and its frames lead, each address once, by address.
 * @param headers what the server has said beside the page's own document, of which `X-Robots-Tag` and `Link` are read
 */
export async function readPageLinks(worlds: readonly World[], headers: readonly { name: string; value: string }[] = []): Promise<PageLinks> {
  const linesOf = (wanted: string) => headers.flatMap(({ name, value }) => (name.toLowerCase() === wanted ? [value] : []))
  const isNofollow = linesOf('x-robots-tag').some(asksNofollow)
  const beside = headerLinks(linesOf('link'), worlds[0]?.url ?? '')
  const read = await Promise.all(worlds.map((world, index) => world.evaluate(linksIn, isNofollow && index === 0)))
  const byAddress = new Map<string, Found>()
  const others = beside.flatMap(({ href, rel, hasLanguage }) =>
    rel === 'alternate' && hasLanguage ? [{ href, isAlternate: true, isNofollow: false }] : /^(next|prev)$/.test(rel) ? [{ href, isAlternate: false, isNofollow }] : []
  )
  for (const { href, ...said } of [...read.flatMap(({ links }) => links), ...others]) {
    const address = addressOf(href)
    if (address === undefined) continue
    const before = byAddress.get(address)
    byAddress.set(address, { address, isAlternate: said.isAlternate || before?.isAlternate === true, isNofollow: said.isNofollow && before?.isNofollow !== false })
  }
  const found = [...byAddress.values()].toSorted((a, b) => (a.address < b.address ? -1 : 1))
  const alternates = new Set(found.filter(({ isAlternate }) => isAlternate).slice(0, mostAlternates))
  const canonical = addressOf(read[0]?.canonical || (beside.find(({ rel }) => rel === 'canonical')?.href ?? ''))
  return { found: found.map((each) => ({ ...each, isAlternate: alternates.has(each) })), ...(canonical === undefined ? {} : { canonical }) }
}

/**
 * Whether a line of `X-Robots-Tag` asks the audit not to follow links: in general, or behind its name. What is asked of other robots, and not to
 * keep or show a page (`noindex`, `noarchive`), is no reason not to judge it.
 */
export function asksNofollow(line: string): boolean {
  const [, name, directives = ''] = /^\s*(?:(?!unavailable_after|max-)([\w-]+)\s*:)?(.*)$/is.exec(line) ?? []
  return (name === undefined || name.toLowerCase() === robotName) && /(^|[\s,])(nofollow|none)([\s,]|$)/i.test(directives)
}

interface LinksRead {
  links: { href: string; isAlternate: boolean; isNofollow: boolean }[]
  canonical: string
}

/** Runs in the page's world, so everything it needs is inside it. The browser itself makes addresses full, by `base` where there is one. */
function linksIn({ walker: { elementsIn } }: Tools, isNofollow: boolean): LinksRead {
  const all = elementsIn()
  const relOf = (element: Element) => (element.getAttribute('rel') ?? '').toLowerCase().split(/\s+/)
  const robots = all.flatMap((element) => (element instanceof HTMLMetaElement && /^(robots|clf)$/i.test(element.name) ? element.content.toLowerCase().split(/[\s,]+/) : []))
  const isPageNofollow = isNofollow || robots.includes('nofollow') || robots.includes('none')
  const languages =
    /^(繁|簡|简|繁體|簡體|繁体|简体|正體|英|英文|中文|中|(繁體|簡體|繁体|简体|正體)(中文|字|版)?(版|网|網)?|中文[版網网]?|英文[版網网]?|(text[ -]only )?english( version)?|eng?|tc|sc|chinese|(traditional|simplified) chinese|繁體中文版|简体中文版)$/i
  const nameOf = (element: Element) =>
    (element.getAttribute('aria-label') ?? '').trim() || (element.textContent ?? '').trim() || (element.querySelector('img')?.alt ?? element.getAttribute('title') ?? '').trim()
  const isLanguageLink = (element: Element) => (element.getAttribute('hreflang') ?? '') !== '' || languages.test(nameOf(element))

  const links = all.flatMap((element) => {
    if (element instanceof HTMLAnchorElement || element instanceof HTMLAreaElement) {
      // What is offered for saving is no page, but may be a file that has a judge.
      if (!element.hasAttribute('href') || (element.hasAttribute('download') && !/\.(pdf|svg)$/i.test(element.pathname))) return []
      return [{ href: element.href, isAlternate: isLanguageLink(element), isNofollow: isPageNofollow || relOf(element).includes('nofollow') }]
    }
    if (element instanceof SVGAElement)
      return [{ href: URL.canParse(element.href.baseVal, document.baseURI) ? new URL(element.href.baseVal, document.baseURI).href : '', isAlternate: false, isNofollow: isPageNofollow }]
    if (element instanceof HTMLLinkElement && element.hasAttribute('href')) {
      const rel = relOf(element)
      // A feed or a style sheet is an alternate too, of another kind.
      if (rel.includes('alternate') && element.hreflang !== '' && !/(rss|atom|json|css|pdf)/i.test(element.type)) return [{ href: element.href, isAlternate: true, isNofollow: false }]
      if (rel.includes('next') || rel.includes('prev')) return [{ href: element.href, isAlternate: false, isNofollow: isPageNofollow }]
    }
    return []
  })
  const canonical = all.find((element): element is HTMLLinkElement => element instanceof HTMLLinkElement && relOf(element).includes('canonical') && element.hasAttribute('href'))
  return { links, canonical: canonical?.href ?? '' }
}
