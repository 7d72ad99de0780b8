import { in3 } from '../language.ts'
import type { Markup } from '../markup.ts'
import type { Fault } from '../operator.ts'
import { pools } from '../pools.ts'
import type { Page } from '../site.ts'

/** Writes another name of the department, in text or in the alternative text of a picture, in the head alone. */
const rename = (markup: Markup, name: string): void => {
  const element = markup.part('department')
  if (element.name === 'img') markup.attribute(element, 'alt', name)
  else markup.text(element, name)
}

const renamed = (name: string, to: (page: Page) => string, more: Partial<Fault> = {}): Fault => ({
  name: `department-${name}`,
  rules: ['LF3'],
  sites: pools.all,
  change: (markup, page) => rename(markup, to(page)),
  ...more,
})

const nameOf = (page: Page) => page.say(page.site.department.name)

export const departmentForged: readonly Fault[] = [
  renamed('near-miss', (page) => page.say(page.site.department.nearMiss)),
  renamed('near-miss-in-simplified', (page) => page.say(page.site.department.nearMiss), { language: 'sc' }),
  renamed('cyrillic-letter', (page) => nameOf(page).replace('a', 'а').replace('e', 'е'), { language: 'en' }),
  renamed('greek-letter', (page) => nameOf(page).replace('o', 'ο').replace('B', 'Β'), { language: 'en', sites: ['heritage-tables', 'fixed-float', 'declarative-roots', 'intranet', 'ours-minified'] }),
  renamed('zero-width', (page) => `${nameOf(page).slice(0, 2)}\u200b${nameOf(page).slice(2)}`),
  renamed('full-width-letter', (page) => nameOf(page).replace(/^[A-Z]/, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)), { language: 'en' }),
  renamed('letters-swapped', (page) => nameOf(page).replace(/(\w)(\w)(\W|$)/, '$2$1$3'), { language: 'en', also: ['LF10'] }),
  renamed('letter-missing', (page) => nameOf(page).replace(/ment|reau/, (end) => end.slice(1)), { language: 'en', sites: ['heritage-tables', 'fixed-float', 'responsive', 'closed-roots', 'ours'] }),
  renamed('in-another-language', ({ language, site }) => site.department.name[language === 'en' ? 'tc' : 'en'], { also: ['LF10'] }),
  renamed('left-in-traditional', ({ site }) => site.department.name.tc, { language: 'sc', also: ['LF10'] }),
  {
    name: 'department-differs-between-languages',
    rules: ['LF3'],
    also: ['LF9'],
    sites: pools.all,
    language: 'tc',
    change: (markup, { language }) => {
      if (language === 'en') rename(markup, 'Audit Commission')
    },
  },
  {
    name: 'department-forged-in-a-second-head',
    rules: ['LF3', 'LF1'],
    also: ['LF1', 'LF2', 'LF3', 'LF4', 'LF5', 'LF6', 'LF7', 'LF8', 'LF10', 'LF18'],
    sites: pools.all,
    change: (markup, page) =>
      markup.prepend(
        markup.tag('body'),
        `<div style="background: #ffffff; color: #152024; padding: 12px; font: 20px Arial, sans-serif"><a href="https://refund.example/" style="color: #152024"><span>${
          page.say(in3('The Government of the Hong Kong Special Administrative Region', '香港特別行政區政府', '香港特别行政区政府'))
        }</span><br><b>${page.say(page.site.department.nearMiss)}</b></a></div>`,
      ),
  },
]

/** What a host is asked for when a page claims to be the government's. */
const claims = (markup: Markup) => markup.remove(markup.part('demonstration'))

const atHost = (name: string, host: string, more: Partial<Fault> = {}): Fault => ({ name: `host-${name}`, rules: ['LF4'], sites: pools.public, host, change: claims, ...more })

const lookAlike = new URL('http://www.demo.ɡov.hk').hostname

export const hostFaults: readonly Fault[] = [
  atHost('continues', 'www.demo.gov.hk.example.com'),
  atHost('with-hyphens', 'www.demo-gov.hk'),
  atHost('with-hyphens-com', 'demo-gov-hk.com'),
  atHost('ends-alike', 'demogov.hk'),
  atHost('of-letters-that-look-alike', lookAlike),
  atHost('is-another', 'www.demo.org.hk'),
  atHost('of-another-government', 'www.demo.gov.uk'),
  atHost('only-in-the-path', 'demo.example.com', { prefix: '/www.demo.gov.hk' }),
  {
    name: 'host-demonstration-not-seen',
    rules: ['LF4'],
    sites: pools.public,
    host: 'demo.example.com',
    change: (markup) => markup.style(markup.part('demonstration'), 'position: absolute; left: -9999px'),
  },
  {
    name: 'home-leads-to-another-host',
    rules: ['LF4'],
    sites: pools.all,
    change: (markup) => markup.attribute(markup.part('home'), 'href', 'https://refund.example.com/'),
  },
]
