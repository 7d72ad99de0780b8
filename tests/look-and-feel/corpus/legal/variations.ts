import { longDate, in3 } from '../language.ts'
import type { Element, Markup } from '../markup.ts'
import type { State, Variation } from '../operator.ts'
import { days } from '../faults/facts.ts'
import { pools } from '../pools.ts'
import { governmentOf, type Page } from '../site.ts'
import { words } from '../words.ts'

const narrow: State = { theme: 'light', width: 320 }
const wide = (theme: State['theme']): State => ({ theme, width: 1280 })

/** Pages as they are, in the places, languages and states in which people meet them. */
const asTheyAre: readonly Variation[] = [
  ...(['home', 'section', 'leaf'] as const).flatMap((place) =>
    (['en', 'tc', 'sc'] as const).map((language): Variation => ({ name: `as-it-is-${place}-${language}`, sites: pools.all, place, language }))
  ),
  { name: 'narrow', sites: pools.narrow, state: narrow, place: 'leaf' },
  { name: 'narrow-home', sites: pools.narrow, state: narrow, place: 'home' },
  { name: 'in-the-dark', sites: pools.all, state: wide('dark') },
  { name: 'in-high-contrast', sites: pools.all, state: wide('high-contrast') },
  { name: 'in-forced-colours', sites: pools.all, state: wide('forced-colours') },
  { name: 'in-forced-colours-on-a-phone', sites: pools.narrow, state: { theme: 'forced-colours', width: 320 } },
  { name: 'printed', sites: pools.all, state: wide('print') },
  { name: 'host-of-the-government', sites: pools.public, host: 'www.demo.gov.hk', change: (markup) => markup.remove(markup.part('demonstration')) },
  { name: 'host-of-the-government-and-demonstration', sites: pools.public, host: 'demo.gov.hk' },
  { name: 'host-elsewhere-and-demonstration', sites: pools.public, host: 'www.demo.example.com' },
]

const eachTag = (markup: Markup, change: (element: Element) => void) => {
  for (const element of markup.all(() => true)) change(element)
}

