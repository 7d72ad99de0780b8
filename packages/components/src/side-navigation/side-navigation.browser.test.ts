import '../clf.css'
import { html } from 'lit'
import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { inShadow, mount } from '../testing/mount.ts'
import { violations } from '../testing/violations.ts'
import './side-navigation.ts'

const list = html`
  <ul>
    <li><a href="/en/services">All services</a></li>
    <li>
      <a href="/en/services/hosting">Hosting of websites</a>
      <ul><li><a href="/en/services/hosting/charges" aria-current="page">Charges</a></li></ul>
    </li>
  </ul>
`

afterEach(() => page.viewport(414, 896))

test('has no accessibility violation, closed and open', async () => {
  await page.viewport(320, 640)
  const element = await mount('clf-side-navigation', html`<clf-side-navigation>${list}</clf-side-navigation>`)
  expect(await violations(element)).toEqual([])
  inShadow<HTMLDetailsElement>(element, 'details').open = true
  expect(await violations(element)).toEqual([])
})

test.each([['en', 'Pages in this section'], ['zh-Hant-HK', '本欄目網頁'], ['zh-Hans', '本栏目网页']])('names its landmark in %s', async (lang, name) => {
  await mount('clf-side-navigation', html`<clf-side-navigation>${list}</clf-side-navigation>`, lang)
  await expect.element(page.getByRole('navigation', { name })).toBeVisible()
})

test('is a list under its name on a phone, opened from the keyboard', async () => {
  await page.viewport(320, 640)
  const element = await mount('clf-side-navigation', html`<clf-side-navigation label="Services">${list}</clf-side-navigation>`)
  const link = element.querySelector('a') as HTMLElement
  expect(link.checkVisibility()).toBe(false)
  await userEvent.keyboard('{Tab}{Enter}')
  expect(element.shadowRoot?.activeElement?.textContent).toBe('Services')
  expect(link.checkVisibility()).toBe(true)
})

test('leaves three links of one level as they are on a phone', async () => {
  await page.viewport(320, 640)
  const element = await mount('clf-side-navigation', html`<clf-side-navigation><ul><li><a href="/a">A</a></li><li><a href="/b">B</a></li><li><a href="/c">C</a></li></ul></clf-side-navigation>`)
  expect([...element.querySelectorAll('a')].every((link) => link.checkVisibility())).toBe(true)
  expect(inShadow(element, 'summary').checkVisibility()).toBe(false)
})

test('is always shown on a wide screen', async () => {
  await page.viewport(1280, 800)
  const element = await mount('clf-side-navigation', html`<clf-side-navigation>${list}</clf-side-navigation>`)
  expect([...element.querySelectorAll('a')].every((link) => link.checkVisibility())).toBe(true)
  expect(inShadow(element, 'summary').checkVisibility()).toBe(false)
})

test('marks this page by more than colour', async () => {
  await page.viewport(1280, 800)
  const element = await mount('clf-side-navigation', html`<clf-side-navigation>${list}</clf-side-navigation>`)
  const weights = [...element.querySelectorAll('a')].map((link) => getComputedStyle(link).fontWeight)
  expect(weights).toEqual(['400', '400', '700'])
})

test('gives every link a row of at least 44 pixels', async () => {
  await page.viewport(1280, 800)
  const element = await mount('clf-side-navigation', html`<clf-side-navigation>${list}</clf-side-navigation>`)
  const heights = [...element.querySelectorAll('a')].map((link) => link.getBoundingClientRect().height)
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
})
