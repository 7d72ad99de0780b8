import '../clf.css'
import { html } from 'lit'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { mistakesOf } from '../testing/mistakes.ts'
import { mount } from '../testing/mount.ts'
import { violations } from '../testing/violations.ts'
import './table.ts'

const table = () =>
  html`
  <table>
    <caption>Circulars in force</caption>
    <thead>
      <tr>
        <th scope="col" data-sort="text">Title</th>
        <th scope="col" data-sort="date">Date of issue</th>
        <th scope="col" data-sort="number">Pages</th>
        <th scope="col">Note</th>
      </tr>
    </thead>
    <tbody>
      <tr><th scope="row">B</th><td><time datetime="2025-12-31">31 December 2025</time></td><td>3</td><td></td></tr>
      <tr><th scope="row">A</th><td><time datetime="2026-10-01">1 October 2026</time></td><td>1,200</td><td></td></tr>
      <tr><th scope="row">C</th><td><time datetime="2026-02-11">11 February 2026</time></td><td>12</td><td></td></tr>
    </tbody>
  </table>
`
const template = () => html`<clf-table>${table()}</clf-table>`
const stacked = () => html`<div style="width: 320px"><clf-table stacked>${table()}</clf-table></div>`

const order = (element: Element) => [...element.querySelectorAll('tbody th')].map(({ textContent }) => textContent).join('')
const said = () => document.querySelector('.clf-announcement')?.textContent
const sortBy = (name: string) => page.getByRole('button', { name }).click()

test.each(['en', 'zh-Hant-HK', 'zh-Hans'])('has no accessibility violation in %s', async (lang) => {
  expect(await violations(await mount('clf-table', template(), lang))).toEqual([])
  expect(await violations(await mount('clf-table', stacked(), lang))).toEqual([])
})

test('sorts up, then down', async () => {
  const element = await mount('clf-table', template())
  await sortBy('Title')
  expect(order(element)).toBe('ABC')
  await sortBy('Title')
  expect(order(element)).toBe('CBA')
})

test.each([
  ['Date of issue', 'BCA'],
  ['Pages', 'BCA'],
])('sorts by %s as it is meant', async (name, sorted) => {
  const element = await mount('clf-table', template())
  await sortBy(name)
  expect(order(element)).toBe(sorted)
})

test('sorts with Enter and Space and keeps the focus', async () => {
  const element = await mount('clf-table', template())
  element.querySelector('button')?.focus()
  await userEvent.keyboard('{Enter}')
  expect(order(element)).toBe('ABC')
  await userEvent.keyboard(' ')
  expect(order(element)).toBe('CBA')
  expect(document.activeElement?.textContent).toBe('Title')
})

test('marks the one column it is sorted by', async () => {
  const element = await mount('clf-table', template())
  await sortBy('Title')
  await sortBy('Pages')
  expect([...element.querySelectorAll('thead th')].map((header) => header.getAttribute('aria-sort'))).toEqual([
    ...[null, null, 'ascending', null],
  ])
})

test.each([
  ['en', 'Sorted by Title, ascending.'],
  ['zh-Hant-HK', '已按「Title」遞增排序。'],
  ['zh-Hans', '已按“Title”递增排序。'],
])('says in %s how it is sorted', async (lang, sentence) => {
  await mount('clf-table', template(), lang)
  await sortBy('Title')
  expect(said()).toBe(sentence)
})

test('follows a language that changes', async () => {
  const element = await mount('clf-table', template())
  await sortBy('Title')
  document.documentElement.lang = 'zh-Hant-HK'
  await expect.poll(() => element.ariaLabel).toBe('可捲動的表格')
  await sortBy('Title')
  expect(said()).toBe('已按「Title」遞減排序。')
})

test('starts from the order the author states', async () => {
  const element = await mount('clf-table', template())
  element.querySelector('th')?.setAttribute('aria-sort', 'ascending')
  await sortBy('Title')
  expect(order(element)).toBe('CBA')
})

test('leaves a link that sorts on the server alone', async () => {
  const linked = html`
    <clf-table>
      <table>
        <caption>Circulars</caption>
        <thead><tr><th scope="col" data-sort="text"><a href="?sort=title">Title</a></th></tr></thead>
      </table>
    </clf-table>
  `
  const element = await mount('clf-table', linked)
  expect(element.querySelector('th')?.innerHTML).not.toContain('button')
})

