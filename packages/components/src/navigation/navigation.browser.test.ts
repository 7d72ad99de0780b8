import '../clf.css'
import { html } from 'lit'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { mount } from '../testing/mount.ts'
import { violations } from '../testing/violations.ts'
import './navigation.ts'

const list = html`
  <ul>
    <li><a href="/en/circulars" aria-current="page">Circulars</a></li>
    <li><a href="/en/guidelines">Guidelines</a></li>
    <li><a href="/en/departments">Bureaux and departments</a></li>
  </ul>
`

test('has no accessibility violation', async () => {
  expect(await violations(await mount('clf-navigation', html`<clf-navigation>${list}</clf-navigation>`))).toEqual([])
})

test('names its landmark in the language of the page', async () => {
  await mount('clf-navigation', html`<clf-navigation>${list}</clf-navigation>`, 'zh-HK')
  await expect.element(page.getByRole('navigation', { name: '主選單' })).toBeVisible()
})

test('prefers the name the author gives', async () => {
  await mount('clf-navigation', html`<clf-navigation label="Sections of this guideline">${list}</clf-navigation>`)
  await expect.element(page.getByRole('navigation', { name: 'Sections of this guideline' })).toBeVisible()
})

test('gives every link a row of at least 44 pixels', async () => {
  const element = await mount('clf-navigation', html`<clf-navigation>${list}</clf-navigation>`)
  const heights = [...element.querySelectorAll('a')].map((link) => link.getBoundingClientRect().height)
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
})
