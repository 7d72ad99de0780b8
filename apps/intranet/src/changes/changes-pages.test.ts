import { kindExamples } from '@clf/content/examples'
import type { DocumentTree } from '@clf/content/tree'
import { languageTags } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import { DomUtils, parseDocument } from 'htmlparser2'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startBuiltIntranet } from '../fixture/built-intranet.ts'
import type { BuiltIntranet } from '../fixture/built-intranet.ts'
import { exampleFeed, startFixtureCms } from '../fixture/fixture-cms.ts'
import type { FixtureCms } from '../fixture/fixture-cms.ts'
import { publicationOf } from '../fixture/publication.ts'
import { readPage } from '../fixture/read-page.ts'

const words: Record<LanguageTag, readonly string[]> = {
  en: ['Look at each page once a year.', 'Report a fault within 14 days.', 'Keep the old list.', 'Report a fault within 7 days.', 'Tell the author.'],
  'zh-Hant-HK': ['每年檢視各網頁一次。', '故障須於十四日內報告。', '保留舊名單。', '故障須於七日內報告。', '通知作者。'],
  'zh-Hans': ['每年检视各网页一次。', '故障须于十四日内报告。', '保留旧名单。', '故障须于七日内报告。', '通知作者。'],
}

const bodyOf = (texts: readonly (string | undefined)[]): DocumentTree => ({
  type: 'document',
  version: 1,
  children: texts.map((text = '') => ({ type: 'numbered', children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] })),
})

/** The first example, as it reads before and after it was amended. */
function published(at: string, places: readonly number[]) {
  const inLanguages = languageTags.flatMap((lang) => kindExamples.circular(lang).slice(0, 1).map((one) => ({ ...one, body: bodyOf(places.map((place) => words[lang][place])) })))
  return publicationOf('circular', inLanguages, at, '2026-10-01T00:00:00.000Z')
}

let cms: FixtureCms
let intranet: BuiltIntranet
const page = (path: string) => readPage(intranet.url + path)

beforeAll(async () => {
  const feed = exampleFeed()
  for (const entry of [...published('2026-11-02T01:00:00.000Z', [0, 1, 2]), ...published('2026-11-09T01:00:00.000Z', [0, 3, 4])]) feed.add(entry)
  cms = await startFixtureCms({ feed })
  intranet = await startBuiltIntranet(cms.url)
})

afterAll(async () => {
  await Promise.all([cms.stop(), intranet.stop()])
})

const circular = '/circulars/general-circular/6-2026'
const all = (html: string, test: (name: string, attributes: Record<string, string>) => boolean) =>
  DomUtils.findAll(({ name, attribs }) => test(name, attribs), parseDocument(html).children).map((node) => DomUtils.textContent(node).replaceAll(/\s+/g, ' ').trim())
const inMain = (html: string) => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''

it.each([
  ['en', 'What changed', ['Amended Paragraph 2', 'Removed Paragraph 3', 'Added Paragraph 3'], 'taken out: 14 (end)', 'put in: 7 (end)', ['Amended: 1', 'Added: 1', 'Removed: 1']],
  ['tc', '修改內容', ['經修訂 第2段', '已刪除 第3段', '新增 第3段'], '刪去：十四（完）', '加入：七（完）', ['經修訂：1處', '新增：1處', '刪除：1處']],
  ['sc', '修改内容', ['经修订 第2段', '已删除 第3段', '新增 第3段'], '删去：十四（完）', '加入：七（完）', ['经修订：1处', '新增：1处', '删除：1处']],
])('what changed is told paragraph by paragraph, in words, with the old beside the new: %s', async (segment, heading, changes, went, came, counted) => {
  const { status, headings, html, title, canonical } = await page(`/${segment}${circular}/changes`)
  expect([status, headings, canonical]).toEqual([200, [heading], `https://intranet.example/${segment}${circular}/changes`])
  expect(title).toContain(segment === 'en' ? 'General Circular No. 6/2026: ' : '6/2026')
  expect(all(inMain(html), (_name, { class: names }) => names === 'intranet-change-name')).toEqual(changes)
  expect(all(html, (name) => name === 'del')[0]).toBe(went)
  expect(all(html, (name) => name === 'ins')[0]).toBe(came)
  expect(all(html, (name, { class: names }) => name === 'ul' && names === 'intranet-counted').join('')).toBe(counted.join(''))
  expect(html).toContain(`href="/${segment}${circular}#p2"`)
  expect(html).toContain(`href="/${segment}${circular}?as-at=2026-11-02"`)
})

