import type { Finding } from '@clf/rules'
import { expect, test } from 'vitest'
import { withoutRepeats } from './repeats.ts'

const finding = (rule: string, reason: string, pointer: string, outcome: Finding['outcome'] = 'failed'): Finding => ({
  rule,
  reason,
  pointer,
  outcome,
  impact: 'critical',
  criteria: ['1.1.1'],
  snippet: '',
  message: { en: '', 'zh-Hant-HK': '', 'zh-Hans': '' },
  helpUrl: '',
})
const rules = [{ id: 'image-has-alternative', sameAs: { missing: ['axe/image-alt'] } }]
const byAxe = finding('axe/image-alt', 'has-alt', '#a')
const ours = finding('image-has-alternative', 'missing', '#a')

test('a fault that two engines find at one place is said once', () => {
  expect(withoutRepeats([byAxe, ours], rules)).toEqual([byAxe])
})

test.each<[string, Finding[]]>([
  ['at another place', [byAxe, finding('image-has-alternative', 'missing', '#b')]],
  ['for another reason', [byAxe, finding('image-has-alternative', 'file-name', '#a')]],
  ['by a rule of another meaning', [finding('axe/region', 'region', '#a'), ours]],
  ['as a doubt alone', [finding('axe/image-alt', 'has-alt', '#a', 'cantTell'), ours]],
])('a fault is kept when the other engine found something %s', (_what, findings) => {
  expect(withoutRepeats(findings, rules)).toEqual(findings)
})
