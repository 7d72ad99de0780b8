import type { Language } from '../language.ts'
import type { Markup } from '../markup.ts'
import type { Fault } from '../operator.ts'
import { others } from '../parts.ts'
import { pools } from '../pools.ts'
import type { Page } from '../site.ts'

/** One of the two links, the one that is likelier to be used. */
const firstLink = (markup: Markup, page: Page) => markup.part(`language-${others(page)[0] ?? 'en'}`)
const secondLink = (markup: Markup, page: Page) => markup.part(`language-${others(page)[1] ?? 'sc'}`)

/** Changes the pages in one language alone. */
export const ifIn = (language: Language, change: (markup: Markup, page: Page) => void) => (markup: Markup, page: Page) => {
  if (page.language === language) change(markup, page)
}

const linked = (name: string, to: (page: Page, language: Language) => string, more: Partial<Fault> = {}): Fault => ({
  name: `languages-${name}`,
  rules: ['LF8'],
  sites: pools.all,
  place: 'leaf',
  change(markup, page) {
    for (const each of others(page)) markup.attribute(markup.part(`language-${each}`), 'href', to(page, each))
  },
  ...more,
})

export const languageSwitchFaults: readonly Fault[] = [
  linked('lead-home', (page, language) => page.href([], language)),
  linked('lead-to-another-page', (page, language) => page.href([page.content.path[0] ?? ''], language)),
  linked('lead-to-themselves', (page) => page.href(page.content.path)),
  linked('by-script', () => 'javascript:switchLanguage()'),
  linked('lead-nowhere', () => '#'),
  linked('lead-to-pages-that-are-not-there', (page, language) => `${page.href(page.content.path, language)}-none`, { also: ['LF9'] }),
  linked('swapped', (page, language) => page.href(page.content.path, others(page).find((each) => each !== language) ?? 'en')),
  linked('chinese-leads-to-english-brand-page', () => 'https://www.brandhk.gov.hk/en/', {
    language: 'en',
    change: ifIn('en', (markup) => markup.attribute(markup.part('language-tc'), 'href', 'https://www.brandhk.gov.hk/en/')),
  }),
  {
    name: 'languages-without-lang',
    rules: ['LF8'],
    also: ['LF10'],
    sites: pools.all,
    change(markup, page) {
      for (const each of others(page)) for (const name of ['lang', 'hreflang']) delete markup.part(`language-${each}`).attribs[name]
    },
  },
  {
    name: 'languages-with-wrong-lang',
    rules: ['LF8'],
    also: ['LF10'],
    sites: pools.all,
    language: 'en',
    change: ifIn('en', (markup) => {
      for (const name of ['lang', 'hreflang']) markup.attribute(markup.part('language-sc'), name, 'zh-Hant-HK')
    }),
  },
  {
    name: 'languages-marked-as-the-page',
    rules: ['LF8'],
    also: ['LF10'],
    sites: pools.all,
    change(markup, page) {
      for (const name of ['lang', 'hreflang']) markup.attribute(firstLink(markup, page), name, { en: 'en', tc: 'zh-Hant-HK', sc: 'zh-Hans' }[page.language])
    },
  },
  {
    name: 'languages-named-in-english',
    rules: ['LF8'],
    also: ['LF10'],
    sites: pools.all,
    language: 'en',
    change: ifIn('en', (markup) => {
      markup.text(markup.part('language-tc'), 'Traditional Chinese')
      markup.text(markup.part('language-sc'), 'Simplified Chinese')
    }),
  },
  {
    name: 'languages-simplified-in-traditional-script',
    rules: ['LF8'],
    also: ['LF10'],
    sites: pools.all,
    language: 'tc',
    change: ifIn('tc', (markup) => markup.text(markup.part('language-sc'), '簡體版')),
  },
  { name: 'languages-one-missing', rules: ['LF8'], sites: pools.all, change: (markup, page) => markup.remove(secondLink(markup, page)) },
  { name: 'languages-missing', rules: ['LF8'], sites: pools.all, change: (markup) => markup.remove(markup.part('languages')) },
  { name: 'languages-not-seen', rules: ['LF8'], sites: pools.all, change: (markup) => markup.style(markup.part('languages'), 'visibility: hidden') },
  { name: 'languages-faded', rules: ['LF8'], sites: pools.all, change: (markup, page) => markup.style(secondLink(markup, page), 'opacity: 0.04') },
  {
    name: 'languages-away-on-a-phone',
    rules: ['LF8'],
    sites: pools.narrow,
    state: { theme: 'light', width: 320 },
    change: (markup) => markup.rule(markup.part('languages'), 'display: none', ['@media (max-width: 400px) {', '}']),
  },
  { name: 'languages-in-the-foot-alone', rules: ['LF8'], sites: pools.own, change: (markup) => markup.moveInto(markup.part('languages'), markup.part('footer')) },
]

