import '../clf.css'
import { html } from 'lit'
import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { inShadow, mount } from '../testing/mount.ts'
import { violations } from '../testing/violations.ts'
import './summary-list.ts'

const template = html`
  <clf-summary-list group-name="Address" change-href="/en/apply/address">
    <dl>
      <div><dt>Street</dt><dd>1 Demonstration Road</dd><dd><a href="/en/apply/street">Change street</a></dd></div>
      <div><dt>District</dt><dd>Sham Shui Po</dd></div>
    </dl>
  </clf-summary-list>
`

const boxOf = (element: Element, selector: string) => (element.querySelector(selector) as Element).getBoundingClientRect()

afterEach(() => page.viewport(414, 896))

test.each([320, 1280])('has no accessibility violation at %i pixels', async (width) => {
  await page.viewport(width, 800)
  expect(await violations(await mount('clf-summary-list', template))).toEqual([])
})

test.each([['en', 'Change “Address”'], ['zh-Hant-HK', '更改「Address」'], ['zh-Hans', '更改“Address”']])('says in %s what its link changes', async (lang, name) => {
  await mount('clf-summary-list', template, lang)
  await expect.element(page.getByRole('link', { name })).toHaveAttribute('href', '/en/apply/address')
})

test('has no head without a heading', async () => {
  const element = await mount('clf-summary-list', html`<clf-summary-list><dl><div><dt>Status</dt><dd>Sent</dd></div></dl></clf-summary-list>`)
  expect(element.shadowRoot?.querySelector('h2, a')).toBeNull()
})

test('has no link that changes nothing', async () => {
  const element = await mount('clf-summary-list', html`<clf-summary-list group-name="Status"><dl><div><dt>Status</dt><dd>Sent</dd></div></dl></clf-summary-list>`)
  expect(inShadow(element, 'h2').textContent).toBe('Status')
  expect(element.shadowRoot?.querySelector('a')).toBeNull()
})

test('puts the answer beside its question on a wide screen, and below it on a phone', async () => {
  await page.viewport(1280, 800)
  const element = await mount('clf-summary-list', template)
  expect(boxOf(element, 'dd').left).toBeGreaterThan(boxOf(element, 'dt').left + 100)
  await page.viewport(320, 640)
  expect(boxOf(element, 'dd').left).toBe(boxOf(element, 'dt').left)
  expect(boxOf(element, 'dd').top).toBeGreaterThanOrEqual(boxOf(element, 'dt').bottom)
  expect(element.scrollWidth).toBeLessThanOrEqual(320)
})
