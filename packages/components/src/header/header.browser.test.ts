import '../clf.css'
import { html } from 'lit'
import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { inShadow, mount } from '../testing/mount.ts'
import { violations } from '../testing/violations.ts'
import './header.ts'

const template = html`
  <clf-header
    site-name="Government Intranet"
    department="Digital Services Office"
    home-href="/en/"
    portal-href="https://portal.example/"
    search-href="/en/search"
    site-map-href="/en/site-map"
    contact-href="/en/contact"
    path="/en/circulars"
  ></clf-header>
  <main id="content" tabindex="-1"><h1>Circulars</h1></main>
`

/** Accessible text of links, buttons and fields in the order of the shadow trees. */
function controls(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((node) => {
    if (node.shadowRoot) return controls(node.shadowRoot)
    if (node instanceof HTMLInputElement && node.type !== 'hidden') return [node.labels?.[0]?.textContent ?? '']
    return node.matches('a, button') ? [(node.textContent ?? '').replace(/\s+/g, ' ').trim()] : []
  })
}

afterEach(() => page.viewport(1280, 720))

test.each(['en', 'zh-Hant-HK', 'zh-Hans'])('has no accessibility violation in %s', async (lang) => {
  expect(await violations(await mount('clf-header', template, lang))).toEqual([])
})

test.each([
  [
    'en',
    ['Skip to content', 'Digital Services Office Government Intranet', 'GovHK', '繁體版', '简体版'],
    ['ADefault Font Size', 'ALarger Font Size', 'ALargest Font Size'],
    ['Enter search keyword(s)', 'Search', 'Site Map', 'Contact Us'],
  ],
  [
    'zh-Hant-HK',
    ['跳至內容', 'Digital Services Office Government Intranet', 'GovHK 香港政府一站通', 'English', '简体版'],
    ['A字型大小：原設定', 'A字型大小：較大', 'A字型大小：最大'],
    ['輸入查詢字串', '搜尋', '網站指南', '聯絡我們'],
  ],
  [
    'zh-Hans',
    ['跳至内容', 'Digital Services Office Government Intranet', 'GovHK 香港政府一站通', 'English', '繁體版'],
    ['A字型大小：原设定', 'A字型大小：较大', 'A字型大小：最大'],
    ['输入查询字串', '搜寻', '网站指南', '联络我们'],
  ],
])('keeps the order of the standard in %s', async (lang, identity, sizes, finding) => {
  const element = await mount('clf-header', template, lang)
  expect(controls(element.shadowRoot as ShadowRoot)).toEqual([...identity, ...sizes, ...finding])
})

test('places the signatures in the link home and the brand mark after it', async () => {
  const element = await mount('clf-header', template)
  const slots = [...(element.shadowRoot?.querySelectorAll('slot') ?? [])].map((slot) => [slot.name, !!slot.closest('a')])
  expect(slots).toEqual([
    ['gov-signature', true],
    ['department-signature', true],
    ['brand-mark', false],
  ])
})

test('leaves out what has no address', async () => {
  const element = await mount('clf-header', html`<clf-header site-name="Registry"></clf-header>`)
  expect(controls(element.shadowRoot as ShadowRoot)).not.toContain('Site Map')
  expect(element.shadowRoot?.querySelector('form')).toBeNull()
})

test('sends a search as an ordinary form', async () => {
  const element = await mount('clf-header', template)
  const form = inShadow<HTMLFormElement>(element, 'form')
  inShadow<HTMLInputElement>(element, 'input').value = '休假'
  expect([form.method, form.getAttribute('action')]).toEqual(['get', '/en/search'])
  expect([...new FormData(form)]).toEqual([['q', '休假']])
})

test('changes every word when the language of an ancestor changes', async () => {
  await mount('clf-header', html`<div lang="en">${template}</div>`)
  document.querySelector('[lang="en"]:not(html)')?.setAttribute('lang', 'zh-Hans')
  await expect.element(page.getByRole('link', { name: '跳至内容' })).toBeInTheDocument()
  await expect.element(page.getByRole('link', { name: '联络我们' })).toBeInTheDocument()
  expect(page.getByRole('link', { name: 'Contact Us' }).elements()).toEqual([])
})

test('fits 320 pixels at the largest text and twice the zoom', async () => {
  await page.viewport(320, 640)
  await mount('clf-header', template, 'zh-Hant-HK')
  document.documentElement.style.fontSize = '200%'
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
  document.documentElement.style.fontSize = ''
})
