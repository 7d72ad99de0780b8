import { afterAll, beforeAll, expect, test } from 'vitest'
import { casesInTurn, TrilingualSite, type Case } from '../../look-and-feel/testing/trilingual-site.ts'
import { languageAlternatesAreComplete } from './rule.ts'

let site: TrilingualSite
beforeAll(async () => {
  site = await TrilingualSite.start()
}, 30_000)
afterAll(() => site.stop())

const page = '/en/leave/annual'
const simplified = '/sc/leave/annual'
const other = (...changes: NonNullable<Case['changes']>[string][number][]): Case => ({ changes: { [simplified]: changes } })

const cases: [string, Case, string[]][] = [
  ['three that say the same', {}, ['passed']],
  [
    'one that says how it was made',
    other(['<main>', '<main><section><h2><span>资讯</span> 本文由繁体中文版自动转换而成，未经人手核对。</h2><p><a href="/tc/leave/annual">阅读繁体中文版</a></p></section>']),
    ['passed'],
  ],
  ['one whose words stand in elements of type', other([/<p>(?=[^<]*<)/, '<P><FONT size="3">'], ['</p></main>', '</FONT></P></main>']), ['passed']],
  ['an index, by letters and by strokes', { changes: { [page]: [['</main>', '<h2>A</h2><h2>W</h2></main>']], [simplified]: [['</main>', '<h2>5画</h2></main>']] } }, ['passed']],
  ['one not named', { changes: { [page]: [[/<link rel="alternate" hreflang="zh-Hans".*>/, '']] } }, ['failed missing: zh-Hans']],
  [
    'none named',
    { changes: { [page]: [[/<link rel="alternate" hreflang="en".*>/, ''], [/<link rel="alternate" hreflang="zh-Hant-HK".*>/, ''], [/<link rel="alternate" hreflang="zh-Hans".*>/, '']] } },
    ['failed missing: en, zh-Hant-HK, zh-Hans'],
  ],
  ['one that is not there', { answers: { [simplified]: { status: 404, body: '' } } }, ['failed dead: zh-Hans: /sc/leave/annual (error-page)']],
  [
    'one not translated',
    other([/<main>.*<\/main>/, '<main><h1>年假</h1><p>按長期聘用條款受聘的人員，每服務滿一個月即可賺取假期，並須於假期首天前兩星期提出申請。</p><h2>聯絡我們</h2><p>2810 2345</p></main>']),
    ['failed same-text: zh-Hans: 年假 按長期聘用條款受聘的人員，每服務滿一個月即可賺取假期，並須於假期首天前兩星'],
  ],
  ['one without a part', other([/<h2>.*<\/p>(?=<\/main>)/, '']), ['failed says-less: zh-Hans: headings 2 : 1']],
  ['one without content', other([/<main>.*<\/main>/, '<main></main>']), ['failed empty: zh-Hans']],
  ['one that does not name this', other([/<link rel="alternate" hreflang="en".*>/, '']), ['failed not-returned: zh-Hans: /sc/leave/annual']],
]

test.each(casesInTurn(cases))('$0', { timeout: 60_000 }, async (_name, given, expected) => {
  expect(await site.said(languageAlternatesAreComplete, given)).toEqual(expected)
})
