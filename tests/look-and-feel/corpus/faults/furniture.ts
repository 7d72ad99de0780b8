import { in3 } from '../language.ts'
import type { Markup } from '../markup.ts'
import type { Fault } from '../operator.ts'
import { pools } from '../pools.ts'
import type { Page } from '../site.ts'
import { words } from '../words.ts'

const sizesOf = (markup: Markup) => (['size-1', 'size-2', 'size-3'] as const).map((part) => markup.part(part))
const stateNames = ['aria-pressed', 'aria-current', 'aria-checked'] as const

export const textSizeFaults: readonly Fault[] = [
  {
    name: 'text-size-without-state',
    rules: ['LF11'],
    sites: pools.sized,
    change: (markup) => {
      for (const size of sizesOf(markup)) for (const name of stateNames) delete size.attribs[name]
    },
  },
  {
    name: 'text-size-state-by-colour-alone',
    rules: ['LF11'],
    sites: pools.sized,
    change(markup) {
      for (const size of sizesOf(markup)) for (const name of stateNames) delete size.attribs[name]
      markup.style(markup.part('size-1'), 'color: #ad0000')
    },
  },
  {
    name: 'text-size-two-in-force',
    rules: ['LF11'],
    sites: pools.sizedByScript,
    change: (markup) => {
      for (const size of sizesOf(markup).slice(0, 2)) markup.attribute(size, 'aria-pressed', 'true')
    },
  },
  {
    name: 'text-size-none-in-force',
    rules: ['LF11'],
    sites: pools.sizedByScript,
    change: (markup) => {
      for (const size of sizesOf(markup)) markup.attribute(size, 'aria-pressed', 'false')
    },
  },
  { name: 'text-size-of-two-sizes', rules: ['LF11'], sites: pools.sized, change: (markup) => markup.remove(markup.part('size-3')) },
  {
    name: 'text-size-without-names',
    rules: ['LF11'],
    sites: pools.sized,
    change: (markup) => {
      for (const size of sizesOf(markup)) {
        delete size.attribs['aria-label']
        markup.text(size, 'A')
      }
    },
  },
  { name: 'text-size-without-effect', rules: ['LF11'], sites: pools.sizedByScript, change: (markup) => markup.css('html { font-size: 16px !important }') },
  {
    name: 'text-size-without-effect-on-text',
    rules: ['LF11'],
    sites: ['responsive', 'single-page-app'],
    change: (markup) => markup.css('main, main *, .head *, .nav *, .foot *, .crumbs * { font-size: 17px !important }'),
  },
  {
    name: 'text-size-script-is-dead',
    rules: ['LF11'],
    sites: pools.sizedByScript,
    rewrite: (html) => html.replaceAll("addEventListener('click'", "addEventListener('never'"),
  },
  {
    name: 'text-size-changes-state-alone',
    rules: ['LF11'],
    sites: pools.sizedByScript,
    rewrite: (html) => html.replaceAll('document.documentElement.style.fontSize = sizes[button.dataset.size]', ''),
  },
]

const crumbsOf = (markup: Markup) => {
  const crumbs = markup.part('breadcrumb')
  return markup.all(({ name }) => name === 'a').filter((link) => isWithin(link, crumbs))
}

const isWithin = (element: { parent: unknown }, other: unknown): boolean => {
  for (let each = element as { parent: unknown } | null; each; each = each.parent as { parent: unknown } | null) if (each === other) return true
  return false
}

const crumbFault = (name: string, change: (markup: Markup, page: Page) => void, more: Partial<Fault> = {}): Fault => ({
  name: `breadcrumb-${name}`,
  rules: ['LF12'],
  sites: pools.all,
  place: 'leaf',
  change: (markup, page) => {
    if (page.content.kind !== 'home') change(markup, page)
  },
  ...more,
})

/** The text of the last step that has no link. */
function renameLast(markup: Markup, text: string): void {
  const crumbs = markup.part('breadcrumb')
  const last = markup.all(({ attribs }) => attribs['aria-current'] === 'page').findLast((each) => isWithin(each, crumbs))
  if (last) markup.text(last, text)
  else {
    const name = crumbs.children.at(-1)
    if (name && 'data' in name) name.data = text
  }
}

