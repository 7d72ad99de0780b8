import '../clf.css'
import { html } from 'lit'
import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { DisplayChangeEvent } from '../events/display-change.ts'
import { TextSizeChangeEvent } from '../events/text-size-change.ts'
import { inShadow, mount, shadowText } from '../testing/mount.ts'
import { violations } from '../testing/violations.ts'
import './display-settings.ts'

const template = html`<clf-display-settings preferences-href="/preferences" path="/en/accessibility"></clf-display-settings>`
const root = document.documentElement
const attributes = () => ['theme', 'text-size', 'motion'].map((name) => root.getAttribute(`data-clf-${name}`))
const choose = (name: string) => page.getByRole('radio', { name, exact: true }).click()
const save = () => page.getByRole('button', { name: 'Save these settings' }).click()

beforeEach(() => {
  for (const name of ['theme', 'text-size', 'motion']) {
    root.removeAttribute(`data-clf-${name}`)
    document.cookie = `clf-${name}=; Max-Age=0; Path=/`
  }
})

test.each(['en', 'zh-Hant-HK', 'zh-Hans'])('has no accessibility violation in %s', async (lang) => {
  expect(await violations(await mount('clf-display-settings', template, lang))).toEqual([])
})

test.each(['light', 'dark', 'high-contrast', 'heritage'])('has no accessibility violation in its theme %s', async (theme) => {
  root.setAttribute('data-clf-theme', theme)
  expect(await violations(await mount('clf-display-settings', template))).toEqual([])
})

test('shows and keeps what a person saves', async () => {
  await mount('clf-display-settings', template)
  await choose('Dark')
  await choose('Largest')
  await choose('Reduced')
  expect(attributes()).toEqual([null, null, null])
  await save()
  expect(attributes()).toEqual(['dark', 'largest', 'reduced'])
  expect(getComputedStyle(root).fontSize).toBe('20px')
  expect(getComputedStyle(root).colorScheme).toBe('dark')
  expect(document.cookie.split('; ').sort()).toEqual(['clf-motion=reduced', 'clf-text-size=largest', 'clf-theme=dark'])
})

test('goes back to what the device says', async () => {
  root.setAttribute('data-clf-theme', 'dark')
  document.cookie = 'clf-theme=dark; Path=/'
  await mount('clf-display-settings', template)
  await page.getByRole('radio', { name: 'Same as my device' }).first().click()
  await save()
  expect([attributes()[0], document.cookie.includes('clf-theme')]).toEqual([null, false])
})

test('takes up what was saved on an earlier page', async () => {
  document.cookie = 'clf-theme=heritage; Path=/'
  document.cookie = 'clf-motion=reduced; Path=/'
  await mount('clf-display-settings', template)
  await expect.element(page.getByRole('radio', { name: '2006 style' })).toBeChecked()
  await expect.element(page.getByRole('radio', { name: 'Reduced' })).toBeChecked()
  expect(attributes()).toEqual(['heritage', null, 'reduced'])
})

test('ignores a cookie it does not know', async () => {
  document.cookie = 'clf-theme=pink; Path=/'
  const element = await mount('clf-display-settings', template)
  expect([element.theme, attributes()[0]]).toEqual(['device', null])
})

test('follows the text size buttons of the page', async () => {
  const element = await mount('clf-display-settings', template)
  document.body.dispatchEvent(new TextSizeChangeEvent('larger'))
  await element.updateComplete
  await expect.element(page.getByRole('radio', { name: 'Larger' })).toBeChecked()
})

test('follows the text size buttons after a choice of its own, and keeps what is not saved yet', async () => {
  const element = await mount('clf-display-settings', template)
  await choose('Largest')
  await save()
  await choose('Dark')
  for (const size of ['larger', 'largest'] as const) {
    document.body.dispatchEvent(new TextSizeChangeEvent(size))
    await element.updateComplete
  }
  await expect.element(page.getByRole('radio', { name: 'Largest' })).toBeChecked()
  await expect.element(page.getByRole('radio', { name: 'Dark' })).toBeChecked()
})

