import { afterAll, beforeAll, expect, test } from 'vitest'
import { casesInTurn, TrilingualSite, type Case } from '../../look-and-feel/testing/trilingual-site.ts'
import { revisionDateIsShown } from './rule.ts'

let site: TrilingualSite
beforeAll(async () => {
  site = await TrilingualSite.start()
}, 30_000)
afterAll(() => site.stop())

const page = '/en/leave/annual'
const revised = '<p class="revised">Last revision date: 1 May 2026</p>'
const dated = (html: string): Case => ({ changes: { [page]: [[revised, html]] } })
const today = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Hong_Kong', dateStyle: 'long' }).format(new Date())
const clock = '<p>Last revision date: <script>document.write(new Date().toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "Asia/Hong_Kong" }))</script></p>'
const withRecords = (day: string): Pick<Case, 'options'> => ({ options: { records: `address,date\n${site.origin}${page},${day}\n` } })
const stored = () => ({
  rules: [],
  pages: [],
  findings: [{ rule: revisionDateIsShown.id, reason: 'today', message: { en: 'The date “20 May 2026” is that of today’s visit.' }, on: [{ requested: site.origin + page, url: site.origin + page }] }],
})

const cases: [string, () => Case, (string | RegExp)[]][] = [
  ['a revision date in the foot', () => ({}), ['passed']],
  ['both dates', () => dated('<p>Last revision date: <time>1 May 2026</time> | Last review date: <b>2</b> June 2026</p>'), ['passed']],
  ['in Simplified Chinese', () => ({ path: '/sc/leave' }), ['passed']],
  ['characters set apart', () => dated('<p>最 近 修 訂 日 期 ： 2026年5月1日</p>'), ['passed']],
  ['none', () => dated(''), ['failed missing: ']],
  ['a label alone', () => dated('<p>Last revision date:</p>'), ['failed undated: Last revision date:']],
  ['a month alone', () => dated('<p>Last revision date: May 2026</p>'), ['failed undated: Last revision date: May 2026']],
  ['a day that no calendar has', () => dated('<p>Last revision date: 31 June 2026</p>'), ['failed not-on-calendar: 31 June 2026']],
  ['a day to come', () => dated('<p>Last revision date: 1 May 2099</p>'), ['failed future: 1 May 2099']],
  ['hidden', () => dated('<p style="visibility: hidden">Last revision date: 1 May 2026</p>'), ['failed not-seen: 1 May 2026 (hidden)']],
  ['in the head', () => ({ changes: { [page]: [[revised, ''], ['<header>', `<header>${revised}`]] } }), ['failed not-at-the-end: 1 May 2026']],
  ['a date that follows the clock', () => dated(clock), [`failed follows-the-clock: ${today}`]],
  ['a date that follows it in Chinese', () => dated(clock.replace('en-GB', 'zh-HK').replace('Last revision date: ', '修訂日期：')), [/^failed follows-the-clock: /]],
  ['a page revised today', () => dated(`<p>Last revision date: ${today}</p>`), [`cantTell today: ${today}`]],
  ['records that agree', () => withRecords('2026-05-01'), ['passed']],
  ['records that do not', () => withRecords('2026-04-30'), ['failed contradicts-the-record: 1 May 2026 / 2026-04-30']],
  ['records of a page revised today', () => ({ ...dated(`<p>Last revision date: ${today}</p>`), ...withRecords(today) }), ['passed']],
  ['today’s date on another day as well, by the stored audit', () => ({ ...dated(`<p>Last revision date: ${today}</p>`), options: { history: JSON.stringify(stored()) } }), [
    `failed follows-the-clock: ${today}`,
  ]],
]

test.each(casesInTurn(cases))('$0', { timeout: 60_000 }, async (_name, given, expected) => {
  const said = await site.said(revisionDateIsShown, given())
  expect(said).toEqual(expected.map((each): unknown => (each instanceof RegExp ? expect.stringMatching(each) : each)))
})
