import '../clf.css'
import { html } from 'lit'
import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { inShadow, mount } from '../testing/mount.ts'
import { violations } from '../testing/violations.ts'
import './accordion.ts'

const sections = html`
  <details id="who">
    <summary><h2>Who may apply</h2></summary>
    <p id="terms">Civil servants on permanent terms.</p>
  </details>
  <details id="what">
    <summary><h2>What to send</h2></summary>
    <p>Form GF 123.</p>
  </details>
`
const template = html`<h1>Loans</h1>
  <clf-accordion>${sections}</clf-accordion>`
const remembering = html`<clf-accordion remember>${sections}</clf-accordion>`
const openOf = (element: Element) => [...element.querySelectorAll('details')].map(({ open }) => open)

beforeEach(() => {
  sessionStorage.clear()
  history.replaceState(null, '', location.pathname + location.search)
})

test.each(['en', 'zh-Hant-HK', 'zh-Hans'])('has no accessibility violation in %s', async (lang) => {
  const element = await mount('clf-accordion', template, lang)
  expect(await violations(element)).toEqual([])
  inShadow(element, 'button').click()
  expect(await violations(element)).toEqual([])
})

test.each([
  ['en', 'Show all sections', 'Hide all sections'],
  ['zh-Hant-HK', '展開所有部分', '收起所有部分'],
  ['zh-Hans', '展开所有部分', '收起所有部分'],
])('shows and hides all sections in %s', async (lang, show, hide) => {
  const element = await mount('clf-accordion', template, lang)
  await page.getByRole('button', { name: show }).click()
  expect(openOf(element)).toEqual([true, true])
  await page.getByRole('button', { name: hide }).click()
  expect(openOf(element)).toEqual([false, false])
})

test('follows a language that changes', async () => {
  const element = await mount('clf-accordion', template)
  inShadow(element, 'button').click()
  document.documentElement.lang = 'zh-Hans'
  await expect.poll(() => inShadow(element, 'button').textContent).toBe('收起所有部分')
})

test('opens a section with Enter and closes it with Space', async () => {
  const element = await mount('clf-accordion', template)
  inShadow(element, 'button').focus()
  await userEvent.keyboard('{Tab}{Enter}')
  expect(openOf(element)).toEqual([true, false])
  await userEvent.keyboard(' ')
  expect(openOf(element)).toEqual([false, false])
})

test('offers to hide all once the last section is open', async () => {
  const element = await mount('clf-accordion', template)
  for (const section of element.querySelectorAll('details')) section.open = true
  await expect.element(page.getByRole('button', { name: 'Hide all sections' })).toBeVisible()
})

test('opens the section a link leads into', async () => {
  const element = await mount('clf-accordion', template)
  location.hash = '#terms'
  await expect.poll(() => openOf(element)).toEqual([true, false])
})

test('keeps in one visit what was open', async () => {
  const first = await mount('clf-accordion', remembering)
  first.querySelectorAll('details')[1]?.setAttribute('open', '')
  await expect.element(page.getByText('Form GF 123.')).toBeVisible()
  await expect.poll(() => sessionStorage.length).toBe(1)
  expect(openOf(await mount('clf-accordion', html`<clf-accordion remember>${sections}</clf-accordion>`))).toEqual([false, true])
})

test('forgets what was open unless asked to remember', async () => {
  const element = await mount('clf-accordion', template)
  inShadow(element, 'button').click()
  await expect.element(page.getByRole('button', { name: 'Hide all sections' })).toBeVisible()
  expect(sessionStorage.length).toBe(0)
})

test('hides its button for sections that close each other', async () => {
  const exclusive = html`<clf-accordion><details name="a"></details><details name="a"></details></clf-accordion>`
  const element = await mount('clf-accordion', exclusive)
  await element.updateComplete
  expect(getComputedStyle(inShadow(element, 'button')).visibility).toBe('hidden')
})

test('leaves out its button when told to', async () => {
  const element = await mount('clf-accordion', html`<clf-accordion without-show-all>${sections}</clf-accordion>`)
  expect(element.shadowRoot?.querySelector('button')).toBe(null)
})

test('gives every section a row of at least 44 pixels', async () => {
  const element = await mount('clf-accordion', template)
  const heights = [...element.querySelectorAll('summary')].map((summary) => summary.getBoundingClientRect().height)
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
})