test('follows what is saved in another form of the page', async () => {
  await mount('clf-display-settings', html`${template}<div id="other">${template}</div>`)
  const other = page.elementLocator(document.querySelector('#other') as Element)
  await page.getByRole('radio', { name: 'Light', exact: true }).first().click()
  for (const name of ['Dark', 'Larger', 'Reduced']) await other.getByRole('radio', { name, exact: true }).click()
  await other.getByRole('button').click()
  const checked = [...document.querySelectorAll('clf-display-settings')].map((each) => [...(each.shadowRoot?.querySelectorAll<HTMLInputElement>(':checked') ?? [])].map(({ value }) => value))
  expect(checked).toEqual([
    ['dark', 'larger', 'reduced'],
    ['dark', 'larger', 'reduced'],
  ])
})

test.each([
  ['en', 'Saved. This device keeps your settings for a year.'],
  ['zh-Hant-HK', '已儲存。此裝置會保留你的設定一年。'],
  ['zh-Hans', '已储存。此装置会保留你的设定一年。'],
])('says aloud in %s that it saved', async (lang, sentence) => {
  const element = await mount('clf-display-settings', template, lang)
  const status = inShadow(element, '[role="status"]')
  expect(status.textContent.trim()).toBe('')
  inShadow(element, 'button').click()
  await expect.poll(() => status.textContent.trim()).toBe(sentence)
})

test('follows a language that changes', async () => {
  const element = await mount('clf-display-settings', template)
  inShadow(element, 'button').click()
  root.lang = 'zh-Hans'
  await expect.poll(() => shadowText(element)).toBe(
    '色彩 与装置相同 浅色 深色 高对比 二零零六年风格 字型大小 原设定 较大 最大 动态效果 与装置相同 减少 储存设定 已储存。此装置会保留你的设定一年。',
  )
})

test('is worked with Tab, the arrow keys and Enter', async () => {
  await mount('clf-display-settings', template)
  await userEvent.keyboard('{Tab}{ArrowDown}{ArrowDown}{Tab}{ArrowDown}{Tab}{Tab}{Enter}')
  expect(attributes()).toEqual(['dark', 'larger', null])
})

test('fires one event with what a person saved', async () => {
  await mount('clf-display-settings', template)
  const choices: unknown[] = []
  document.body.addEventListener('clf-display-change', ({ choice }: DisplayChangeEvent) => choices.push(choice), { once: true })
  await choose('High contrast')
  await save()
  expect(choices).toEqual([{ theme: 'high-contrast', textSize: 'default', motion: 'device' }])
})

test('is a form that posts without script', async () => {
  const element = await mount('clf-display-settings', template)
  const form = inShadow<HTMLFormElement>(element, 'form')
  expect([form.getAttribute('action'), form.method]).toEqual(['/preferences', 'post'])
  expect([...new FormData(form)]).toEqual([
    ['return', '/en/accessibility'],
    ['theme', 'device'],
    ['text-size', 'default'],
    ['motion', 'device'],
  ])
})

test('stops motion for who asks for less of it', async () => {
  const element = await mount('clf-display-settings', template)
  element.style.transition = 'color 2s'
  root.setAttribute('data-clf-motion', 'reduced')
  expect(getComputedStyle(element).transitionDuration).toBe('0.001s')
  expect(getComputedStyle(element).getPropertyValue('--clf-duration-normal')).toBe('0ms')
})

test('shows the saved choice before the first paint', async () => {
  document.cookie = 'clf-theme=dark; Path=/'
  document.cookie = 'clf-text-size=huge; Path=/'
  document.cookie = 'clf-motion=reduced; Path=/'
  await import('./early.ts')
  expect(attributes()).toEqual(['dark', null, 'reduced'])
})