/** Other markup for the same page. */
const markups: readonly Variation[] = [
  { name: 'minified', sites: pools.all, rewrite: (html) => html.replace(/>\s+</g, '><').replace(/<!--(?!lit)[\s\S]*?-->/g, '') },
  {
    name: 'attributes-in-another-order',
    sites: pools.all,
    change: (markup) =>
      eachTag(markup, (element) => {
        element.attribs = Object.fromEntries(Object.entries(element.attribs).toReversed())
      }),
  },
  {
    name: 'tags-without-meaning',
    sites: ['responsive', 'single-page-app', 'open-roots', 'closed-roots', 'declarative-roots'],
    change: (markup) =>
      eachTag(markup, (element) => {
        if (['header', 'footer'].includes(element.name)) element.name = 'div'
      }),
  },
  {
    name: 'roles-for-tags',
    sites: ['responsive', 'open-roots', 'closed-roots'],
    change: (markup) =>
      eachTag(markup, (element) => {
        const role = ({ header: 'banner', footer: 'contentinfo', main: 'main' } as Record<string, string>)[element.name]
        if (role) {
          element.name = 'div'
          element.attribs['role'] = role
        }
      }),
  },
  { name: 'quirks-mode', sites: ['heritage-tables', 'fixed-float'], rewrite: (html) => html.replace(/<!DOCTYPE[^>]*>/i, '') },
  {
    name: 'upper-case-tags',
    sites: ['heritage-tables', 'responsive', 'intranet'],
    rewrite: (html) => html.replace(/<(\/?)(td|tr|div|span|table|p|a|body)(?=[\s>])/g, (_, slash: string, name: string) => `<${slash}${name.toUpperCase()}`),
  },
  {
    name: 'wrapped-in-many-boxes',
    sites: pools.own,
    change: (markup) => {
      markup.wrap(markup.part('department'), '<span><span><span></span></span></span>')
    },
  },
  {
    name: 'translated-by-the-browser',
    sites: pools.withoutScript.filter((name) => !name.startsWith('ours')),
    language: 'en',
    change(markup, page) {
      if (page.language !== 'en') return
      const html = markup.tag('html')
      markup.attribute(html, 'class', 'translated-ltr')
      markup.attribute(html, 'lang', 'fr')
      // What a browser translates it puts into two `font` elements each; titles and crumbs stay in step with headings.
      for (const { title } of page.trail) markup.words(html, (text) => text.replaceAll(title.en, 'Texte traduit'))
      for (const paragraph of markup.paragraphs())
        markup.text(paragraph, '<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Ce texte a été traduit par le navigateur pour vous.</font></font>')
    },
  },
  // Where the size of letters is chosen by that of the root, such a style takes the choice away.
  { name: 'enlarged-text', sites: ['responsive', 'open-roots', 'closed-roots', 'declarative-roots'], change: (markup) => markup.css('html { font-size: 200% }') },
  { name: 'zoomed', sites: pools.modern, change: (markup) => markup.css('html { zoom: 2 }') },
  { name: 'text-of-larger-spacing', sites: pools.modern, change: (markup) => markup.css('body { letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.8 }') },
  {
    name: 'head-stays',
    sites: ['responsive', 'open-roots', 'closed-roots', 'single-page-app', 'intranet', 'fixed-float'],
    change: (markup) => markup.style(markup.part('header'), 'position: sticky; top: 0; z-index: 10'),
  },
  {
    name: 'head-is-fixed',
    sites: ['responsive', 'single-page-app'],
    change: (markup) => {
      markup.style(markup.part('header'), 'position: fixed; top: 0; left: 0; right: 0; z-index: 10')
      markup.style(markup.part('skip'), 'top: 0')
      markup.style(markup.tag('body'), 'padding-top: 240px')
    },
  },
  { name: 'menu-on-the-right', sites: ['responsive', 'open-roots', 'single-page-app', 'intranet'], change: (markup) => markup.style(markup.part('tools'), 'justify-content: flex-end') },
  {
    name: 'scrolled-notice-after-the-head',
    sites: pools.all,
    change: (markup, page) =>
      markup.before(
        markup.part('main'),
        `<p style="margin: 0; padding: 8px 16px; background: #fdf4df; color: #4a2e00">${page.say(in3('The hotline is closed on Sunday.', '熱線於星期日暫停服務。', '热线于星期日暂停服务。'))}</p>`,
      ),
  },
  {
    name: 'animated-into-place',
    sites: ['responsive', 'open-roots', 'single-page-app'],
    change(markup) {
      markup.css('@keyframes come { from { opacity: 0 } to { opacity: 1 } }', markup.part('names'))
      markup.rule(markup.part('names'), 'animation: come 0.4s both')
    },
  },
  { name: 'no-brand', sites: pools.brand, change: (markup) => markup.remove(markup.part('brand')) },
  { name: 'no-portal', sites: pools.portal, change: (markup) => markup.remove(markup.part('portal')) },
  { name: 'no-text-size', sites: ['responsive', 'open-roots', 'single-page-app', 'fixed-float'], change: (markup) => markup.remove(markup.part('text-size')) },
  {
    name: 'skip-link-always-seen',
    sites: ['heritage-tables', 'fixed-float', 'responsive', 'intranet'],
    change: (markup) => markup.style(markup.part('skip'), 'position: static; transform: none; left: auto; top: auto; display: inline-block'),
  },
  { name: 'skip-link-in-other-words', sites: pools.all, language: 'en', change: (markup) => markup.text(markup.part('skip'), 'Skip to Main Content') },
  {
    name: 'names-not-linked',
    sites: pools.own,
    change: (markup) => {
      const home = markup.part('home')
      home.name = 'div'
      delete home.attribs['href']
    },
  },
  {
    name: 'names-in-one-line',
    sites: ['responsive', 'single-page-app', 'intranet'],
    change: (markup) => {
      for (const part of ['government', 'department'] as const) markup.style(markup.part(part), 'display: inline; margin-right: 12px')
    },
  },
  {
    name: 'names-as-a-picture',
    sites: ['responsive', 'open-roots', 'closed-roots', 'heritage-tables', 'intranet'],
    change(markup, page) {
      const { language, site } = page
      const kind = site.isIntranet ? 'intranet' : 'government'
      markup.replace(markup.part('government'), `<img src="/signature/${language}/${kind}.svg" width="560" height="26" style="max-width: 100%" alt="${page.say(governmentOf(site))}">`)
      markup.replace(markup.part('department'), `<img src="/signature/${language}/department.svg" width="560" height="30" style="max-width: 100%" alt="${page.say(site.department.name)}">`)
    },
  },
  {
    name: 'names-as-one-picture',
    sites: ['responsive', 'single-page-app'],
    change(markup, page) {
      const { site } = page
      markup.replace(
        markup.part('names'),
        `<img src="/signature/${page.language}/both.svg" width="560" height="56" style="max-width: 100%" alt="${page.say(governmentOf(site))} ${page.say(site.department.name)}">`,
      )
    },
  },
  {
    name: 'names-drawn-inline',
    sites: ['responsive', 'declarative-roots'],
    change(markup, page) {
      markup.replace(
        markup.part('government'),
        `<svg role="img" aria-label="${page.say(governmentOf(page.site))}" viewBox="0 0 560 24" width="560" height="24" style="max-width: 100%"><text x="0" y="18" font-size="16" fill="#152024">${
          page.say(governmentOf(page.site))
        }</text></svg>`,
      )
    },
  },
  { name: 'government-in-short', sites: pools.text.filter((name) => name !== 'intranet'), language: 'en', change: (markup) => markup.text(markup.part('government'), 'The Government of the HKSAR') },
  {
    name: 'government-without-article',
    sites: pools.text.filter((name) => name !== 'intranet'),
    language: 'en',
    change: (markup) => markup.text(markup.part('government'), 'Government of the Hong Kong Special Administrative Region'),
  },
  {
    name: 'texture-behind-the-head',
    sites: ['intranet'],
    change: (markup) => {
      for (const bar of markup.all(({ attribs }) => attribs['class'] === 'bar')) markup.style(bar, 'background: #fafaeb url(/texture.svg)')
    },
  },
  {
    name: 'picture-in-the-content',
    sites: pools.all,
    change: (markup, page) => markup.append(markup.part('main'), `<p><img src="/photograph.svg" width="300" height="160" alt="${page.say(in3('Hills at dusk', '黃昏的山', '黄昏的山'))}"></p>`),
  },
  { name: 'code-in-the-content', sites: pools.own, change: (markup) => markup.append(markup.part('main'), '<p><code style="font-family: monospace">A123456(3)</code></p>') },
  {
    name: 'print-styles',
    sites: pools.own,
    state: wide('print'),
    change: (markup) => markup.css('@media print { form, nav, .nav, .tools { display: none } body { background: #ffffff; color: #000000 } }'),
  },
]

