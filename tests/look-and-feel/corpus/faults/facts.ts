import { longDate } from '../language.ts'
import type { Markup } from '../markup.ts'
import type { Fault } from '../operator.ts'
import { pools } from '../pools.ts'
import type { Page } from '../site.ts'

/** The day of the visit, and the day after, on which the page is visited again. */
export const days = ['2026-11-27', '2026-11-30'] as const

const dated = (name: string, text: (page: Page) => string, more: Partial<Fault> = {}): Fault => ({
  name: `date-${name}`,
  rules: ['LF15'],
  sites: pools.all,
  change(markup, page) {
    const date = markup.part('date')
    delete date.attribs['datetime']
    markup.text(date, text(page))
  },
  ...more,
})

/** Writes the day that it is into the place of the date. */
const writesToday = (format: string, isEarly = false) => (markup: Markup) => {
  const date = markup.part('date')
  delete date.attribs['datetime']
  markup.text(date, '')
  markup.attribute(date, 'data-today', '')
  const find =
    `(function find(root) { var own = root.querySelector('[data-today]'); if (own) return own; for (var each of root.querySelectorAll('*')) { var found = each.shadowRoot && find(each.shadowRoot); if (found) return found } })(document)`
  const script = `<script>var now = new Date(); var place = ${
    isEarly ? 'attached.map(function (root) { return root.querySelector("[data-today]") }).find(Boolean)' : find
  }; if (place) place.textContent = ${format}</script>`
  markup.append(markup.tag('body'), script)
}

const inEnglish = `now.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })`
const inFigures = `now.getFullYear() + '年' + (now.getMonth() + 1) + '月' + now.getDate() + '日'`
const light = ['heritage-tables', 'fixed-float', 'responsive', 'open-roots', 'declarative-roots', 'single-page-app', 'intranet']

export const dateFaults: readonly Fault[] = [
  { name: 'date-follows-the-clock', rules: ['LF15'], sites: [...light, 'ours'], language: 'en', days, change: writesToday(inEnglish) },
  { name: 'date-follows-the-clock-in-chinese', rules: ['LF15'], sites: [...light, 'ours'], language: 'tc', days, change: writesToday(inFigures) },
  { name: 'date-follows-the-clock-in-a-closed-root', rules: ['LF15'], sites: ['closed-roots'], language: 'tc', days, change: writesToday(inFigures, true) },
  { name: 'date-is-always-yesterday', rules: ['LF15'], sites: light, language: 'tc', days, change: writesToday(`(now = new Date(now - 86400000), ${inFigures})`) },
  dated('in-the-future', ({ language }) => longDate('2027-06-01', language)),
  dated('in-the-next-month', ({ language }) => longDate('2026-12-24', language)),
  dated('that-is-none', ({ language }) => (language === 'en' ? '31 February 2026' : '2026年2月31日')),
  dated('without-day', ({ language }) => (language === 'en' ? 'October 2026' : '2026年10月')),
  dated('of-a-year-alone', ({ language }) => (language === 'en' ? '2026' : '2026年')),
  dated('empty', () => ''),
  dated('placeholder', () => 'dd/mm/yyyy'),
  { name: 'date-missing', rules: ['LF15'], sites: pools.all, change: (markup) => markup.remove(markup.part('revision')) },
  { name: 'date-not-seen', rules: ['LF15'], sites: pools.all, change: (markup) => markup.style(markup.part('revision'), 'display: none') },
  { name: 'date-faded', rules: ['LF15'], sites: pools.all, change: (markup) => markup.style(markup.part('revision'), 'opacity: 0.04') },
  {
    name: 'date-with-another-label',
    rules: ['LF15'],
    sites: pools.all,
    change: (markup, { language, content }) => markup.text(markup.part('revision'), `${{ en: 'Printed on: ', tc: '列印日期：', sc: '打印日期：' }[language]}${longDate(content.revised, language)}`),
  },
  {
    name: 'date-is-the-earlier-of-the-recorded',
    rules: ['LF15'],
    sites: pools.all,
    recorded: '2026-10-20',
    change: (markup, { language }) => {
      delete markup.part('date').attribs['datetime']
      markup.text(markup.part('date'), longDate('2026-03-09', language))
    },
  },
  { name: 'date-contradicts-the-record', rules: ['LF15'], sites: pools.all, recorded: '2025-02-03' },
]

