import '../clf.css'
import { html } from 'lit'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { mount } from '../testing/mount.ts'
import { violations } from '../testing/violations.ts'
import './breadcrumb.ts'

const template = html`
  <clf-breadcrumb>
    <ol>
      <li><a href="/en/">Home</a></li>
      <li><a href="/en/circulars">Circulars</a></li>
      <li aria-current="page">General Circular No. 3/2024</li>
    </ol>
  </clf-breadcrumb>
`

test('has no accessibility violation', async () => {
  expect(await violations(await mount('clf-breadcrumb', template))).toEqual([])
})

test.each([
  ['en', 'You are here'],
  ['zh-Hant-HK', '你現時的位置'],
  ['zh-Hans', '你现时的位置'],
])('names its landmark in %s', async (lang, name) => {
  await mount('clf-breadcrumb', template, lang)
  await expect.element(page.getByRole('navigation', { name })).toBeVisible()
})

test('keeps the list of the author in the page', async () => {
  const element = await mount('clf-breadcrumb', template)
  expect([...element.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
    'Home',
    'Circulars',
    'General Circular No. 3/2024',
  ])
})