export const breadcrumbFaults: readonly Fault[] = [
  crumbFault('missing', (markup) => markup.remove(markup.part('breadcrumb'))),
  crumbFault('leads-nowhere', (markup) => {
    for (const link of crumbsOf(markup)) markup.attribute(link, 'href', '#')
  }),
  crumbFault('of-another-section', (markup, { sections, href, say }) => {
    const foreign = sections.at(-1)
    const [, second] = crumbsOf(markup)
    if (!foreign || !second) return
    markup.attribute(second, 'href', href(foreign.path))
    markup.text(second, say(foreign.title))
  }, { also: ['LF10'] }),
  crumbFault('in-wrong-order', (markup) => {
    const [, second, third] = crumbsOf(markup)
    if (!second || !third) return
    const kept = { href: second.attribs['href'] ?? '', text: markup.textOf(second) }
    markup.attribute(second, 'href', third.attribs['href'] ?? '')
    markup.text(second, markup.textOf(third))
    markup.attribute(third, 'href', kept.href)
    markup.text(third, kept.text)
  }),
  crumbFault('without-home', (markup) => {
    const [first] = crumbsOf(markup)
    if (!first) return
    // In lists the item goes, elsewhere the link.
    const item = first.parent && 'name' in first.parent && first.parent.name === 'li' ? first.parent : first
    markup.remove(item)
  }),
  crumbFault('ends-with-another-page', (markup, page) => renameLast(markup, page.say(in3('Opening Hours', '辦公時間', '办公时间')))),
  crumbFault('home-leads-elsewhere', (markup) => {
    for (const link of crumbsOf(markup).slice(0, 1)) markup.attribute(link, 'href', 'https://www.example.com/')
  }),
  crumbFault('not-seen', (markup) => markup.style(markup.part('breadcrumb'), 'display: none')),
]

const retitled = (name: string, to: (page: Page, title: string) => string, more: Partial<Fault> = {}): Fault => ({
  name: `title-${name}`,
  rules: ['LF13'],
  sites: pools.all,
  place: 'leaf',
  change(markup, page) {
    const title = markup.tag('title')
    markup.text(title, to(page, markup.textOf(title)))
  },
  ...more,
})

export const titleFaults: readonly Fault[] = [
  retitled('of-the-site-alone', ({ say, site }) => say(site.department.name)),
  retitled('of-the-page-alone', ({ say, content }) => say(content.title)),
  retitled('untitled', () => 'Untitled Document', { also: ['LF10'] }),
  retitled('of-another-page', ({ say, site }) => `${say(in3('Opening Hours', '辦公時間', '办公时间'))} - ${say(site.department.name)}`),
  retitled('in-another-language', ({ content, site, language }) => {
    const other = language === 'en' ? 'tc' : 'en'
    return `${content.title[other]} - ${site.department.name[other]}`
  }, { also: ['LF10'] }),
  retitled('of-the-home-page-everywhere', ({ say, site }) => `${say(words.home)} - ${say(site.department.name)}`),
  retitled('of-a-file', ({ site, say }) => `renewal_v2_final.html - ${say(site.department.name)}`),
  retitled('without-separators', ({ say, site, content }) => `${say(content.title)}${say(site.department.name)}`),
  retitled('missing', () => ''),
]

const gone = { status: 404, body: '<!doctype html><html lang="en"><head><title>Not Found</title></head><body><h1>Not Found</h1><p>The page you asked for is not there.</p></body></html>' }

