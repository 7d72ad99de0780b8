import '../clf.css'
import { html } from 'lit'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { inShadow, mount, shadowText } from '../testing/mount.ts'
import { violations } from '../testing/violations.ts'
import './applied-filters.ts'

const template = html`
  <clf-applied-filters clear-href="/en/circulars">
    <ul>
      <li><a href="/en/circulars?year=2026">Series: General</a></li>
      <li><a href="/en/circulars?series=general">Year: 2026</a></li>
    </ul>
  </clf-applied-filters>
`

test.each(['en', 'zh-Hant-HK', 'zh-Hans'])('has no accessibility violation in %s', async (lang) => {
  expect(await violations(await mount('clf-applied-filters', template, lang))).toEqual([])
})

test.each([
  ['en', 'Filters applied', 'Choose one to take it off.', 'Clear all filters'],
  ['zh-Hant-HK', '已選篩選條件', '選取條件即可移除。', '清除所有篩選條件'],
  ['zh-Hans', '已选筛选条件', '选取条件即可移除。', '清除所有筛选条件'],
])('says in %s what its links do', async (lang, name, how, clear) => {
  const element = await mount('clf-applied-filters', template, lang)
  await expect.element(page.getByRole('region', { name })).toBeVisible()
  expect(shadowText(element)).toBe(`${name}${how} ${clear}`)
})

test('is reached by keyboard in the order it is read', async () => {
  const element = await mount('clf-applied-filters', template)
  const order: string[] = []
  for (let stop = 0; stop < 3; stop += 1) {
    await userEvent.keyboard('{Tab}')
    order.push((element.shadowRoot?.activeElement ?? document.activeElement)?.textContent ?? '')
  }
  expect(order).toEqual(['Series: General', 'Year: 2026', 'Clear all filters'])
})

test('leaves out what would clear all where it is not told how', async () => {
  const element = await mount('clf-applied-filters', html`<clf-applied-filters><ul><li><a href="/">Year: 2026</a></li></ul></clf-applied-filters>`)
  expect(element.shadowRoot?.querySelector('a')).toBeNull()
})

test('gives every link 44 pixels of height and keeps to 320 pixels', async () => {
  const element = await mount('clf-applied-filters', template)
  element.style.width = '320px'
  const links = [...element.querySelectorAll('a'), inShadow(element, 'a')]
  expect(Math.min(...links.map((link) => link.getBoundingClientRect().height))).toBeGreaterThanOrEqual(44)
  expect(element.scrollWidth).toBeLessThanOrEqual(320)
})
