import { afterAll, beforeAll, expect, it } from 'vitest'
import { startBuiltIntranet } from '../fixture/built-intranet.ts'
import type { BuiltIntranet } from '../fixture/built-intranet.ts'
import { startFixtureCms } from '../fixture/fixture-cms.ts'
import type { FixtureCms } from '../fixture/fixture-cms.ts'
import { readPage } from '../fixture/read-page.ts'

let cms: FixtureCms
let intranet: BuiltIntranet
const page = (path: string) => readPage(intranet.url + path)

beforeAll(async () => {
  cms = await startFixtureCms()
  intranet = await startBuiltIntranet(cms.url)
})

afterAll(async () => {
  await Promise.all([cms.stop(), intranet.stop()])
})

/** What of a page is read, without its tags: figures and units are kept together by some. */
const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ')

const circular = '/circulars/general-circular/6-2026'

it.each([
  ['en', 'That is no day', '2024-02-30', 'no calendar has such a day'],
  ['tc', '日期無效', '昨天', '曆法上沒有這一天'],
  ['sc', '日期无效', '昨天', '日历上没有这一天'],
])('a day that is none gets a page that helps, in the language of the address: %s', async (segment, heading, received, help) => {
  const { status, headings, html, headers } = await page(`/${segment}${circular}?as-at=${encodeURIComponent(received)}`)
  expect([status, headings, headers.get('cache-control')]).toEqual([400, [heading], 'no-store'])
  expect(textOf(html)).toContain(received)
  expect(textOf(html)).toContain(help)
  expect(html).toContain(`<a href="/${segment}${circular}">`)
})

it('a day that is written another way is offered as it is asked for, of the same page', async () => {
  const { html } = await page(`/en${circular}?as-at=1%20March%202024`)
  expect(html).toContain(`href="/en${circular}?as-at=2024-03-01"`)
})

it('says which day it shows, leads back to today, and is not for search engines', async () => {
  const { status, html, title, canonical } = await page(`/tc${circular}?as-at=2026-06-01`)
  expect([status, canonical]).toEqual([200, undefined])
  expect(html).toContain('heading="按2026年6月1日當日的情況顯示"')
  expect(title).toContain(' - 按2026年6月1日當日的情況顯示 - ')
  expect(html).toMatch(new RegExp(`data-leaves-day[^>]* href="/tc${circular}"`))
  expect(html).toContain('<meta name="robots" content="noindex">')
})

it('carries the day through every link to another page, the other languages and the pages of a register', async () => {
  for (const path of [circular, '/circulars?year=2019&status=all', '/search?q=review', '']) {
    const { html, alternates } = await page(`/en${path}${path.includes('?') ? '&' : '?'}as-at=2026-06-01`)
    const links = [...html.matchAll(/<a ([^>]*)href="(\/(?:en|tc|sc)[^"#]*)/g)].filter(([, attributes]) => !attributes?.includes('data-leaves-day')).map(([, , href]) => href)
    const main = links.filter((href) => !href?.includes('as-at=2026-06-01'))
    expect([path, main]).toEqual([path, []])
    expect(alternates['zh-Hans']).toContain('as-at=2026-06-01')
  }
  const { html } = await page('/en/circulars?as-at=2026-06-01&series=general-circular')
  expect(html).toContain('name="as-at" type="search" value="2026-06-01"')
})

it('cites the document, and the paragraph that is asked for, as at the day, with an address that keeps', async () => {
  const { html } = await page(`/en${circular}?as-at=2026-06-01`)
  expect(textOf(html)).toContain('General Circular No. 6/2026, as at 1 June 2026')
  expect(textOf(html)).toContain(`https://intranet.example/en${circular}?as-at=2026-06-01`)
  const missing = await page(`/sc${circular}?as-at=2026-06-01&paragraph=99`)
  expect(textOf(missing.html)).toContain('本文件没有第99段')
})

it('of what was not public on the day, that is said, and where it is today', async () => {
  const { status, headings, html } = await page(`/en${circular}?as-at=2020-01-01`)
  expect([status, headings]).toEqual([404, ['Not public on 1 January 2020']])
  expect(textOf(html)).toContain('Nothing of “Yearly review of web pages” was public')
  expect(html).toMatch(new RegExp(`data-leaves-day[^>]* href="/en${circular}"`))
  expect((await page('/en/circulars/general-circular/77-2026?as-at=2020-01-01')).headings).toEqual(['Page not found'])
})

it.each([
  ['en', 'General Circular No. 10/2026 (Not yet in force): Reviews every half-year', 'Not yet in force. It takes effect on 1 January 2999.'],
  ['tc', '總務通告第10/2026號（尚未生效）：每半年覆檢', '尚未生效，將於2999年1月1日生效。'],
])('tells what is not yet in force in title, before the heading and in lists: %s', async (segment, title, sentence) => {
  const { html, title: own } = await page(`/${segment}/circulars/general-circular/10-2026`)
  expect(own.startsWith(title)).toBe(true)
  expect(textOf(html.slice(0, html.indexOf('<h1')))).toContain(sentence)
  const register = (await page(`/${segment}/circulars?status=upcoming`)).html
  expect(register.indexOf('status="upcoming"')).toBeLessThan(register.indexOf('/circulars/general-circular/10-2026'))
  expect((await page(`/${segment}/circulars`)).html).not.toContain('/circulars/general-circular/10-2026')
})

it('shows what came before and after a document, and what will', async () => {
  const { html } = await page(`/en${circular}`)
  const chain = html.slice(html.indexOf('id="chain"'))
  const places = ['2-2020', 'aria-current="true"', '10-2026'].map((one) => chain.indexOf(one))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places.every((place) => place > 0)).toBe(true)
  expect(html).toContain('To be superseded')
  // Words that stand beside each other are read as words.
  expect(textOf(chain.slice(0, chain.indexOf('</section>')))).toContain('Superseded General Circular No. 2/2020 Review of web pages')
})
