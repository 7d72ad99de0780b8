import { formatDate, hongKongDay } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startBuiltIntranet } from '../fixture/built-intranet.ts'
import type { BuiltIntranet } from '../fixture/built-intranet.ts'
import { startFixtureCms } from '../fixture/fixture-cms.ts'
import type { FixtureCms } from '../fixture/fixture-cms.ts'
import { readPage } from '../fixture/read-page.ts'
import recorded from '../text-dates/recorded.json' with { type: 'json' }

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

const circular = '/circulars/general-circular/6-2026'
const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const printedIn = (html: string) => /<section class="intranet-printed"[\s\S]*?<\/section>/.exec(html)?.[0] ?? ''

it.each<[string, LanguageTag, string, string, string]>([
  ['en', 'en', 'Printed on', 'General Circular No. 6/2026, as at 1 November 2026', 'Check that this is the version in force before you rely on it:'],
  ['tc', 'zh-Hant-HK', '列印日期', '截至2026年11月1日', '引用前請先核對本版本是否現行有效：'],
  ['sc', 'zh-Hans', '打印日期', '截至2026年11月1日', '引用前请先核对本版本是否现行有效：'],
])('paper says the address, the day, the version and where to check that it is in force: %s', async (segment, lang, printedOn, version, check) => {
  const before = hongKongDay()
  const [today, then] = await Promise.all([page(`/${segment}${circular}`), page(`/${segment}${circular}?as-at=2026-11-01`)])
  const own = `https://intranet.example/${segment}${circular}`
  const days = [before, hongKongDay()].map((day) => formatDate(day, lang))
  const text = textOf(printedIn(today.html))
  expect(days.some((day) => text.includes(`${printedOn} ${day}`))).toBe(true)
  expect(text).toContain(own)
  expect(text).not.toContain('as-at=')
  const past = textOf(printedIn(then.html))
  for (const words of [`${own}?as-at=2026-11-01`, version, `${check} ${own} `]) expect(past).toContain(words)
})

it('the way back stands without script as one to the register, and says where script may lead it', async () => {
  const { html } = await page(`/sc${circular}`)
  const link = /<div class="intranet-aids">\s*<a ([^>]*)>/.exec(html)?.[1] ?? ''
  expect(link).toContain('href="/sc/circulars"')
  expect(link).toMatch(/data-lists="\/sc\/search [^"]*\/sc\/circulars[^"]*"/)
  expect(link).not.toMatch(/\/(?:en|tc)\//)
})

it('the date of a page of the site’s own words is that of its words', async () => {
  for (const [path, subject] of [['/privacy', 'statements/privacy'], ['/as-at', 'as-at'], ['/site-map', 'site-map'], ['/search', 'search']] as const) {
    const { html } = await page(`/en${path}`)
    expect([path, /<clf-footer[^>]* revised="([^"]*)"/.exec(html)?.[1]]).toEqual([path, recorded[subject].revised])
  }
})
