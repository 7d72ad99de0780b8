import '../clf.css'
import { html } from 'lit'
import { expect, test } from 'vitest'
import { mount } from '../testing/mount.ts'
import { violations } from '../testing/violations.ts'
import './language-switch.ts'

const element = html`<clf-language-switch path="/tc/circulars/general/3-2024?from=list"></clf-language-switch>`

function links(host: Element): string[][] {
  return [...(host.shadowRoot?.querySelectorAll('a') ?? [])].map((link) => [
    link.textContent,
    link.lang,
    link.hreflang,
    link.getAttribute('href') ?? '',
  ])
}

test.each(['en', 'zh-Hant-HK', 'zh-Hans'])('has no accessibility violation in %s', async (lang) => {
  expect(await violations(await mount('clf-language-switch', element, lang))).toEqual([])
})

test('offers the two other languages in their own script', async () => {
  expect(links(await mount('clf-language-switch', element, 'zh-HK'))).toEqual([
    ['English', 'en', 'en', '/en/circulars/general/3-2024?from=list'],
    ['简体版', 'zh-Hans', 'zh-Hans', '/sc/circulars/general/3-2024?from=list'],
  ])
})

test('changes its links when the language of the page changes', async () => {
  const host = await mount('clf-language-switch', element, 'en')
  document.documentElement.lang = 'zh-Hans'
  await expect.poll(() => links(host).map(([name]) => name)).toEqual(['English', '繁體版'])
})

test('reads the address of the page without a path', async () => {
  const host = await mount('clf-language-switch', html`<clf-language-switch></clf-language-switch>`, 'en')
  await host.updateComplete
  expect(links(host)[0]?.[3]).toBe(`/tc${location.pathname}${location.search}`)
})

test.each([
  ['en', ['/zh-hk/leave', 'https://sc.example.org/leave']],
  ['zh-Hant-HK', ['/leave?lang=en', 'https://sc.example.org/leave']],
])('leads from %s to the addresses that the page states', async (lang, addresses) => {
  const stated = html`<clf-language-switch en-href="/leave?lang=en" tc-href="/zh-hk/leave" sc-href="https://sc.example.org/leave"></clf-language-switch>`
  const host = await mount('clf-language-switch', stated, lang)
  expect(links(host).map(([, , , address]) => address)).toEqual(addresses)
})
