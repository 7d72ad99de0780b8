import '../clf.css'
import { html } from 'lit'
import { expect, test } from 'vitest'
import { mount, shadowText } from '../testing/mount.ts'
import { violations } from '../testing/violations.ts'
import './document.ts'

const template = html`
  <clf-document format="PDF" bytes="1400000" pages="12" language="en zh-Hant-HK">
    <a href="/files/guideline.pdf">Guideline</a>
    <a slot="accessible" href="/en/guideline">Accessible version of the guideline</a>
  </clf-document>
`

test('has no accessibility violation', async () => {
  expect(await violations(await mount('clf-document', template))).toEqual([])
})

test.each([
  ['en', 'PDF, 1.4 MB, 12 pages, English and Traditional Chinese'],
  ['zh-Hant-HK', 'PDF，1.4 MB，12頁，英文及繁體中文'],
  ['zh-Hans', 'PDF，1.4 MB，12页，英文及繁体中文'],
])('tells what opens in %s', async (lang, facts) => {
  expect(shadowText(await mount('clf-document', template, lang))).toBe(facts)
})

test('tells what it knows and nothing else', async () => {
  expect(shadowText(await mount('clf-document', html`<clf-document format="ZIP"><a href="/a.zip">Forms</a></clf-document>`))).toBe('ZIP')
})

test('counts one page as one', async () => {
  expect(shadowText(await mount('clf-document', html`<clf-document format="PDF" pages="1"><a href="/a.pdf">Form</a></clf-document>`))).toBe('PDF, 1 page')
})

test('puts facts between the file and its accessible version, each link a target', async () => {
  const element = await mount('clf-document', template)
  const [file, accessible] = [...element.querySelectorAll('a')].map((link) => link.getBoundingClientRect())
  const facts = element.shadowRoot?.querySelector('span')?.getBoundingClientRect()
  expect(file?.height).toBeGreaterThanOrEqual(24)
  expect(accessible?.height).toBeGreaterThanOrEqual(24)
  expect(facts?.top).toBeGreaterThanOrEqual(Math.floor(file?.top ?? 0))
  expect(accessible?.top).toBeGreaterThanOrEqual(Math.floor(facts?.bottom ?? 0))
})
