import '../clf.css'
import { html } from 'lit'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { mount } from '../testing/mount.ts'
import { violations } from '../testing/violations.ts'
import './contents.ts'

const list = html`
  <ol>
    <li><a href="#scope">Scope</a></li>
    <li><a href="#records">Records</a><ol><li><a href="#paper">On paper</a></li></ol></li>
  </ol>
`
const headings = html`<h2 id="scope">Scope</h2><h2 id="records">Records</h2><h3 id="paper">On paper</h3>`
const template = html`<main><h1>Records</h1><clf-contents>${list}</clf-contents>${headings}</main>`

test('has no accessibility violation', async () => {
  await mount('clf-contents', template)
  expect(await violations(document.body)).toEqual([])
})

test.each([['en', 'Contents'], ['zh-Hant-HK', '目錄'], ['zh-Hans', '目录']])('names its landmark and heading in %s', async (lang, name) => {
  await mount('clf-contents', template, lang)
  await expect.element(page.getByRole('navigation', { name })).toBeVisible()
  await expect.element(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible()
})

test('prefers the name the author gives', async () => {
  await mount('clf-contents', html`<clf-contents label="In this guideline">${list}</clf-contents>`)
  await expect.element(page.getByRole('navigation', { name: 'In this guideline' })).toBeVisible()
})

test('leads to the heading from the keyboard', async () => {
  await mount('clf-contents', template)
  await userEvent.keyboard('{Tab}{Tab}{Tab}{Enter}')
  expect(document.querySelector(':target')?.id).toBe('paper')
  location.hash = ''
})

test('gives every link a target of 24 pixels that no other touches', async () => {
  const element = await mount('clf-contents', template)
  const boxes = [...element.querySelectorAll('a')].map((link) => link.getBoundingClientRect())
  expect(Math.min(...boxes.map(({ height }) => height))).toBeGreaterThanOrEqual(24)
  expect(boxes.every(({ top }, at) => at === 0 || top >= (boxes[at - 1]?.bottom ?? 0))).toBe(true)
})
