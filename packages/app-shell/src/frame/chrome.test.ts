import { renderToString } from '@clf/ssr'
import { expect, it } from 'vitest'
import type { Site } from '../site.ts'
import { chromeMarks, createChrome, type ChromeState } from './chrome.ts'

const names = { site: 'Board & <b>', department: 'Office' }
const site: Site = {
  names: { 'en': names, 'zh-Hant-HK': names, 'zh-Hans': names },
  origin: 'https://board.example',
  sections: () => [{ label: 'Notices "1"', path: '/notices' }],
  pages: { search: '/search', contact: '/contact', privacy: '/privacy' },
  demonstration: true,
  revised: '2026-11-23',
}
const { before, after } = chromeMarks
const page = `<html><body>${before}<main>$& words</main>${after}</body></html>`
const state = (path: string, more: Partial<ChromeState> = {}): ChromeState => ({
  lang: 'en',
  address: new URL(path, 'https://board.example'),
  textSize: undefined,
  dates: { revised: '2026-10-01' },
  ...more,
})
const withChrome = createChrome(site)

it('head and foot stand around the page, with their shadow roots', () => {
  const html = withChrome(page, state('/en/notices/2'))
  expect(html).toMatch(/^<html><body><clf-header [^>]*><template shadowrootmode="open">.*<\/clf-navigation><main>\$& words<\/main><clf-footer .*<\/clf-footer><\/body><\/html>$/s)
  expect(html).toContain('site-name="Board &amp; &lt;b&gt;"')
  expect(html).toContain('<a href="/en/notices" aria-current="true">Notices &quot;1&quot;</a>')
  expect(html).toContain('<clf-official-banner demonstration><template')
  expect(html).toContain('<ul><li><a href="/en/contact">Contact Us</a></li></ul></clf-footer>')
  expect(html).not.toContain('clf-chrome')
})

it.each([
  ['/en/notices?q=%22%3E&page=2', '/notices?q=%22%3E&amp;page=2'],
  ['/en', ''],
  ["/en?a='b", '?a=%27b'],
  ['/en/$&', '/$&amp;'],
])('lead to the page itself in the other languages and after a choice, also made for another: %s', (path, rest) => {
  withChrome(page, state('/en/notices/other'))
  const html = withChrome(page, state(path))
  expect(html).toContain(` path="/en${rest}"`)
  expect(html).toContain(`<a href="/tc${rest}" lang="zh-Hant-HK"`)
  expect(html).toContain(`name="return" value="/en${rest}"`)
  expect(html).not.toMatch(/clf-rest/)
})

it('lead to what the other languages have of an address, and come back to all of it after a choice', () => {
  const html = withChrome(page, state('/en/notices?year=2019&page=2', { onlyHere: ['page'] }))
  expect(html).toContain('<a href="/tc/notices?year=2019" lang="zh-Hant-HK"')
  expect(html).toContain('<a href="/sc/notices?year=2019" lang="zh-Hans"')
  expect(html).toContain('name="return" value="/en/notices?year=2019&amp;page=2"')
  expect(html).not.toMatch(/clf-address/)
})

it('lead to the same address with a language where it has none', () => {
  const html = withChrome(page, state('/anything?a=1'))
  expect(html).toContain(' path="/anything?a=1"')
  expect(html).toContain('<a href="/sc/anything?a=1" lang="zh-Hans"')
})

it.each<[string, Partial<ChromeState>, string]>([
  ['/tc/notices', { lang: 'zh-Hant-HK' }, '跳至內容'],
  ['/en/notices', { textSize: 'largest' }, 'text-size="largest"'],
  ['/en/notices', {}, 'aria-current="page"'],
  ['/en/notices', { dates: { revised: '2026-10-01', reviewed: '2026-11-01' } }, '1 November 2026'],
])('are made anew for another language, choice, place and date: %s %j', (path, more, words) => {
  withChrome(page, state('/en/notices/1'))
  expect(withChrome(page, state(path, more))).toContain(words)
})

it('the search box asks for what the links of the page ask for, and for nothing where they ask for nothing', () => {
  const form = (html: string) => /<form role="search"[\s\S]*?<\/form>/.exec(html)?.[0] ?? ''
  const links = { query: 'as-at=2024-03-01&known=2024-05-31', keep: (html: string) => html }
  expect(form(withChrome(page, state('/en/notices', { links })))).toMatch(/<input type="hidden" name="as-at" value="2024-03-01"><input type="hidden" name="known" value="2024-05-31"><\/form>$/)
  expect(form(withChrome(page, state('/en/notices')))).toMatch(/^<form role="search" [\s\S]*<\/form>$/)
  expect(form(withChrome(page, state('/en/notices')))).not.toContain('hidden" name')
})

it('are not touched when the page is rendered once more', () => {
  const html = withChrome(page, state('/en/notices'))
  expect(renderToString(html)).toBe(html)
})