export const alternateFaults: readonly Fault[] = [
  {
    name: 'version-not-there',
    rules: ['LF9'],
    also: ['LF8'],
    sites: pools.all,
    language: 'en',
    place: 'leaf',
    answer: ({ page }) => (page?.language === 'sc' && page.content.kind === 'page' ? { status: 404, body: '<!doctype html><html lang="en"><title>Not found</title><h1>Not found</h1>' } : undefined),
  },
  {
    name: 'version-empty',
    rules: ['LF9'],
    sites: pools.withoutScript,
    language: 'tc',
    place: 'leaf',
    change: ifIn('sc', (markup) => markup.text(markup.part('main'), '')),
  },
  {
    name: 'version-of-half-the-content',
    rules: ['LF9'],
    sites: pools.withoutScript,
    language: 'en',
    place: 'leaf',
    change: ifIn('sc', (markup) => {
      for (const paragraph of markup.paragraphs().slice(1)) markup.remove(paragraph)
    }),
  },
  {
    name: 'version-left-in-english',
    rules: ['LF9', 'LF10'],
    also: ['LF9', 'LF10', 'LF13', 'LF12'],
    sites: pools.withoutScript,
    language: 'tc',
    place: 'leaf',
    change: ifIn('tc', (markup, page) => markup.text(markup.part('main'), `<h1>${page.content.title.en}</h1>${page.content.text.map(({ en }) => `<p>${en}</p>`).join('')}`)),
  },
  {
    name: 'version-simplified-is-traditional',
    rules: ['LF9', 'LF10', 'script-matches-language'],
    also: ['LF9', 'LF10', 'LF12', 'LF13'],
    sites: pools.all,
    language: 'sc',
    place: 'leaf',
    change: ifIn('sc', (markup, page) => markup.text(markup.part('main'), `<h1>${page.content.title.tc}</h1>${page.content.text.map(({ tc }) => `<p>${tc}</p>`).join('')}`)),
  },
  {
    name: 'version-declares-another-language',
    rules: ['LF9'],
    also: ['LF8', 'LF10', 'LF1', 'LF2', 'LF3', 'LF13'],
    sites: pools.all,
    language: 'en',
    place: 'leaf',
    change: ifIn('tc', (markup) => markup.attribute(markup.tag('html'), 'lang', 'en')),
  },
  {
    name: 'alternates-one-missing',
    rules: ['LF9'],
    sites: pools.all,
    change: (markup) => markup.remove(markup.all(({ name, attribs }) => name === 'link' && attribs['hreflang'] === 'zh-Hans')[0] ?? markup.tag('title')),
  },
  {
    name: 'alternates-lead-home',
    rules: ['LF9'],
    sites: pools.all,
    place: 'leaf',
    change(markup, page) {
      for (const link of markup.all(({ name, attribs }) => name === 'link' && attribs['hreflang'] === 'zh-Hans')) markup.attribute(link, 'href', page.href([], 'sc'))
    },
  },
  {
    name: 'alternates-not-answered',
    rules: ['LF9'],
    sites: pools.withoutScript,
    place: 'leaf',
    language: 'en',
    change: ifIn('tc', (markup, page) => {
      for (const link of markup.all(({ name, attribs }) => name === 'link' && attribs['hreflang'] === 'en')) markup.attribute(link, 'href', page.href([], 'en'))
    }),
  },
]

