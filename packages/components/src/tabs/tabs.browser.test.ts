import '../clf.css'
import { html } from 'lit'
import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { mistakesOf } from '../testing/mistakes.ts'
import { mount } from '../testing/mount.ts'
import { violations } from '../testing/violations.ts'
import './tabs.ts'

const template = () =>
  html`
  <h1>Files</h1>
  <clf-tabs>
    <ul>
      <li><a href="#day">Past day</a></li>
      <li><a href="#week">Past week</a></li>
      <li><a href="#month">Past month</a></li>
    </ul>
    <section id="day"><h2>Past day</h2></section>
    <section id="week"><h2 id="in-week">Past week</h2></section>
    <section id="month"><h2>Past month</h2></section>
  </clf-tabs>
`

const shown = (element: Element) => [...element.querySelectorAll('section:not([hidden])')].map(({ id }) => id)
const tab = (name: string) => page.getByRole('tab', { name })

beforeEach(() => history.replaceState(null, '', location.pathname + location.search))

test.each(['en', 'zh-Hant-HK', 'zh-Hans'])('has no accessibility violation in %s', async (lang) => {
  expect(await violations(await mount('clf-tabs', template(), lang))).toEqual([])
})

test('is a list of tabs with one panel', async () => {
  const element = await mount('clf-tabs', template())
  await expect.element(page.getByRole('tablist', { name: 'Sections' })).toBeVisible()
  await expect.element(page.getByRole('tab', { name: 'Past day', selected: true })).toBeVisible()
  await expect.element(page.getByRole('tabpanel', { name: 'Past day' })).toBeVisible()
  expect(element.querySelectorAll('[role="tabpanel"]')).toHaveLength(1)
  expect(shown(element)).toEqual(['day'])
})

test.each([
  ['zh-Hant-HK', '各部分'],
  ['zh-Hans', '各部分'],
])('names its list in %s after a live change', async (lang, name) => {
  const element = await mount('clf-tabs', template())
  document.documentElement.lang = lang
  await expect.poll(() => element.querySelector('ul')?.getAttribute('aria-label')).toBe(name)
})

test('keeps the name the author gives the list', async () => {
  const named = html`<clf-tabs><ul aria-label="By time"><li><a href="#x">X</a></li></ul><section id="x"></section></clf-tabs>`
  const element = await mount('clf-tabs', named)
  expect(element.querySelector('ul')?.getAttribute('aria-label')).toBe('By time')
})

test('follows the keys of the tab pattern', async () => {
  const element = await mount('clf-tabs', template())
  await userEvent.keyboard('{Tab}')
  const passed: (string | null | undefined)[] = []
  for (const key of ['{ArrowRight}', '{ArrowRight}', '{ArrowRight}', '{ArrowLeft}', '{Home}', '{End}']) {
    await userEvent.keyboard(key)
    passed.push(document.activeElement?.textContent, shown(element).join())
  }
  expect(passed).toEqual([
    ...['Past week', 'week', 'Past month', 'month', 'Past day', 'day'],
    ...['Past month', 'month', 'Past day', 'day', 'Past month', 'month'],
  ])
})

test('takes one Tab to the panel', async () => {
  await mount('clf-tabs', template())
  await userEvent.keyboard('{Tab}{Tab}')
  expect(document.activeElement?.id).toBe('day')
})

test('goes back to the section before', async () => {
  const element = await mount('clf-tabs', template())
  await tab('Past week').click()
  await tab('Past month').click()
  expect([location.hash, shown(element)]).toEqual(['#month', ['month']])
  history.back()
  await expect.poll(() => shown(element)).toEqual(['week'])
  history.back()
  await expect.poll(() => shown(element)).toEqual(['day'])
})

test('starts with the section the address leads into', async () => {
  history.replaceState(null, '', '#in-week')
  expect(shown(await mount('clf-tabs', template()))).toEqual(['week'])
})

test('opens the section another link leads into', async () => {
  const element = await mount('clf-tabs', template())
  location.hash = '#in-week'
  await expect.poll(() => shown(element)).toEqual(['week'])
})

test('opens the section find-in-page finds', async () => {
  const element = await mount('clf-tabs', template())
  const month = element.querySelector('#month')
  expect(month?.getAttribute('hidden')).toBe('until-found')
  month?.dispatchEvent(new Event('beforematch', { bubbles: true }))
  expect(shown(element)).toEqual(['month'])
})

test('tells the author when no link leads to a section', async () => {
  const broken = html`<clf-tabs><ul><li><a href="#gone">Gone</a></li></ul></clf-tabs>`
  const said = await mistakesOf(() => mount('clf-tabs', broken))
  expect(said).toEqual([expect.stringContaining('<clf-tabs>: no link of its list leads to a section.')])
})

const labels = {
  en: ['Circulars', 'Executive Officer grade in bureaux and departments', 'Leave', 'Registry supervisors', 'Pay', 'Clerical and secretarial grades'],
  'zh-Hant-HK': ['通告', '政策局及部門的行政主任職系人員須知', '假期', '檔案室主管', '薪酬', '文書及秘書職系'],
  'zh-Hans': ['通告', '政策局及部门的行政主任职系人员须知', '假期', '档案室主管', '薪酬', '文书及秘书职系'],
} as const

for (const fontSize of ['16px', '32px']) {
  test.each(Object.entries(labels))(`wraps long tabs into rows with one baseline and one line below, at 288 pixels in %s, text of ${fontSize}`, async (lang, names) => {
    const many = html`<clf-tabs style="width: 288px; font-size: ${fontSize}"><ul>${names.map((name, at) => html`<li><a href="#t${at}">${name}</a></li>`)}</ul>${
      names.map((name, at) => html`<section id="t${at}"><h2>${name}</h2></section>`)
    }</clf-tabs>`
    const element = await mount('clf-tabs', many, lang)
    const list = element.querySelector('ul')?.getBoundingClientRect()
    const textOf = (tab: Element) => {
      const range = document.createRange()
      range.selectNodeContents(tab)
      return range.getClientRects()[0]?.bottom
    }
    const tabs = [...element.querySelectorAll('a')].map((link) => ({ link, box: link.getBoundingClientRect(), row: link.parentElement?.getBoundingClientRect() }))
    const rows = [...Map.groupBy(tabs, ({ box }) => box.top).values()]
    expect([element.scrollWidth <= 288, rows.length > 1, tabs.length]).toEqual([true, true, 6])
    for (const row of rows) {
      expect(new Set(row.map(({ link, box }) => `${box.bottom.toFixed(1)} ${textOf(link)?.toFixed(1)}`)).size).toBe(1)
      expect(row.every(({ link }) => link.parentElement && Number.parseFloat(getComputedStyle(link.parentElement).borderBottomWidth) > 0)).toBe(true)
      if (row !== rows.at(-1)) expect(row.at(-1)?.box.right).toBeCloseTo(list?.right ?? 0, 0)
    }
    // The mark is the lower edge of the tab's own box, on the line of its row.
    const [selected] = tabs
    expect(selected?.box.bottom).toBeCloseTo(selected?.row?.bottom ?? 0, 0)
    expect(getComputedStyle(selected?.link as Element).borderBottomWidth).toBe('3px')
  })
}

test.each(['#/route', '#!/route', '#%', '#:x['])('leaves the address %s to the router of the page', async (hash) => {
  history.replaceState(null, '', hash)
  const element = await mount('clf-tabs', template())
  await tab('Past week').click()
  await userEvent.keyboard('{ArrowRight}')
  expect(shown(element)).toEqual(['month'])
  expect(location.hash).toBe(hash)
})
