import { afterAll, beforeAll, expect, test } from 'vitest'
import { casesInTurn, TrilingualSite, type Case } from '../../look-and-feel/testing/trilingual-site.ts'
import { versionIsSupported } from './rule.ts'

let site: TrilingualSite
beforeAll(async () => {
  site = await TrilingualSite.start()
}, 30_000)
afterAll(() => site.stop())

const page = '/en/leave/annual'
const shown = (html: string): Case => ({ changes: { [page]: [['</head>', `${html}</head>`]] } })
const elements = '<clf-header></clf-header>'

const cases: [string, Case, string[]][] = [
  ['a page of other markup', {}, ['inapplicable']],
  ['a supported version of the library', shown('<meta name="clf-version" content="0.1.0">'), ['passed']],
  ['a supported version of the standard', shown('<meta name="generator" content="CLF 1.0">'), ['passed']],
  ['none', { changes: { [page]: [['</main>', `${elements}</main>`]] } }, ['failed none-shown: clf-header']],
  ['one that never was', shown('<meta name="clf-version" content="7.1.0">'), ['failed unknown: 7.1.0']],
  ['two in the style sheet and the page', shown('<meta name="clf-version" content="0.1.0"><style>:root { --clf-version: "0.1.4" }</style>'), ['failed mixed: 0.1.0 (meta); 0.1.4 (clf.css)']],
  ['two in parts of other markup', { changes: { [page]: [['<footer>', '<footer data-clf-version="0.1.2">'], ['<header>', '<header data-clf-version="0.1.0">']] } }, [
    'failed mixed: 0.1.0 (header); 0.1.2 (footer)',
  ]],
  ['that of an element’s class', {
    changes: { [page]: [['</main>', `${elements}</main><script>customElements.define('clf-header', class extends HTMLElement { static version = '0.0.9' })</script>`]] },
  }, ['failed unknown: 0.0.9']],
]

test.each(casesInTurn(cases))('$0', { timeout: 60_000 }, async (_name, given, expected) => {
  expect(await site.said(versionIsSupported, given)).toEqual(expected)
})
