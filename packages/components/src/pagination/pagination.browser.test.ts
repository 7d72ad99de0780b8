import '../clf.css'
import { html } from 'lit'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { mount, shadowText } from '../testing/mount.ts'
import { violations } from '../testing/violations.ts'
import './pagination.ts'

const template = html`
  <main>
    <h1>Circulars</h1>
    <clf-pagination page="2" pages="12" previous-href="?page=1" next-href="?page=3">
      <ul>
        <li><a href="?page=1">1</a></li>
        <li><a href="?page=2" aria-current="page">2</a></li>
        <li>…</li>
        <li><a href="?page=12">12</a></li>
      </ul>
    </clf-pagination>
  </main>
`

test.each(['en', 'zh-Hant-HK', 'zh-Hans'])('has no accessibility violation in %s', async (lang) => {
  await mount('clf-pagination', template, lang)
  expect(await violations(document.body)).toEqual([])
})

test.each([
  ['en', 'Pages of results', 'Page 2 of 12', 'Previous page', 'Next page'],
  ['zh-Hant-HK', '結果分頁', '第2頁，共12頁', '上一頁', '下一頁'],
  ['zh-Hans', '结果分页', '第2页，共12页', '上一页', '下一页'],
])('speaks %s', async (lang, label, position, previous, next) => {
  const element = await mount('clf-pagination', template, lang)
  await expect.element(page.getByRole('navigation', { name: label })).toBeVisible()
  expect(shadowText(element)).toBe(`${position} ${previous} ${next}`)
})

test('follows a language that changes', async () => {
  const element = await mount('clf-pagination', template)
  document.documentElement.lang = 'zh-Hant-HK'
  await expect.poll(() => shadowText(element)).toBe('第2頁，共12頁 上一頁 下一頁')
})

test('leaves out the link to a page that does not exist', async () => {
  const element = await mount('clf-pagination', html`<clf-pagination next-href="?page=2"></clf-pagination>`)
  expect(shadowText(element)).toBe('Next page')
})

test('is reached by keyboard in the order it is read', async () => {
  const element = await mount('clf-pagination', template)
  const order: string[] = []
  for (let stop = 0; stop < 5; stop += 1) {
    await userEvent.keyboard('{Tab}')
    order.push((element.shadowRoot?.activeElement ?? document.activeElement)?.textContent ?? '')
  }
  expect(order).toEqual(['Previous page', '1', '2', '12', 'Next page'])
})

test('gives every link 44 pixels of height', async () => {
  const element = await mount('clf-pagination', template)
  const links = [...element.querySelectorAll('a'), ...(element.shadowRoot?.querySelectorAll('a') ?? [])]
  expect(links).toHaveLength(5)
  expect(Math.min(...links.map((link) => link.getBoundingClientRect().height))).toBeGreaterThanOrEqual(44)
})

test('wraps at 320 pixels', async () => {
  const element = await mount('clf-pagination', template)
  element.style.width = '320px'
  expect(element.scrollWidth).toBeLessThanOrEqual(320)
})
