import { afterAll, beforeAll, expect, test } from 'vitest'
import { casesInTurn, TrilingualSite, type Case } from '../../look-and-feel/testing/trilingual-site.ts'
import { statementIsCurrent } from './rule.ts'

let site: TrilingualSite
beforeAll(async () => {
  site = await TrilingualSite.start()
}, 30_000)
afterAll(() => site.stop())

const page = '/en/leave/annual'
const statement = '/en/access'
const says = (text: string): Case => ({ changes: { [statement]: [[/(?<=<p>)This site conforms.*2026\./, text], ['Last revision date: 1 May 2026', 'Last revision date: 1 May 2025']] } })
const whole = 'This site conforms to WCAG 2.2 at level AA. Write to access@example.gov.hk. Prepared on 2 March 2026.'
const audit = (outcome: string) => ({
  verdict: 'clean',
  rules: [{ id: 'axe/image-alt', criteria: ['1.1.1'], isAdvisory: false }],
  pages: [{ requested: 'http://127.0.0.1/', url: 'ORIGIN/en/', rules: [{ id: 'axe/image-alt', outcome }] }],
  findings: [],
})
const withHistory = (history: object) => ({ options: { history: JSON.stringify(history).replace('ORIGIN', site.origin) } })
const found = '/en/access'

const cases: [string, () => Case, string[]][] = [
  ['whole, and never audited', () => ({}), ['cantTell never-audited: 2026-05-01']],
  ['whole and true', () => ({ ...says(whole), ...withHistory(audit('passed')) }), ['passed']],
  ['not true', () => withHistory(audit('failed')), ['failed contradicted: axe/image-alt']],
  ['true of a site with faults that it names', () => ({ ...says(whole.replace('conforms', 'partially conforms')), ...withHistory(audit('failed')) }), ['passed']],
  ['not there', () => ({ answers: { [statement]: { status: 404, body: '' } } }), ['failed gone: /en/access (error-page)']],
  ['without a date', () => ({ changes: { [statement]: [[' Prepared on 2 March 2026.', ''], ['Last revision date: 1 May 2026', '']] } }), [`failed undated: ${found}`]],
  ['old', () => says(whole.replace('2026', '2024')), ['failed old: 2025-05-01, /en/access']],
  [
    'reviewed long ago by its own words, on a page that was revised since',
    () => ({ changes: { [statement]: [['Prepared on 2 March 2026.', 'This statement was last reviewed on 2 March 2024.']] } }),
    ['failed old: 2024-03-02, /en/access'],
  ],
  ['without standard', () => says(whole.replace('WCAG 2.2', 'all rules')), [`failed no-standard: ${found}`]],
  ['without level', () => says(whole.replace('level AA', 'best')), [`failed no-level: ${found}`]],
  ['without contact', () => ({ changes: { [statement]: [['Write to access@example.gov.hk.', ''], ['<p>2810 2345</p>', '']] } }), [`failed no-contact: ${found}`]],
  ['not linked', () => ({ changes: { [page]: [[/<a class="access".*<\/a>/, '']] } }), ['inapplicable']],
]

test.each(casesInTurn(cases))('a statement $0', { timeout: 60_000 }, async (_name, given, expected) => {
  expect(await site.said(statementIsCurrent, given())).toEqual(expected)
})

test('a file that is no audit is told as such', { timeout: 60_000 }, async () => {
  await expect(site.said(statementIsCurrent, { options: { history: '{}' } })).rejects.toThrow('The stored audit is no result of an audit.')
})