/** Whatever paints the rule of the head. */
const unpaint = (markup: Markup) => {
  const line = markup.find('rule')
  if (line) markup.style(line, 'display: none')
  else markup.style(markup.part('header'), 'border-bottom: 0')
}
const redOf = ({ site }: Page) => (pools.heritageTheme.includes(site.name) ? '#bb3333' : '#b3272d')

const ruleBy = (
  name: string,
  paint: (markup: Markup, red: string) => void,
  sites: readonly string[] = ['responsive', 'open-roots', 'closed-roots', 'declarative-roots', 'single-page-app', 'intranet'],
): Variation => ({
  name: `rule-by-${name}`,
  sites,
  change(markup, page) {
    unpaint(markup)
    paint(markup, redOf(page))
  },
})

const rules: readonly Variation[] = [
  ruleBy('hr', (markup, red) => markup.append(markup.part('header'), `<hr style="height: 2px; margin: 0; border: 0; background: ${red}">`)),
  ruleBy('border-of-hr', (markup, red) => markup.append(markup.part('header'), `<hr style="margin: 0; border: 0; border-top: 2px solid ${red}">`)),
  ruleBy('box-shadow', (markup, red) => {
    markup.style(markup.part('header'), `position: relative; box-shadow: 0 3px 0 ${red}; margin-bottom: 3px`)
  }),
  ruleBy('inner-shadow', (markup, red) => markup.style(markup.part('header'), `box-shadow: inset 0 -3px 0 ${red}; padding-bottom: 3px`)),
  ruleBy('outline-of-a-box', (markup, red) => markup.append(markup.part('header'), `<div style="height: 3px; background: ${red}"></div>`)),
  ruleBy(
    'gradient',
    (markup, red) =>
      markup.style(
        markup.part('header'),
        `background-image: linear-gradient(${red}, ${red}); background-size: 100% 3px; background-position: 0 100%; background-repeat: no-repeat; padding-bottom: 3px`,
      ),
  ),
  ruleBy('picture', (markup) => markup.append(markup.part('header'), '<img src="/line.svg" alt="" style="display: block; width: 100%; height: 3px">'), pools.modern),
  ruleBy('pseudo-element', (markup, red) => {
    markup.rule(markup.part('header'), 'position: relative; padding-bottom: 3px')
    const name = (markup.part('header').attribs['class'] ?? '').split(' ').at(-1) ?? ''
    markup.css(`.${name}::after { content: ''; display: block; position: absolute; left: 0; right: 0; bottom: 0; height: 3px; background: ${red} }`, markup.part('header'))
  }),
  ruleBy('border-of-what-follows', (markup, red) => {
    const next = markup.part('navigation')
    markup.style(next, `border-top: 3px solid ${red}`)
  }, ['responsive', 'open-roots', 'closed-roots', 'declarative-roots', 'single-page-app']),
  {
    name: 'rule-of-one-pixel',
    sites: ['responsive', 'open-roots', 'single-page-app', 'intranet', 'heritage-tables'],
    change: (markup) => markup.style(markup.find('rule') ?? markup.part('header'), markup.find('rule') ? 'height: 1px; line-height: 1px' : 'border-bottom-width: 1px'),
  },
  {
    name: 'rule-of-six-pixels',
    sites: ['responsive', 'closed-roots', 'single-page-app', 'intranet', 'heritage-tables'],
    change: (markup) => markup.style(markup.find('rule') ?? markup.part('header'), markup.find('rule') ? 'height: 6px' : 'border-bottom-width: 6px'),
  },
  { name: 'rule-as-wide-as-the-page-column', sites: ['responsive', 'single-page-app'], change: (markup) => markup.style(markup.part('header'), 'max-width: 64rem; margin: 0 auto') },
]

