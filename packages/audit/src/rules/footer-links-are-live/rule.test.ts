import { afterAll, beforeAll, expect, test } from 'vitest'
import { casesInTurn, TrilingualSite, type Case } from '../../look-and-feel/testing/trilingual-site.ts'
import { footerLinksAreLive } from './rule.ts'

let site: TrilingualSite
beforeAll(async () => {
  site = await TrilingualSite.start()
}, 30_000)
afterAll(() => site.stop())

const page = '/en/leave/annual'
const privacy = /<a class="privacy"[^>]*>Privacy Policy<\/a>/
const instead = (html: string): Case => ({ changes: { [page]: [[privacy, html]] } })

const cases: [string, Case, string[]][] = [
  ['all three, live', {}, ['passed']],
  ['by other names', instead('<a href="/en/privacy">Our Privacy Statement</a>'), ['passed']],
  ['in Simplified Chinese', { path: '/sc/leave' }, ['passed']],
  ['none', instead(''), ['passed', 'failed missing: Privacy Policy']],
  ['hidden', instead('<a href="/en/privacy" style="visibility: hidden">Privacy Policy</a>'), ['passed', 'failed not-seen: Privacy Policy (hidden)']],
  ['that lead home', instead('<a href="/en/">Privacy Policy</a>'), ['passed', 'failed leads-home: Privacy Policy (/en/)']],
  ['a place on the home page', instead('<a href="/en/#privacy">Privacy Policy</a>'), ['passed']],
  ['a pop-up by script', instead('<a href="javascript:open()">Privacy Policy</a>'), ['passed', 'failed no-address: Privacy Policy (javascript:open())']],
  ['nowhere', instead('<a href="#">Privacy Policy</a>'), ['passed', 'failed no-address: Privacy Policy (#)']],
  ['of an error page, whose own status is no matter of theirs', {
    path: '/en/gone',
    answers: {
      '/en/gone': {
        status: 404,
        body:
          '<html lang="en"><title>Page not found</title><header><a href="/en/">Government of the HKSAR</a></header><main><h1>Page not found</h1></main><footer><a href="/en/notices">Important Notices</a> <a href="/en/privacy">Privacy Policy</a> <a href="/en/access">Web Accessibility Conformance</a></footer></html>',
      },
    },
    options: { status: 404 },
  }, ['passed']],
  ['dead', { answers: { '/en/privacy': { status: 404, body: 'No' } } }, ['passed', 'failed dead: Privacy Policy (/en/privacy): error-page']],
  ['dead under a good status', { answers: { '/en/privacy': { body: '<title>Page not found</title><h1>Page not found</h1>' } } }, ['passed', 'failed dead: Privacy Policy (/en/privacy): soft-404']],
  ['sent home', { answers: { '/en/privacy': { status: 302, location: '/en/' } } }, ['passed', 'failed leads-home: Privacy Policy (/en/privacy)']],
  ['in another language', instead('<a href="/tc/privacy">Privacy Policy</a>'), ['passed', 'failed in-another-language: Privacy Policy (/tc/privacy): lang="zh-Hant-HK"']],
  ['on a site that cannot be reached from here', instead('<a href="http://127.0.0.1:9/privacy">Privacy Policy</a>'), [
    'passed',
    'cantTell not-reached: Privacy Policy (http://127.0.0.1:9/privacy): no-answer',
  ]],
]

test.each(casesInTurn(cases))('$0', { timeout: 60_000 }, async (_name, given, expected) => {
  expect(await site.said(footerLinksAreLive, given)).toEqual(expected)
})
