import '../clf.css'
import { html } from 'lit'
import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { DisplayChangeEvent } from '../events/display-change.ts'
import type { TextSizeChangeEvent } from '../events/text-size-change.ts'
import { inShadow, mount } from '../testing/mount.ts'
import { violations } from '../testing/violations.ts'
import './text-size.ts'

const template = html`<clf-text-size preferences-href="/preferences" path="/en/circulars"></clf-text-size>`
const rootSize = () => getComputedStyle(document.documentElement).fontSize

beforeEach(() => {
  delete document.documentElement.dataset['clfTextSize']
  document.cookie = 'clf-text-size=; Max-Age=0; Path=/'
})

test.each(['en', 'zh-Hant-HK', 'zh-Hans'])('has no accessibility violation in %s', async (lang) => {
  expect(await violations(await mount('clf-text-size', template, lang))).toEqual([])
})

test('enlarges the page and remembers it', async () => {
  await mount('clf-text-size', template)
  await page.getByRole('button', { name: 'Larger Font Size' }).click()
  expect(rootSize()).toBe('18px')
  await page.getByRole('button', { name: 'Largest Font Size' }).click()
  expect(rootSize()).toBe('20px')
  expect(document.cookie).toContain('clf-text-size=largest')
})

test('tells assistive technology which size is in force', async () => {
  await mount('clf-text-size', template)
  await page.getByRole('button', { name: 'Larger Font Size' }).click()
  await expect.element(page.getByRole('button', { name: 'Larger Font Size', pressed: true })).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Default Font Size', pressed: false })).toBeVisible()
})

test('fires one event with the size a person chose', async () => {
  const element = await mount('clf-text-size', template)
  const sizes: string[] = []
  document.body.addEventListener('clf-text-size-change', (event: TextSizeChangeEvent) => sizes.push(event.size), { once: true })
  await page.getByRole('button', { name: 'Largest Font Size' }).click()
  expect(sizes).toEqual(['largest'])
  expect(element.textSize).toBe('largest')
})

test('takes up the size chosen on an earlier page', async () => {
  document.cookie = 'clf-text-size=larger; Path=/'
  const element = await mount('clf-text-size', template)
  expect(element.textSize).toBe('larger')
  expect(rootSize()).toBe('18px')
})

test('is a form that posts without script', async () => {
  const element = await mount('clf-text-size', template)
  const form = inShadow<HTMLFormElement>(element, 'form')
  const larger = inShadow<HTMLButtonElement>(element, 'button[value="larger"]')
  expect(form.getAttribute('action')).toBe('/preferences')
  expect(form.method).toBe('post')
  expect([...new FormData(form, larger)]).toEqual([
    ['return', '/en/circulars'],
    ['text-size', 'larger'],
  ])
})

test('follows the display settings saved elsewhere on the page', async () => {
  const element = await mount('clf-text-size', template)
  document.body.dispatchEvent(new DisplayChangeEvent({ theme: 'device', textSize: 'largest', motion: 'device' }))
  await element.updateComplete
  expect(inShadow(element, 'button[value="largest"]').getAttribute('aria-pressed')).toBe('true')
})

test('keeps in step with every other one of the page', async () => {
  const first = await mount('clf-text-size', html`<header>${template}</header><main>${template}</main>`)
  const second = document.querySelector('main clf-text-size') as typeof first
  await page.elementLocator(second).getByRole('button', { name: 'Larger Font Size' }).click()
  expect([first.textSize, second.textSize]).toEqual(['larger', 'larger'])
  inShadow(first, 'button[value="default"]').click()
  await second.updateComplete
  expect(inShadow(second, 'button[value="default"]').getAttribute('aria-pressed')).toBe('true')
})