test('goes by the name its author gives it', async () => {
  const element = await mount('clf-table', html`<clf-table label="Circulars">${table()}</clf-table>`)
  await expect.element(page.getByRole('group', { name: 'Circulars' })).toBeVisible()
  element.setAttribute('label', 'Notices')
  await expect.element(page.getByRole('group', { name: 'Notices' })).toBeVisible()
})

test('keeps the role its author gives it', async () => {
  await mount('clf-table', html`<clf-table role="region">${table()}</clf-table>`)
  await expect.element(page.getByRole('region', { name: 'Scrollable table' })).toBeVisible()
})

test('takes the focus only while there is something to scroll', async () => {
  const element = await mount('clf-table', html`<clf-table tabindex="0" style="width: 60rem">${table()}</clf-table>`)
  await expect.poll(() => element.hasAttribute('tabindex')).toBe(false)
  element.style.width = '200px'
  await expect.poll(() => element.getAttribute('tabindex')).toBe('0')
  await expect.element(page.getByRole('group', { name: 'Scrollable table' })).toBeVisible()
})

test('keeps its whole caption in sight while it is scrolled', async () => {
  const element = await mount('clf-table', html`<div style="width: 200px"><clf-table>${table()}</clf-table></div>`)
  const caption = () => element.querySelector('caption')?.getBoundingClientRect() ?? new DOMRect()
  const before = caption().left
  element.scrollLeft = 100
  expect([caption().left, caption().width <= element.clientWidth]).toEqual([before, true])
})

test('scrolls with the arrow keys', async () => {
  const element = await mount('clf-table', template())
  element.style.width = '200px'
  await expect.poll(() => element.getAttribute('tabindex')).toBe('0')
  element.focus()
  await userEvent.keyboard('{ArrowRight}')
  await expect.poll(() => element.scrollLeft).toBeGreaterThan(0)
})

test('keeps its roles when its rows are cards', async () => {
  const element = await mount('clf-table', stacked())
  expect(getComputedStyle(element.querySelector('td') as Element).display).toBe('block')
  expect(element.querySelectorAll(':is(table, thead, tbody, tr, th, td):not([role])')).toHaveLength(0)
  await expect.element(page.getByRole('table', { name: 'Circulars in force' })).toBeVisible()
  const count = (role: 'row' | 'columnheader' | 'rowheader' | 'cell') => page.getByRole(role).elements().length
  expect([count('row'), count('columnheader'), count('rowheader'), count('cell')]).toEqual([4, 4, 3, 9])
})

test('shows the header of each cell on its card, and does not read it twice', async () => {
  const element = await mount('clf-table', stacked())
  const label = getComputedStyle(element.querySelectorAll('td')[1] as Element, '::before').content
  expect(label).toBe('"Pages" / ""')
})

test('keeps the label the author gives a cell', async () => {
  const own = html`<clf-table stacked><table><caption>x</caption><thead><tr><th>Long header</th></tr></thead><tbody><tr><td data-label="Short">1</td></tr></tbody></table></clf-table>`
  const element = await mount('clf-table', own)
  expect(element.querySelector('td')?.dataset['label']).toBe('Short')
})

test('fits 320 pixels as cards', async () => {
  const element = await mount('clf-table', stacked())
  expect(element.scrollWidth).toBeLessThanOrEqual(320)
})

test('prepares rows that come later', async () => {
  const element = await mount('clf-table', stacked())
  element.querySelector('tbody')?.insertRow().insertCell()
  await expect.poll(() => element.querySelector('tbody tr:last-child td')?.getAttribute('role')).toBe('cell')
})

test('tells the author of a table without a caption', async () => {
  const nameless = html`<clf-table><table><tbody><tr><td>1</td></tr></tbody></table></clf-table>`
  expect(await mistakesOf(() => mount('clf-table', nameless))).toEqual([expect.stringContaining('<clf-table>: its table has no caption.')])
})

test('tells the author of a table that cannot be sorted', async () => {
  const spanning = html`
    <clf-table>
      <table>
        <caption>x</caption>
        <thead><tr><th data-sort="text">A</th><th>B</th></tr></thead>
        <tbody><tr><td colspan="2">1</td></tr></tbody>
      </table>
    </clf-table>
  `
  expect(await mistakesOf(() => mount('clf-table', spanning))).toEqual([expect.stringContaining('cannot be sorted')])
})