export const footerFaults: readonly Fault[] = [
  { name: 'foot-notices-not-there', rules: ['LF14'], sites: pools.all, answer: ({ page }) => (page?.content.kind === 'notices' ? gone : undefined) },
  {
    name: 'foot-privacy-soft-404',
    rules: ['LF14'],
    sites: pools.all,
    answer: ({ page }) =>
      page?.content.kind === 'privacy'
        ? {
          status: 200,
          body: `<!doctype html><html lang="en"><head><title>Page not found</title></head><body><h1>Page not found</h1><p>Sorry, the page you are looking for cannot be found (404).</p></body></html>`,
        }
        : undefined,
  },
  { name: 'foot-privacy-breaks', rules: ['LF14'], sites: pools.all, answer: ({ page }) => (page?.content.kind === 'privacy' ? { status: 500, body: '<h1>Server error</h1>' } : undefined) },
  { name: 'foot-notices-lead-nowhere', rules: ['LF14'], sites: pools.all, change: (markup) => markup.attribute(markup.part('notices'), 'href', '#') },
  {
    name: 'foot-notices-by-script',
    rules: ['LF14'],
    sites: pools.all,
    change: (markup) => markup.attribute(markup.part('notices'), 'href', "javascript:window.open('notices.html','','width=400,height=300')"),
  },
  { name: 'foot-privacy-missing', rules: ['LF14'], sites: pools.all, change: (markup) => markup.remove(markup.part('privacy')) },
  { name: 'foot-notices-missing', rules: ['LF14'], sites: pools.all, change: (markup) => markup.remove(markup.part('notices')) },
  { name: 'foot-accessibility-missing', rules: ['LF14', 'LF17'], also: ['LF14', 'LF17'], sites: pools.all, change: (markup) => markup.remove(markup.part('accessibility')) },
  {
    name: 'foot-links-not-seen',
    rules: ['LF14'],
    also: ['LF17'],
    sites: pools.all,
    change: (markup) => {
      for (const part of ['notices', 'privacy', 'accessibility'] as const) markup.style(markup.part(part), 'display: none')
    },
  },
  {
    name: 'foot-privacy-in-another-language',
    rules: ['LF14'],
    sites: pools.all,
    language: 'tc',
    change: (markup, page) => markup.attribute(markup.part('privacy'), 'href', page.href(['privacy'], 'en')),
  },
  { name: 'foot-notices-empty', rules: ['LF14'], sites: pools.withoutScript, answer: ({ page }) => (page?.content.kind === 'notices' ? { status: 200, body: '' } : undefined) },
]

export const findingFaults: readonly Fault[] = [
  { name: 'search-missing', rules: ['LF18'], sites: pools.all, change: (markup) => markup.remove(markup.part('search')) },
  { name: 'search-not-seen', rules: ['LF18'], sites: pools.all, change: (markup) => markup.style(markup.part('search'), 'visibility: hidden') },
  { name: 'search-transparent', rules: ['LF18'], sites: pools.all, change: (markup) => markup.style(markup.part('search'), 'opacity: 0') },
  {
    name: 'search-away-on-a-phone',
    rules: ['LF18'],
    sites: ['open-roots', 'closed-roots', 'declarative-roots', 'single-page-app', 'intranet', 'ours', 'ours-minified'],
    state: { theme: 'light', width: 320 },
    change: (markup) => markup.rule(markup.part('search'), 'display: none', ['@media (max-width: 400px) {', '}']),
  },
  { name: 'site-map-missing', rules: ['LF18'], sites: pools.all, change: (markup) => markup.remove(markup.part('site-map')) },
  { name: 'search-not-there', rules: ['LF18'], sites: pools.all, answer: ({ page }) => (page?.content.kind === 'search' ? gone : undefined) },
  { name: 'site-map-leads-nowhere', rules: ['LF18'], sites: pools.all, change: (markup) => markup.attribute(markup.part('site-map'), 'href', '#') },
  { name: 'site-map-not-there', rules: ['LF18'], sites: pools.all, answer: ({ page }) => (page?.content.kind === 'site-map' ? gone : undefined) },
  { name: 'contact-missing', rules: ['LF18'], sites: pools.all, change: (markup) => markup.remove(markup.part('contact')) },
  { name: 'contact-not-there', rules: ['LF18'], sites: pools.all, answer: ({ page }) => (page?.content.kind === 'contact' ? gone : undefined) },
  { name: 'contact-by-script', rules: ['LF18'], sites: pools.all, change: (markup) => markup.attribute(markup.part('contact'), 'href', 'javascript:void(0)') },
  { name: 'contact-pushed-out-of-the-page', rules: ['LF18'], also: ['LF1'], sites: pools.all, change: (markup) => markup.style(markup.part('contact'), 'position: absolute; left: -5000px') },
]