it('another version and another document are offered, and compared when they are asked for', async () => {
  const { html } = await page(`/en${circular}/changes`)
  const older = `/en${circular}/changes?with=general-circular%2F2-2020`
  const first = /href="(\/en[^"]*\/changes\?since=2026-05-02)"/.exec(html)?.[1] ?? ''
  expect(html).toContain(`href="${older}"`)
  const [version, day, document] = await Promise.all([page(first), page(`/en${circular}/changes?since=2026-10-30`), page(older)])
  expect([version.status, day.status, document.status]).toEqual([200, 200, 200])
  expect(all(inMain(day.html), (_name, { class: names }) => names === 'intranet-change-name')).toEqual(all(inMain(version.html), (_name, { class: names }) => names === 'intranet-change-name'))
  expect(all(document.html, (name) => name === 'del')[0]).toBe('taken out: Review (end)')
  expect(document.canonical).toBe(`https://intranet.example${older}`)
})

it('as at a day the text of that day is compared with the one before, and every link keeps the day', async () => {
  const { html } = await page(`/en${circular}/changes?as-at=2026-11-05`)
  const main = inMain(html)
  expect(main).not.toContain('within 7')
  expect(main).toContain('Keep the old list.')
  const links = [...main.matchAll(/<a ([^>]*)href="(\/en[^"#]*)/g)].filter(([, attributes]) => !attributes?.includes('data-leaves-day')).map(([, , href]) => href ?? '')
  expect(links.length).toBeGreaterThan(3)
  expect(links.filter((href) => !href.includes('as-at='))).toEqual([])
  expect((await page(`/en${circular}/changes?as-at=2019-01-01`)).status).toBe(404)
})

it.each(['since=2020-01-01', 'since=yesterday', 'with=general-circular/77-2026', 'with=general-circular/7-2026'])(
  'a text that there is not, or that nobody may read, gets a page that leads to those that there are: %s',
  async (query) => {
    const { status, headings, html } = await page(`/en${circular}/changes?${query}`)
    expect([status, headings]).toEqual([404, ['There is no such text']])
    expect(html).toContain('general-circular%2F2-2020')
    expect(html).not.toContain('Moving the secret store')
  },
)

it('of a document with nothing to compare that is said, and there is no page of what changed in what is none', async () => {
  const { status, headings, html } = await page('/tc/services/e-leave/changes')
  expect([status, headings]).toEqual([200, ['沒有可對照的文字']])
  expect(html).toContain('<meta name="robots" content="noindex">')
  expect((await page('/en/circulars/general-circular/8-2026/changes')).status).toBe(404)
  expect((await page('/en/circulars/changes')).headings).toEqual(['Page not found'])
})

it('the page of the document marks what was amended and added, and leads to what changed, from both sides of a supersession', async () => {
  const { html } = await page(`/en${circular}`)
  const body = /<ol class="clf-paragraphs"[\s\S]*?<\/ol>/.exec(html)?.[0] ?? ''
  expect(all(body, (name) => name === 'li').map((text) => text.replaceAll(/\s+/g, ' '))).toEqual([
    '1. Look at each page once a year.',
    'Amended2. Report a fault within 7 days.',
    'Added3. Tell the author.',
  ])
  expect(html).toContain(`href="/en${circular}/changes"`)
  expect(all(html, (name, { class: names }) => name === 'section' && names === 'intranet-changes')[0]).toContain('as amended on 9 November 2026')
  expect((await page('/en/circulars/general-circular/2-2020')).html).toContain(`href="/en${circular}/changes?with=general-circular%2F2-2020"`)
  expect((await page('/en/services/e-leave')).html).not.toContain('/changes')
})
