import { expect, test } from 'vitest'
import { change, english, page } from '../../look-and-feel/testing/pages.ts'
import { judgesFixtures, type Fixture } from '../../look-and-feel/testing/judge-pages.ts'
import { demonstrationWords, hostMatchesClaim } from './rule.ts'

const real = change({ main: '<h1>Leave</h1><p>How to apply.</p>' })
const at = (url: string, expected: string, html = real): Fixture => ({ name: url, html, url, expected, states: [{ theme: 'light', width: 1280 }] })

judgesFixtures(hostMatchesClaim, [
  at('https://www.dsd.gov.hk/en/leave', 'passed'),
  at('https://gov.hk/en/', 'passed'),
  at('https://www.gov.hk./en/', 'passed'),
  { ...at('https://demo.example.com/', 'passed', page(english)), name: 'a demonstration that says so' },
  { ...at('https://www.dsd.gov.hk/', 'passed', page(english)), name: 'a demonstration on gov.hk' },
  at('https://www.dsd.gov.hk.example.com/', 'failed: look-alike'),
  at('https://www.gov-hk.com/', 'failed: look-alike'),
  at('https://xn--gv-jbb.hk/', 'failed: look-alike'),
  at('https://www.gov.hk@site.test.evil.com/', 'failed: elsewhere'),
  at('https://evil.com/www.dsd.gov.hk/en/', 'failed: elsewhere'),
  at('https://notgov.hk/', 'failed: look-alike'),
  at('http://127.0.0.1:4321/en/', 'cantTell: internal'),
  at('http://intranet/en/', 'cantTell: internal'),
  { ...at('https://demo.example.com/', 'failed: elsewhere', change({ style: 'main p { display: none }' })), name: 'a demonstration that says so where nobody sees it' },
  { ...at('https://www.dsd.gov.hk/', 'failed: home-elsewhere', change({ names: english.names.replace('/en/', 'https://evil.com/') })), name: 'a link home that leads elsewhere' },
  { ...at('https://evil.com/', 'inapplicable', '<!doctype html><html lang="en"><title>Shop</title><p>Shoes</p></html>'), name: 'a page that claims nothing' },
])

test.each(['This site is for demonstration only.', 'An invented department', 'Not a government website', '本頁只作示範', '並非政府網站', '非官方网站', '虚构的部门'])(
  '"%s" says that it is a demonstration',
  (words) => {
    expect(demonstrationWords.test(words)).toBe(true)
  },
)

test.each(['The official website', '政府網站', '示 威'])('"%s" does not say so', (words) => {
  expect(demonstrationWords.test(words)).toBe(false)
})
