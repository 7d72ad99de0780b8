import '../clf.css'
import { html } from 'lit'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { mistakesOf } from '../testing/mistakes.ts'
import { inShadow, mount, shadowText } from '../testing/mount.ts'
import { violations } from '../testing/violations.ts'
import './confirmation.ts'

const template = html`<main><clf-confirmation receipt-number="CLF-2026-0131" received="2026-11-29"><h1>Received</h1></clf-confirmation></main>`

test('has no accessibility violation', async () => {
  await mount('clf-confirmation', template)
  expect(await violations(document.body)).toEqual([])
})

test.each([
  ['en', 'Receipt number: CLF-2026-0131 Received on 29 November 2026'],
  ['zh-Hant-HK', '收件編號：CLF-2026-0131 收件日期：2026年11月29日'],
  ['zh-Hans', '收件编号：CLF-2026-0131 收件日期：2026年11月29日'],
])('tells number and day in %s', async (lang, text) => {
  expect(shadowText(await mount('clf-confirmation', template, lang))).toBe(text)
})

test('tells neither where neither is known', async () => {
  expect(shadowText(await mount('clf-confirmation', html`<clf-confirmation><h1>Received</h1></clf-confirmation>`))).toBe('')
})

test('leaves out a day that is none, and says so to its author', async () => {
  const said = await mistakesOf(async () => {
    const element = await mount('clf-confirmation', html`<clf-confirmation received="29.11.2026"><h1>Received</h1></clf-confirmation>`)
    expect(shadowText(element)).toBe('')
  })
  expect(said).toEqual(['<clf-confirmation>: its received="…" is no date. Write it as received="2026-11-29".'])
})

test('selects the whole number with one click', async () => {
  const element = await mount('clf-confirmation', template)
  await userEvent.click(inShadow(element, 'b'))
  expect(getSelection()?.toString()).toBe('CLF-2026-0131')
})

test('wraps a long number at 320 pixels', async () => {
  const element = await mount('clf-confirmation', html`<clf-confirmation receipt-number=${'A'.repeat(80)}><h1>Received</h1></clf-confirmation>`)
  element.style.width = '320px'
  expect(element.scrollWidth).toBeLessThanOrEqual(320)
})