const dated = (name: string, language: Page['language'], label: string, date: (iso: string) => string, more: Partial<Variation> = {}): Variation => ({
  name: `date-${name}`,
  sites: pools.own,
  language,
  change: (markup, page) => {
    if (page.language === language) markup.text(markup.part('revision'), label + date(page.content.revised))
  },
  ...more,
})

const figures = (iso: string, between: string) => iso.split('-').toReversed().join(between)
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const dates: readonly Variation[] = [
  dated('with-short-month', 'en', 'Last Revision Date : ', (iso) => {
    const [year, month, day] = iso.split('-')
    return `${Number(day)} ${months[Number(month) - 1]} ${year}`
  }),
  dated('month-first', 'en', 'Last revision date: ', (iso) => {
    const [year] = iso.split('-')
    const [day, month] = longDate(iso, 'en').split(' ')
    return `${month} ${day}, ${year}`
  }),
  dated('iso', 'en', 'Last revision date: ', (iso) => iso),
  dated('with-slashes', 'en', 'Last revision date: ', (iso) => figures(iso, '/')),
  dated('reviewed', 'en', 'Last Review Date: ', (iso) => longDate(iso, 'en')),
  dated('updated', 'en', 'Last updated: ', (iso) => longDate(iso, 'en')),
  dated('in-a-time-element', 'en', 'Last revision date: ', (iso) => `<time datetime="${iso}">${longDate(iso, 'en')}</time>`),
  dated('recently-revised', 'tc', '最近修訂日期：', (iso) => longDate(iso, 'tc')),
  dated('reviewed-in-traditional', 'tc', '覆檢日期：', (iso) => longDate(iso, 'tc')),
  dated('with-spaces', 'tc', '修訂日期 : ', (iso) => longDate(iso, 'tc').replaceAll(/(\d+)/g, ' $1 ').trim()),
  dated(
    'in-chinese-numerals',
    'tc',
    '修訂日期：',
    (iso) =>
      iso.split('-').map((part, index) => (index === 0 ? [...part].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('') : chineseNumber(Number(part)))).join('-').replace(
        /^(.*)-(.*)-(.*)$/,
        '$1年$2月$3日',
      ),
  ),
  dated('with-slashes-in-simplified', 'sc', '修订日期：', (iso) => figures(iso, '/')),
  dated('reviewed-in-simplified', 'sc', '覆检日期：', (iso) => longDate(iso, 'sc')),
  dated('recently-revised-in-simplified', 'sc', '最近修订日期：', (iso) => longDate(iso, 'sc')),
  dated('of-both-days', 'en', '', (iso) => `Last revision date: ${longDate('2026-01-05', 'en')} | Last review date: ${longDate(iso, 'en')}`),
  {
    name: 'date-of-today',
    sites: ['heritage-tables', 'responsive', 'single-page-app', 'intranet'],
    days,
    change: (markup, { language }) => markup.text(markup.part('date'), longDate(days[0], language)),
  },
  { name: 'date-as-recorded', sites: pools.own, place: 'leaf', recorded: '2026-10-12' },
  {
    name: 'date-of-a-review-as-recorded',
    sites: ['responsive', 'heritage-tables'],
    place: 'leaf',
    recorded: '2026-10-20',
    change: (markup, { language }) => markup.text(markup.part('revision'), `${words.reviewed[language]}${words.colon[language]}${longDate('2026-10-20', language)}`),
  },
  {
    name: 'clock-beside-the-date',
    sites: ['responsive', 'intranet'],
    days,
    language: 'en',
    change: (markup) =>
      markup.append(
        markup.part('main'),
        `<p id="now"></p><script>document.getElementById('now').textContent = 'Today is ' + new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })</script>`,
      ),
  },
]