const meta = (markup: Markup) => markup.first(({ name, attribs }) => name === 'meta' && attribs['name'] === 'clf-version')
const setVersion = (version: string) => (markup: Markup) => {
  const said = meta(markup)
  if (said) markup.attribute(said, 'content', version)
  else markup.append(markup.tag('head'), `<meta name="clf-version" content="${version}">`)
}

export const versionFaults: readonly Fault[] = [
  { name: 'version-before-the-first', rules: ['LF16'], sites: [...pools.ours, 'responsive', 'declarative-roots'], change: setVersion('0.0.3') },
  { name: 'version-not-released', rules: ['LF16'], sites: [...pools.ours, 'responsive', 'intranet'], change: setVersion('99.0.0') },
  { name: 'version-is-no-version', rules: ['LF16'], sites: [...pools.ours, 'responsive', 'fixed-float'], change: setVersion('latest') },
  {
    name: 'version-by-generator-not-supported',
    rules: ['LF16'],
    sites: pools.own,
    change: (markup) => markup.append(markup.tag('head'), '<meta name="generator" content="CLF 0.0.2">'),
  },
  {
    name: 'version-mixed',
    rules: ['LF16'],
    sites: ['responsive', 'intranet', 'heritage-tables', 'single-page-app', 'ours'],
    change(markup) {
      markup.attribute(markup.find('navigation') ?? markup.tag('body'), 'data-clf-version', '0.1.0')
      markup.attribute(markup.part('footer'), 'data-clf-version', '0.0.9')
    },
  },
  {
    name: 'version-of-elements-mixed',
    rules: ['LF16'],
    sites: pools.ours,
    change: (markup) =>
      markup.append(
        markup.tag('body'),
        `<script>customElements.define('clf-header', class extends HTMLElement { static version = '0.1.0' }); customElements.define('clf-footer', class extends HTMLElement { static version = '0.0.8' })</script>`,
      ),
  },
]

const statement = (name: string, change: (markup: Markup, page: Page) => void, more: Partial<Fault> = {}): Fault => ({
  name: `statement-${name}`,
  rules: ['LF17'],
  sites: pools.all,
  change(markup, page) {
    if (page.content.kind === 'accessibility') change(markup, page)
  },
  ...more,
})

const undate = (markup: Markup) => {
  const [, second] = markup.paragraphs()
  if (second) markup.remove(second)
}
const redate = (year: string) => (markup: Markup) => {
  markup.words(markup.part('main'), (text) => text.replaceAll('2026', year))
  const date = markup.part('date')
  markup.words(date, (text) => text.replaceAll('2026', year))
  if (date.attribs['datetime']) date.attribs['datetime'] = date.attribs['datetime'].replace('2026', year)
}

export const statementFaults: readonly Fault[] = [
  {
    name: 'statement-not-there',
    rules: ['LF17', 'LF14'],
    also: ['LF14', 'LF17'],
    sites: pools.all,
    answer: ({ page }) => (page?.content.kind === 'accessibility' ? { status: 404, body: '<!doctype html><html lang="en"><title>Not Found</title><h1>Not Found</h1>' } : undefined),
  },
  statement('undated', (markup) => {
    undate(markup)
    markup.remove(markup.part('revision'))
  }),
  statement('of-two-years-ago', redate('2024')),
  statement('of-long-ago', redate('2019')),
  statement('without-standard', (markup) => {
    const [first] = markup.paragraphs()
    if (first) markup.remove(first)
  }),
  statement('without-level', (markup) => {
    const [first] = markup.paragraphs()
    if (first) markup.words(first, (text) => text.replace('level AA of ', '').replace(' AA 級', '').replace(' AA 级', ''))
  }),
  statement('without-contact', (markup) => {
    const last = markup.paragraphs()[2]
    if (last) markup.remove(last)
  }),
  statement('empty', (markup) => markup.text(markup.part('main'), '<h1>-</h1>'), { also: ['LF14'] }),
]
