import { globSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { auditPages, explain, ruleInfos, statesOf, themes, type Remedy } from '@clf/audit'
import { renderToString } from '@clf/ssr'
import { expect, test } from '@playwright/test'
import { serve } from '../support/loopback.ts'

// `clf explain` offers an element of ours with an example to copy. Each example stands here in a whole page of a small site, as
// @clf/ssr renders it, and is asked the rules that it is offered for.

interface Offered extends Remedy {
  rules: string[]
}

const offered = new Map<string, Offered>()
for (const { id } of ruleInfos) {
  const remedy = explain(id)?.remedy
  if (remedy) offered.set(remedy.element, { ...remedy, rules: [...(offered.get(remedy.element)?.rules ?? []), id] })
}

const exampleOf = (element: string): string => offered.get(element)?.example ?? ''

const languages = { en: 'en', tc: 'zh-Hant-HK', sc: 'zh-Hans' } as const
type Language = keyof typeof languages

/** What the examples say, for the two other versions of the page. */
const words = {
  tc: {
    government: '香港特別行政區政府',
    department: '公務員事務局',
    titles: { '': '主頁', leave: '假期', search: '搜尋結果', 'site-map': '網站指南', contact: '聯絡我們', notices: '重要告示', privacy: '私隱政策', accessibility: '無障礙聲明' },
    text: '按長期聘用條款受聘的人員，每服務滿一個月即可賺取假期。',
    statement: '本網站符合無障礙網頁內容指引（WCAG）2.2 版 AA 級。如有意見，請電郵至 access@example.gov.hk。撰寫日期：2026年3月2日。',
  },
  sc: {
    government: '香港特别行政区政府',
    department: '公务员事务局',
    titles: { '': '主页', leave: '假期', search: '搜寻结果', 'site-map': '网站指南', contact: '联络我们', notices: '重要告示', privacy: '私隐政策', accessibility: '无障碍声明' },
    text: '按长期聘用条款受聘的人员，每服务满一个月即可赚取假期。',
    statement: '本网站符合无障碍网页内容指引（WCAG）2.2 版 AA 级。如有意见，请电邮至 access@example.gov.hk。撰写日期：2026年3月2日。',
  },
  en: {
    government: 'The Government of the Hong Kong Special Administrative Region',
    department: 'Civil Service Bureau',
    titles: {
      '': 'Home',
      leave: 'Leave',
      search: 'Search results',
      'site-map': 'Site map',
      contact: 'Contact us',
      notices: 'Important notices',
      privacy: 'Privacy policy',
      accessibility: 'Accessibility statement',
    },
    text: 'Officers on permanent terms earn leave for each month of service.',
    statement: 'This site conforms to the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. Write to access@example.gov.hk. Prepared on 2 March 2026.',
  },
} as const

type Path = keyof (typeof words)['en']['titles']

const furniture = ['clf-header', 'clf-breadcrumb', 'clf-skip-link', 'clf-footer']

/** An example in the page of another language: its addresses and the words that are the page's own. */
function inLanguage(example: string, language: Language, path: Path): string {
  const { government, department, titles } = words[language]
  return example
    .replaceAll('/en', `/${language}`)
    .replaceAll(words.en.government, government)
    .replaceAll(words.en.department, department)
    .replace('>Home<', `>${titles['']}<`)
    .replace('>Leave<', `>${titles[path]}<`)
    .replaceAll(`path="/${language}/leave"`, `path="/${language}/${path}"`)
}

function pageWith(example: string, language: Language, path: Path): string {
  const { department, titles, text, statement } = words[language]
  const isHome = path === ''
  const part = (element: string) => inLanguage(exampleOf(element), language, path)
  const main = `<h1>${titles[path]}</h1><p>${path === 'accessibility' ? statement : text}</p>`
  return renderToString(`<!doctype html>
<html lang="${languages[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${isHome ? '' : `${titles[path]} - `}${department}</title>
${Object.entries(languages).map(([each, tag]) => `<link rel="alternate" hreflang="${tag}" href="/${each}/${path}">`).join('\n')}
<link rel="stylesheet" href="/clf.css">
<script type="module" src="/clf.bundle.js"></script>
</head>
<body>
${part('clf-header')}
${isHome ? '' : part('clf-breadcrumb')}
<main class="clf-page" id="content" tabindex="-1">${main}${path === 'leave' && language === 'en' ? example : ''}</main>
${part('clf-footer')}
</body>
</html>`)
}

/** An example that is a part of every page stands where the page has it. The skip link has its own main part, and links before it to skip. */
function pageOf({ element, example }: Remedy): string {
  const page = pageWith(furniture.includes(element) ? '' : example, 'en', 'leave')
  if (element !== 'clf-skip-link') return page
  const { titles, text } = words.en
  return renderToString(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${titles.leave} - ${words.en.department}</title><link rel="stylesheet" href="/clf.css"><script type="module" src="/clf.bundle.js"></script></head>
<body>${example.replace('<main', '<nav aria-label="Sections"><a href="/en">Home</a></nav>\n<main').replace('…', `<h1>${titles.leave}</h1><p>${text}</p>`)}</body></html>`,
  )
}

const dist = join(import.meta.dirname, '../../packages/components/dist')
const files: Record<string, string> = { '/clf.css': 'text/css', '/clf.bundle.js': 'text/javascript' }

const host = 'www.csb.gov.hk'

const states = statesOf(themes, [1280, 320])

/** Rules of axe-core that are asked of roles in markup: native elements cannot have the fault, and there is nothing to judge. */
const askedOfRoles = ['axe/aria-dialog-name', 'axe/aria-toggle-field-name', 'axe/aria-conditional-attr']

/** Judges the page at `/en/leave` of the site. */
async function judged(page: string, rules: readonly string[]) {
  const { url, close } = await serve(async ({ url: asked = '/' }, response) => {
    const { pathname } = new URL(asked, 'http://127.0.0.1')
    const [, language, path = ''] = /^\/(en|tc|sc)(?:\/([a-z-]*))?$/.exec(pathname) ?? []
    const send = (type: string, body: string | Buffer, status = 200) => void response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(body)
    if (files[pathname]) return send(files[pathname], await readFile(join(dist, pathname)))
    if (language === undefined || !(path in words.en.titles)) return send('text/plain', 'No such page', 404)
    send('text/html', language === 'en' && path === 'leave' ? page : pageWith('', language as Language, path as Path))
  })
  try {
    const address = `http://${host}/en/leave`
    const history = { rules: [], pages: [{ requested: address, url: address, rules: [] }], findings: [] }
    const { pages, unjudged } = await auditPages([address], states, {
      rules,
      hosts: { [host]: new URL(url).host },
      records: `${address},${/revised="([^"]+)"/.exec(exampleOf('clf-footer'))?.[1] ?? ''}\n`,
      history: JSON.stringify(history),
    })
    expect(unjudged).toEqual([])
    expect(pages).toHaveLength(states.length)
    return pages
  } finally {
    await close()
  }
}

for (const remedy of offered.values()) {
  test(`the example of ${remedy.element} passes the rules that it is offered for`, async () => {
    for (const { state, rules, findings } of await judged(pageOf(remedy), remedy.rules)) {
      expect(findings.map(({ rule, outcome, message, pointer }) => `${state}: ${rule} ${outcome}: ${message.en} (${pointer})`)).toEqual([])
      expect(rules.map(({ id }) => id)).toEqual(remedy.rules.toSorted())
      expect(rules.filter(({ outcome }) => !['passed', 'inapplicable'].includes(outcome))).toEqual([])
      // Of an example that no rule has anything to say of nobody knows what it mends.
      if (remedy.rules.some((id) => !askedOfRoles.includes(id))) expect(rules.map(({ outcome }) => outcome)).toContain('passed')
    }
  })
}

const components = join(import.meta.dirname, '../../packages/components')
/** Headers that are written in full, with the path of their page. */
const headers = globSync(['README.md', 'src/*/README.md'], { cwd: components }).flatMap((file) =>
  [...readFileSync(join(components, file), 'utf8').matchAll(/^```html\n(.*?)^```/gms)].flatMap(([, html = '']) => (/<clf-header[^>]* path=/.test(html) ? [{ file, html }] : []))
)

for (const { file, html } of headers) {
  test(`the header in ${file} fails none of the rules that it is offered for`, async () => {
    const language = /"\/tc\//.test(html) ? 'tc' : 'en'
    const page = html.includes('<!doctype') ?
      html :
      `<!doctype html><html lang="${languages[language]}"><head><meta charset="utf-8"><title>${words[language].titles.leave} - ${words[language].department}</title>
<link rel="stylesheet" href="/clf.css"></head><body>${html}<main id="content" tabindex="-1"><h1>${words[language].titles.leave}</h1></main></body></html>`
    for (const { state, findings } of await judged(renderToString(page), offered.get('clf-header')?.rules ?? []))
      expect(findings.filter(({ outcome }) => outcome !== 'cantTell').map(({ rule, message, pointer }) => `${state}: ${rule}: ${message.en} (${pointer})`)).toEqual([])
  })
}