function chineseNumber(value: number): string {
  const ones = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']
  const tens = Math.floor(value / 10)
  return `${tens > 1 ? ones[tens] : ''}${tens > 0 ? '十' : ''}${ones[value % 10]}`
}

const named = (name: string, labels: Partial<Record<Page['language'], string>>): Variation => ({
  name: `languages-${name}`,
  sites: pools.own,
  change(markup, page) {
    for (const language of ['en', 'tc', 'sc'] as const) {
      const label = labels[language]
      const link = language === page.language ? null : markup.find(`language-${language}`)
      if (label && link) markup.text(link, label)
    }
  },
})

const furniture: readonly Variation[] = [
  named('short', { tc: '繁', sc: '简' }),
  named('two-characters', { tc: '繁體', sc: '简体' }),
  named('in-full', { tc: '繁體中文', sc: '简体中文' }),
  {
    name: 'languages-of-the-region',
    sites: pools.own,
    change: (markup, page) => {
      const tags = { en: 'en-HK', tc: 'zh-HK', sc: 'zh-CN' }
      for (const language of ['en', 'tc', 'sc'] as const) {
        const link = language === page.language ? null : markup.find(`language-${language}`)
        if (link) { for (const name of ['lang', 'hreflang']) markup.attribute(link, name, tags[language]) }
      }
    },
  },
  {
    name: 'languages-with-lang-alone',
    sites: pools.own,
    change: (markup, page) => {
      for (const language of ['en', 'tc', 'sc'] as const) if (language !== page.language) delete markup.part(`language-${language}`).attribs['hreflang']
    },
  },
  {
    name: 'languages-with-absolute-addresses',
    sites: pools.own,
    host: 'sites.demo.gov.hk',
    change: (markup, page) => {
      for (const language of ['en', 'tc', 'sc'] as const)
        if (language !== page.language)
          markup.attribute(
            markup.part(`language-${language}`),
            'href',
            `//sites.demo-${page.site.name}.gov.hk${page.href(page.content.path, language)}`,
          )
    },
  },
  {
    name: 'languages-and-this-one',
    sites: ['heritage-tables', 'responsive', 'intranet'],
    change: (markup, page) =>
      markup.prepend(
        markup.part('languages'),
        `<span aria-current="true" lang="${{ en: 'en', tc: 'zh-Hant-HK', sc: 'zh-Hans' }[page.language]}">${{ en: 'English', tc: '繁體版', sc: '简体版' }[page.language]}</span> `,
      ),
  },
  {
    name: 'alternates-without-default',
    sites: pools.own,
    change: (markup) => {
      for (const link of markup.all(({ attribs }) => attribs['hreflang'] === 'x-default')) markup.remove(link)
    },
  },
  {
    name: 'alternates-of-the-region',
    sites: pools.own,
    change: (markup) => {
      for (const link of markup.all(({ name }) => name === 'link')) {
        if (link.attribs['hreflang'] === 'zh-Hant-HK') link.attribs['hreflang'] = 'zh-HK'
        if (link.attribs['hreflang'] === 'zh-Hans') link.attribs['hreflang'] = 'zh-CN'
      }
    },
  },
  {
    name: 'breadcrumb-all-linked',
    sites: pools.modern,
    place: 'leaf',
    change: (markup, page) => {
      for (const item of markup.all(({ name, attribs }) => name === 'li' && attribs['aria-current'] === 'page'))
        markup.text(
          item,
          `<a href="${page.href(page.content.path)}">${page.say(page.content.title)}</a>`,
        )
    },
  },
  {
    name: 'breadcrumb-says-where-you-are',
    sites: pools.modern,
    place: 'leaf',
    change: (markup, page) => {
      if (page.content.kind !== 'home') markup.prepend(markup.part('breadcrumb'), `<span>${page.say(words.here)}${page.say(words.colon)}</span>`)
    },
  },
  {
    name: 'breadcrumb-without-landmark',
    sites: ['responsive', 'open-roots', 'intranet'],
    place: 'leaf',
    change: (markup) => {
      const crumbs = markup.find('breadcrumb')
      if (crumbs) {
        crumbs.name = 'div'
        delete crumbs.attribs['aria-label']
      }
    },
  },
  {
    name: 'breadcrumb-by-signs',
    sites: ['responsive', 'single-page-app'],
    place: 'leaf',
    change: (markup, page) => {
      const crumbs = markup.find('breadcrumb')
      if (crumbs)
        markup.text(
          crumbs,
          `<p>${
            page.trail.map((
              each,
              index,
            ) => (index === page.trail.length - 1 ? page.say(each.title) : `<a href="${page.href(each.path)}">${page.say(each.kind === 'home' ? words.home : each.title)}</a>`)).join(' &gt; ')
          }</p>`,
        )
    },
  },
  ...([['site-first', ' - '], ['with-dots', ' · '], ['with-bars', ' | '], ['with-dashes', ' — '], ['with-colons', ': ']] as const).map(([name, between]): Variation => ({
    name: `title-${name}`,
    sites: pools.own,
    place: 'leaf',
    change: (markup, page) => markup.text(markup.tag('title'), [page.say(page.site.department.name), ...page.trail.slice(1).map(({ title }) => page.say(title))].join(between)),
  })),
  {
    name: 'title-without-section',
    sites: pools.own,
    place: 'leaf',
    change: (markup, page) =>
      markup.text(markup.tag('title'), page.content.kind === 'home' ? page.say(page.site.department.name) : `${page.say(page.content.title)} - ${page.say(page.site.department.name)}`),
  },
  {
    name: 'foot-with-more-links',
    sites: pools.own,
    change: (markup, page) => markup.prepend(markup.part('footer'), `<a href="${page.href(page.sections[0]?.path ?? [])}">${page.say(page.sections[0]?.title ?? words.home)}</a> `),
  },
  {
    name: 'foot-with-absolute-addresses',
    sites: ['responsive', 'intranet', 'heritage-tables'],
    change: (markup) => {
      for (const part of ['notices', 'privacy', 'accessibility'] as const) markup.part(part).attribs['rel'] = 'nofollow'
    },
  },
  {
    name: 'foot-leads-through-a-redirect',
    sites: pools.own,
    change: (markup, page) => markup.attribute(markup.part('notices'), 'href', `/old-notices-${page.language}`),
    answer: ({ pathname, at }) => {
      const language = /^\/old-notices-(en|tc|sc)$/.exec(pathname)?.[1] as Page['language'] | undefined
      return language && { status: 301, headers: { location: at(language, ['notices']) }, body: '' }
    },
  },
  {
    name: 'statement-by-another-name',
    sites: pools.own,
    change: (markup, page) => {
      markup.text(markup.part('accessibility'), page.say(in3('Web Accessibility Conformance', '無障礙網頁守則', '无障碍网页守则')))
    },
  },
  { name: 'site-map-in-the-foot', sites: ['responsive', 'single-page-app', 'fixed-float', 'heritage-tables'], change: (markup) => markup.move(markup.part('site-map'), markup.part('notices')) },
  { name: 'contact-in-the-foot', sites: ['responsive', 'single-page-app', 'fixed-float', 'heritage-tables'], change: (markup) => markup.move(markup.part('contact'), markup.part('notices')) },
  {
    name: 'site-map-by-another-name',
    sites: pools.own,
    language: 'tc',
    change: (markup, { language }) => {
      if (language !== 'en') markup.text(markup.part('site-map'), language === 'tc' ? '網頁指南' : '网页指南')
    },
  },
  {
    name: 'search-by-a-link',
    sites: ['responsive', 'intranet', 'single-page-app'],
    change: (markup, page) => markup.replace(markup.part('search'), `<a href="${page.href(['search'])}">${page.say(words.search)}</a>`),
  },
  { name: 'version-of-the-standard', sites: pools.own, change: (markup) => markup.append(markup.tag('head'), '<meta name="clf-version" content="0.1.0">') },
  { name: 'generator-of-another-maker', sites: pools.own, change: (markup) => markup.append(markup.tag('head'), '<meta name="generator" content="WordPress 6.6">') },
  {
    name: 'names-of-other-languages',
    sites: pools.all,
    language: 'tc',
    change: (markup) => markup.append(markup.part('main'), '<p>可使用 iAM Smart、Octopus 或 PayMe 付款，並以 PDF 格式下載收據 (receipt.pdf)。</p>'),
  },
  {
    name: 'quotation-marked-with-lang',
    sites: pools.all,
    language: 'tc',
    change: (markup) => markup.append(markup.part('main'), '<p lang="en">Please show this line to the officer at the counter: I would like to renew my licence.</p>'),
  },
  {
    name: 'name-in-chinese-in-english',
    sites: pools.all,
    language: 'en',
    change: (markup) => markup.append(markup.part('main'), '<p>The office is at 12 Demonstration Road (<span lang="zh-Hant-HK">示範道</span>), Kowloon.</p>'),
  },
]

export const variations: readonly Variation[] = [...asTheyAre, ...markups, ...rules, ...dates, ...furniture]
