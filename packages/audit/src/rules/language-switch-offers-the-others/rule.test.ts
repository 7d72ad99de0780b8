import { afterAll, beforeAll, expect, test } from 'vitest'
import { casesInTurn, TrilingualSite, type Case } from '../../look-and-feel/testing/trilingual-site.ts'
import { languageSwitchOffersTheOthers } from './rule.ts'

let site: TrilingualSite
beforeAll(async () => {
  site = await TrilingualSite.start()
}, 30_000)
afterAll(() => site.stop())

const page = '/en/leave/annual'
const link = /<a class="language-sc"[^>]*>简体版<\/a>/
const instead = (html: string): Case => ({ changes: { [page]: [[link, html]] } })
const at = (href: string) => instead(`<a href="${href}" lang="zh-Hans">简体版</a>`)

const inMenu = (opens: string) => instead(`<button aria-expanded="false" onclick="${opens}">Menu</button><span hidden><a href="/sc/leave/annual" lang="zh-Hans">简体</a></span>`)
const narrow = [{ theme: 'light', width: 320 }] as const

const cases: [string, Case, string[]][] = [
  ['the other two, each in its script, on this page', {}, ['passed']],
  ['from Simplified Chinese', { path: '/sc/leave/annual' }, ['passed']],
  ['marked by hreflang alone', instead('<a href="/sc/leave/annual" hreflang="zh-CN">简</a>'), ['passed']],
  ['closed in a menu of a narrow window', { ...inMenu('this.nextElementSibling.hidden = false'), states: narrow }, ['passed']],
  ['put away beside a menu that does not open it', { ...inMenu('void 0'), states: narrow }, ['passed', 'failed not-seen: zh-Hans (no-box)']],
  ['left out of a printed page', { ...instead(''), states: [{ theme: 'print', width: 1280 }] }, ['inapplicable']],
  ['none', instead(''), ['passed', 'failed missing: zh-Hans']],
  ['hidden', instead('<a style="opacity: 0" href="/sc/leave/annual" lang="zh-Hans">简体版</a>'), [
    'passed',
    'failed not-seen: zh-Hans (faded, html > body > header > p:nth-of-type(2) > a:nth-of-type(2))',
  ]],
  ['by script alone', at('javascript:go()'), ['passed', 'failed no-address: zh-Hans: javascript:go()']],
  ['in the other script', instead('<a href="/sc/leave/annual" lang="zh-Hans">簡體版</a>'), ['passed', 'failed other-script: 簡體版']],
  ['not marked', instead('<a href="/sc/leave/annual">简体版</a>'), ['passed', 'failed unmarked: 简体版']],
  ['to itself', at('/en/leave/annual'), ['passed', 'failed leads-to-itself: zh-Hans: /en/leave/annual']],
  ['home', at('/sc/'), ['passed', 'failed leads-home: zh-Hans: /sc/']],
  ['to another page', at('/sc/pay'), ['passed', 'failed leads-elsewhere: zh-Hans: /sc/pay']],
  ['to no page', { answers: { '/sc/leave/annual': { status: 404, body: 'No' } } }, ['passed', 'failed dead: zh-Hans: /sc/leave/annual (error-page)']],
  ['to the wrong language', { changes: { '/sc/leave/annual': [['<html lang="zh-Hans">', '<html lang="zh-Hant-HK">']] } }, ['passed', 'failed in-another-language: zh-Hans: /sc/leave/annual']],
  ['by a button', instead('<button lang="zh-Hans">简体版</button>'), ['passed', 'cantTell no-link: zh-Hans']],
  ['on a page translated by the browser', { changes: { [page]: [['<html lang="en">', '<html lang="fr" class="translated-ltr">']] } }, ['cantTell language-unknown: ']],
]

test.each(casesInTurn(cases))('$0', { timeout: 60_000 }, async (_name, given, expected) => {
  expect(await site.said(languageSwitchOffersTheOthers, given)).toEqual(expected)
})