/** Words in another language than is said, outside of links to other languages. */
export const partFaults: readonly Fault[] = [
  { name: 'words-skip-link-left-in-english', rules: ['LF10'], sites: pools.all, language: 'tc', change: (markup) => markup.text(markup.part('skip'), 'Skip to Main Content') },
  {
    name: 'words-search-left-in-english',
    rules: ['LF10'],
    sites: pools.all,
    language: 'tc',
    change: (markup) => markup.words(markup.part('search'), (text) => text.replace('搜尋', 'Search this website')),
  },
  { name: 'words-contact-left-in-english', rules: ['LF10'], also: ['LF18'], sites: pools.all, language: 'sc', change: (markup) => markup.text(markup.part('contact'), 'Contact us') },
  {
    name: 'words-heading-left-in-english',
    rules: ['LF10'],
    also: ['LF13', 'LF12', 'LF9'],
    sites: pools.all,
    language: 'tc',
    place: 'leaf',
    change: (markup, page) => markup.text(markup.part('h1'), page.content.title.en),
  },
  {
    name: 'words-paragraph-left-in-english',
    rules: ['LF10'],
    also: ['LF9'],
    sites: pools.all,
    language: 'tc',
    place: 'leaf',
    change: (markup, page) => markup.append(markup.part('main'), `<p>${page.content.text[0]?.en}</p>`),
  },
  {
    name: 'words-chinese-left-in-english',
    rules: ['LF10'],
    also: ['LF9'],
    sites: pools.all,
    language: 'en',
    place: 'leaf',
    change: (markup, page) => markup.append(markup.part('main'), `<p>${page.content.text[0]?.tc}</p>`),
  },
  {
    name: 'words-alternative-left-in-english',
    rules: ['LF10'],
    sites: pools.all,
    language: 'tc',
    change: (markup) => markup.append(markup.part('main'), '<p><img src="/brand.svg" width="90" height="34" alt="A person at the counter hands in a form"></p>'),
  },
  {
    name: 'words-placeholder-left-in-english',
    rules: ['LF10'],
    sites: pools.all,
    language: 'tc',
    change: (markup) => {
      for (const input of markup.all(({ name, attribs }) => name === 'input' && attribs['name'] === 'q')) markup.attribute(input, 'placeholder', 'Enter search keywords here')
    },
  },
  {
    name: 'words-title-attribute-left-in-english',
    rules: ['LF10'],
    sites: pools.all,
    language: 'sc',
    change: (markup) => markup.attribute(markup.part('site-map'), 'title', 'Shows every page of this website'),
  },
  {
    name: 'words-label-left-in-english',
    rules: ['LF10'],
    sites: pools.all,
    language: 'tc',
    change: (markup) => markup.append(markup.part('main'), '<p><button type="button" aria-label="Close this message window">×</button></p>'),
  },
  {
    name: 'words-lang-is-wrong',
    rules: ['LF10'],
    sites: pools.all,
    language: 'en',
    place: 'leaf',
    change: (markup) => {
      for (const each of markup.paragraphs().slice(0, 1)) markup.attribute(each, 'lang', 'zh-Hant-HK')
    },
  },
  {
    name: 'words-skip-link-half-converted',
    rules: ['script-matches-language', 'LF10'],
    also: ['LF10'],
    sites: pools.all,
    language: 'sc',
    change: (markup) => markup.text(markup.part('skip'), '跳至內容'),
  },
  {
    name: 'words-paragraph-half-converted',
    rules: ['script-matches-language', 'LF10'],
    also: ['LF10', 'LF9'],
    sites: pools.all,
    language: 'sc',
    place: 'leaf',
    change: (markup, page) => markup.append(markup.part('main'), `<p>${page.content.text[0]?.sc}如對申請有疑問，請聯絡職員。</p>`),
  },
  {
    name: 'words-alternative-half-converted',
    rules: ['script-matches-language', 'LF10'],
    also: ['LF10'],
    sites: pools.all,
    language: 'sc',
    change: (markup) => markup.append(markup.part('main'), '<p><img src="/brand.svg" width="90" height="34" alt="職員在櫃檯接收申請表"></p>'),
  },
]
