import { expect, test } from 'vitest'
import type { Finding, Judged } from './finding.ts'
import type { Outcome } from './outcome.ts'
import { verdict } from './verdict.ts'

const judged = (...said: Outcome[]): Judged => ({ outcomes: Object.fromEntries(said.map((outcome, index) => [`rule-${index}`, outcome])), findings: [] })

const finding = (outcome: Finding['outcome']): Finding => ({
  outcome,
  rule: 'r',
  reason: 'x',
  impact: 'minor',
  criteria: [],
  pointer: '',
  snippet: '',
  message: { en: '', 'zh-Hant-HK': '', 'zh-Hans': '' },
  helpUrl: '',
})

test.each<[string, Judged[]]>([
  ['all passed', [judged('passed', 'inapplicable'), judged('passed')]],
  ['a person must look at a place', [{ ...judged('passed', 'cantTell'), findings: [finding('cantTell')] }]],
])('clean: %s', (_what, all) => {
  expect(verdict({ judged: all, unjudged: [] })).toBe('clean')
})

test.each<[string, Judged[]]>([
  ['a rule failed', [judged('passed'), judged('passed', 'failed')]],
  ['a finding failed, though the count of its rule is lost', [{ ...judged('passed'), findings: [finding('failed')] }]],
])('faults: %s', (_what, all) => {
  expect(verdict({ judged: all, unjudged: [] })).toBe('faults')
})

test.each<[string, Judged[], unknown[]]>([
  ['nothing was asked for', [], []],
  ['a subject was not judged, also beside faults', [judged('failed')], ['http://127.0.0.1/hangs']],
  ['a rule stopped, also beside faults', [judged('failed', 'untested')], []],
  ['a finding says that a rule stopped', [{ ...judged('passed'), findings: [finding('untested')] }], []],
  ['no rule applied to a subject', [judged('passed'), judged('inapplicable')], []],
  ['no rule was asked of a subject', [judged()], []],
])('notAudited: %s', (_what, all, unjudged) => {
  expect(verdict({ judged: all, unjudged })).toBe('notAudited')
})
