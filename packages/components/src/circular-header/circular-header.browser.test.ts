import '../clf.css'
import { html } from 'lit'
import { expect, test } from 'vitest'
import { mistakesOf } from '../testing/mistakes.ts'
import { inShadow, mount, shadowText } from '../testing/mount.ts'
import { violations } from '../testing/violations.ts'
import './circular-header.ts'

const english = html`
  <main>
    <clf-circular-header
      series-name="General Circular"
      number="3"
      year="2024"
      from="Secretary for Digital Services"
      to="Heads of bureaux and departments"
      reference="DSO/ADM/1-5/2"
      date="2024-06-12"
      status="superseded"
      superseded-by-href="/en/circulars/general/6-2024"
      superseded-by-label="General Circular No. 6/2024"
      classification="restricted-admin"
    >
      <h1>Retention of electronic leave records</h1>
    </clf-circular-header>
  </main>
`

function facts(element: Element): string[] {
  return [...(element.shadowRoot?.querySelectorAll('dt, dd') ?? [])].map((cell) => (cell.textContent ?? '').trim())
}

test.each(['en', 'zh-Hant-HK', 'zh-Hans'])('has no accessibility violation in %s', async (lang) => {
  expect(await violations(await mount('clf-circular-header', english, lang))).toEqual([])
})

test('lists the facts of a circular in English', async () => {
  const element = await mount('clf-circular-header', english)
  expect(inShadow(element, '.number').textContent).toBe('General Circular No. 3/2024')
  expect(facts(element)).toEqual([
    ...['From', 'Secretary for Digital Services', 'To', 'Heads of bureaux and departments'],
    ...['Ref.', 'DSO/ADM/1-5/2', 'Date', '12 June 2024'],
    ...['Status', 'Superseded', 'Classification', 'RESTRICTED (ADMIN)'],
  ])
})

test('writes number, labels and dates in Traditional Chinese', async () => {
  const template = html`
    <clf-circular-header series-name="總務通告" number="3" year="2024" from="數碼服務專員" date="2024-06-12" revised="2024-07-30">
      <h1>電子假期紀錄的保存</h1>
    </clf-circular-header>
  `
  const element = await mount('clf-circular-header', template, 'zh-HK')
  expect(inShadow(element, '.number').textContent).toBe('總務通告第3/2024號')
  expect(facts(element)).toEqual(['由', '數碼服務專員', '日期', '2024年6月12日', '修訂日期', '2024年7月30日', '狀況', '現行'])
})

test('says from when a circular holds that is not yet in force', async () => {
  const template = html`
    <clf-circular-header series-name="General Circular" number="9" year="2026" date="2026-11-20" effective="2027-01-01" status="upcoming"><h1>Leave</h1></clf-circular-header>
  `
  expect(facts(await mount('clf-circular-header', template))).toEqual(['Date', '20 November 2026', 'Effective from', '1 January 2027', 'Status', 'Not yet in force'])
})

test('gives machines the date of issue', async () => {
  const element = await mount('clf-circular-header', english, 'zh-Hans')
  expect(inShadow<HTMLTimeElement>(element, 'time').dateTime).toBe('2024-06-12')
})

test('leads to the circular that took its place', async () => {
  const element = await mount('clf-circular-header', english)
  const link = inShadow<HTMLAnchorElement>(element, '.superseded a')
  expect([link.textContent, link.getAttribute('href')]).toEqual([
    'General Circular No. 6/2024',
    '/en/circulars/general/6-2024',
  ])
})

test('leaves out a date that is not on the calendar, and names it', async () => {
  const wrong = html`<clf-circular-header number="1" year="2024" from="Office" date="31/12/2024"><h1>Leave</h1></clf-circular-header>`
  expect(await mistakesOf(() => mount('clf-circular-header', wrong))).toEqual([expect.stringContaining('<clf-circular-header>: date="31/12/2024" is not a date.')])
  expect(shadowText(document.querySelector('clf-circular-header') as Element)).toContain('From')
})
