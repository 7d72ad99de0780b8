import type { Finding } from '@clf/rules'
import { languageTags } from '@clf/text'
import { findSimplifiedOnly, findTraditionalOnly } from '@clf/text/script'
import { expect, test } from 'vitest'
import { robotsSaid } from '../discovery/robots.ts'
import type { PageResult } from '../result.ts'
import { unjudgedFor, unjudgedReasons, VisitError } from '../visit/unjudged.ts'
import { jsonReport } from './json.ts'
import { terminalReport } from './terminal.ts'

const finding = (outcome: Finding['outcome'], pointer: string, reason = 'r'): Finding => ({
  outcome,
  reason,
  pointer,
  rule: 'image-has-alternative',
  impact: 'critical',
  criteria: ['1.1.1', 'clf:chinese-typography'],
  snippet: '',
  message: { en: 'No text.', 'zh-Hant-HK': '沒有文字。', 'zh-Hans': '没有文字。' },
  helpUrl: '',
})
const page = (state: string, ...findings: Finding[]): PageResult => ({ requested: 'http://a/', url: 'http://a/', state, rules: [], findings, notes: [] })
const broken = unjudgedFor(new VisitError('error-page', '404'), 'http://a/x', 'light')

test('a fault of two states is said once with both', () => {
  const report = terminalReport({ pages: [page('light', finding('failed', '#a')), page('dark', finding('failed', '#a'))], unjudged: [] }, 'en')
  expect(report).toBe('FAULT  image-has-alternative (WCAG 1.1.1)\n  http://a/  [light; dark]\n  #a\n  No text.\n\n2 page states audited, 0 not audited: 1 fault, 0 for a person to look at.\n')
})

test('a Chinese report has its states in Chinese', () => {
  const asked = { pages: [page('light, 1280 px', finding('failed', '#a')), page('forced-colours, 320 px', finding('failed', '#a'))], unjudged: [{ ...broken, state: 'dark, 320 px' }] }
  expect(terminalReport(asked, 'zh-Hant-HK')).toMatch(/\[淺色，闊1280像素；強制色彩，闊320像素\][^]*http:\/\/a\/x {2}\[深色，闊320像素\]/)
  expect(terminalReport(asked, 'zh-Hans')).toMatch(/\[浅色，宽1280像素；强制色彩，宽320像素\]/)
})

test('faults of two places, two reasons or two outcomes are said each', () => {
  const report = terminalReport({ pages: [page('light', finding('failed', '#a'), finding('failed', '#b'), finding('failed', '#b', 'other'), finding('cantTell', '#b'))], unjudged: [] }, 'en')
  expect(report.match(/^(FAULT|LOOK)/gm)).toEqual(['FAULT', 'FAULT', 'FAULT', 'LOOK'])
  expect(report).toMatch(/: 3 faults, 1 for a person to look at\.\n$/)
})

test('criteria of WCAG stand behind the rule, those of the standard do not, and a best practice has none', () => {
  const report = terminalReport({
    pages: [page('light', { ...finding('failed', '#a'), criteria: ['1.1.1', 'clf:house-2026', '4.1.2'] }, { ...finding('failed', '#b'), criteria: ['clf:revision-date'] })],
    unjudged: [],
  }, 'en')
  expect(report.match(/^FAULT.*/gm)).toEqual(['FAULT  image-has-alternative (WCAG 1.1.1, 4.1.2)', 'FAULT  image-has-alternative'])
})

test('a finding about the whole page has no place, and a message of more lines is set in', () => {
  const whole = { ...finding('cantTell', ''), message: { en: 'One.\nTwo.', 'zh-Hant-HK': '', 'zh-Hans': '' } }
  expect(terminalReport({ pages: [page('light', whole)], unjudged: [] }, 'en')).toMatch(
    /^LOOK {2}image-has-alternative \(WCAG 1\.1\.1\)\n {2}http:\/\/a\/ {2}\[light\]\n {2}One\.\n {2}Two\.\n\n1 page/,
  )
})

test('a page that was not judged for one reason in two states is said once with both, for two reasons twice', () => {
  const unjudged = [
    broken,
    unjudgedFor(new VisitError('error-page', '404'), 'http://a/x', 'dark'),
    unjudgedFor(new VisitError('error-page', '500'), 'http://a/x', 'dark'),
    unjudgedFor(new VisitError('error-page', '404'), 'http://a/y', 'dark'),
  ]
  expect(terminalReport({ pages: [], unjudged }, 'en').match(/^NOT AUDITED.*\n.*?\d{3}\)\./gm)).toEqual([
    'NOT AUDITED  http://a/x  [light; dark]\n  an error page came instead of it (404).',
    'NOT AUDITED  http://a/x  [dark]\n  an error page came instead of it (500).',
    'NOT AUDITED  http://a/y  [dark]\n  an error page came instead of it (404).',
  ])
})

test('what was not judged stands in the report and in its last line', () => {
  const report = terminalReport({ pages: [page('light', finding('untested', ''))], unjudged: [broken] }, 'en')
  expect(report).toContain('NOT JUDGED  image-has-alternative')
  expect(report).toContain('NOT AUDITED  http://a/x  [light]\n  an error page came instead of it (404).')
  expect(report).toMatch(/1 page state audited, 1 not audited: 0 faults, 0 for a person to look at, 1 rule stopped\.\n$/)
})

test('the JSON has the verdict and everything else, in one order whatever the order of the visits', () => {
  const [light, dark] = [{ ...page('light', finding('failed', '#a')), rules: [{ id: 'image-has-alternative', outcome: 'failed' as const, places: [] }] }, page('dark')]
  const report = jsonReport({ pages: [light, dark], unjudged: [broken] })
  const { verdict, rules, pages, unjudged, findings } = JSON.parse(report) as Record<string, Record<string, unknown>[]>
  expect([verdict, unjudged, pages?.map(({ state }) => state), findings?.map(({ pointer }) => pointer)]).toEqual(['notAudited', [broken], ['dark', 'light'], ['#a']])
  expect(rules).toMatchObject([{ id: 'image-has-alternative', engine: 'clf', criteria: ['1.1.1'] }])
  expect(report).toBe(jsonReport({ pages: [dark, light], unjudged: [broken] }))
})

test.each(unjudgedReasons)('the reason "%s" is said in three languages, with what was found', (reason) => {
  const { message } = unjudgedFor(new VisitError(reason, '404'), 'http://a/', 'light')
  expect(Object.keys(message)).toEqual(languageTags)
  expect(message.en).toMatch(/^[a-z][^{]+\.$/)
  expect(findSimplifiedOnly(message['zh-Hant-HK'])).toEqual([])
  expect(findTraditionalOnly(message['zh-Hans'])).toEqual([])
  expect(new Set(Object.values(message).map((text) => text.includes('404'))).size).toBe(1)
})

test('whatever else stops the judging of a page is said in one line', () => {
  expect(unjudgedFor(new Error('page.evaluate: Target crashed\n    at x (y.ts:1)'), 'http://a/', 'light')).toMatchObject({
    reason: 'stopped',
    message: { en: expect.stringContaining('judging it stopped: Target crashed. Run') as string },
  })
})

test('a fault on many pages is said once, with three of them and how many more there are', () => {
  const on = (path: string) => ({ ...page('light', finding('failed', '#a')), requested: `http://a${path}`, url: `http://a${path}` })
  const report = terminalReport({ pages: ['/1', '/2', '/3', '/4', '/5'].map(on), unjudged: [] }, 'en')
  expect(report).toContain('  http://a/1  [light]\n  http://a/2  [light]\n  http://a/3  [light]\n  and on 2 more pages\n  #a\n')
  expect(report).toMatch(/: 1 fault, 0 for a person/)
})

test('of many places that fail no page three are named for each rule, and every fault is', () => {
  const pointers = ['#a', '#b', '#c', '#d', '#e']
  const lines = (findings: Finding[]) => terminalReport({ pages: [page('light', ...findings)], unjudged: [] }, 'en').match(/^( {2}#.|.* more place.*|[A-Z]+ {2}.*)/gm)
  expect(lines(pointers.map((pointer) => finding('cantTell', pointer)))).toEqual([
    ...pointers.slice(0, 3).flatMap((pointer) => ['LOOK  image-has-alternative (WCAG 1.1.1)', `  ${pointer}`]),
    'LOOK  image-has-alternative',
    '  and 2 more places, each named in the JSON and in the HTML report',
  ])
  expect(lines(pointers.map((pointer) => finding('failed', pointer)))?.filter((line) => line.startsWith('FAULT'))).toHaveLength(5)
})

test('a page that led elsewhere is named with both addresses', () => {
  expect(terminalReport({ pages: [{ ...page('light', finding('failed', '#a')), url: 'http://a/now' }], unjudged: [] }, 'en')).toContain('  http://a/ → http://a/now  [light]\n')
})

test('what is beyond WCAG 2.2 AA is told last, and is no fault', () => {
  const beyond = { ...finding('failed', '#a'), rule: 'axe/color-contrast-enhanced', criteria: ['1.4.6'] }
  const result = { pages: [page('light', beyond, finding('cantTell', '#b'))], unjudged: [] }
  expect(terminalReport(result, 'en').match(/^[A-Z]+ {2}.*/gm)).toEqual(['LOOK  image-has-alternative (WCAG 1.1.1)', 'ADVICE  axe/color-contrast-enhanced (WCAG 1.4.6)'])
  expect(terminalReport(result, 'en')).toMatch(/: 0 faults, 1 for a person to look at; 1 beyond what is required\.\n$/)
})

test('what was taken for granted of robots is told where it is not as everybody expects, in the language of the report', () => {
  const robots = [robotsSaid('http://a', { kind: 'rules', text: '' }), robotsSaid('http://b', { kind: 'none', text: '404' }), robotsSaid('http://c', { kind: 'server-error', text: '503' })]
  expect(terminalReport({ pages: [], unjudged: [], robots }, 'en')).toMatch(/^ROBOTS {2}http:\/\/c\n {2}its robots\.txt failed \(status 503\); it was taken that nothing may be read\..*\n\n0 page/)
  expect(terminalReport({ pages: [], unjudged: [], robots }, 'zh-Hant-HK')).toMatch(/^機械人程式 {2}http:\/\/c\n {2}其 robots\.txt 出錯/)
})

test('pages that were not visited are counted one by one, however many stand together', () => {
  const leftOut = [{ reason: 'template' as const, group: 'a/{number}', count: 7, addresses: ['http://a/1'] }, {
    reason: 'budget' as const,
    group: '',
    count: 2,
    addresses: ['http://a/x', 'http://a/y'],
  }]
  expect(terminalReport({ pages: [], unjudged: [], discovery: { scope: [], leftOut } }, 'en')).toMatch(/Known and not visited: 9\.\n$/)
})

test('what a page says of the same fault in other figures stands under the page', () => {
  const said = (count: number) => ({ ...finding('failed', '#a'), message: { en: `${count} of 3.`, 'zh-Hant-HK': `${count}個。`, 'zh-Hans': `${count}个。` } })
  const other = { ...page('light', said(2)), requested: 'http://a/2', url: 'http://a/2' }
  expect(terminalReport({ pages: [page('light', said(1)), other], unjudged: [] }, 'en')).toContain('  http://a/  [light]\n  http://a/2  [light]\n    2 of 3.\n  #a\n  1 of 3.\n')
})
