import type { Finding, Outcome } from '@clf/rules'
import { expect, test } from 'vitest'
import { rulesOf, verdictOf, type PageResult } from './result.ts'
import { unjudgedFor, VisitError } from './visit/unjudged.ts'

const said = (rule: string, outcome: Finding['outcome'], pointer = '#a'): Finding => ({
  outcome,
  rule,
  reason: 'r',
  pointer,
  snippet: '<p>',
  impact: 'serious',
  criteria: [],
  message: { en: '', 'zh-Hant-HK': '', 'zh-Hans': '' },
  helpUrl: '',
})

/** A page on which rules have said something, one finding for each that is not content. */
function page(outcomes: Record<string, Outcome>): PageResult {
  const findings = Object.entries(outcomes).flatMap(([rule, outcome]) => (outcome === 'failed' || outcome === 'cantTell' || outcome === 'untested' ? [said(rule, outcome)] : []))
  return { requested: 'http://a/', url: 'http://a/', state: 'light', notes: [], rules: rulesOf({ outcomes, findings }), findings }
}

const clean = page({ 'heading-order': 'passed' })
const faulty = page({ 'heading-order': 'failed' })
const broken = page({ 'heading-order': 'untested' })
/** Beyond WCAG 2.2 AA. */
const advised = page({ 'axe/color-contrast-enhanced': 'failed', 'heading-order': 'passed' })
const unjudged = [unjudgedFor(new VisitError('blank'), 'http://a/b', 'light')]

test.each(
  [
    ['pages without a fault', [clean, clean], [], 'clean'],
    ['what a person has to look at', [page({ 'heading-order': 'cantTell' })], [], 'clean'],
    ['advice', [advised], [], 'clean'],
    ['one fault among many pages', [clean, faulty, clean], [], 'faults'],
    ['a fault beside advice', [page({ 'axe/color-contrast-enhanced': 'failed', 'heading-order': 'failed' })], [], 'faults'],
    ['a fault whose finding is lost', [{ ...faulty, findings: [] }], [], 'faults'],
    ['a page that was not judged, beside clean ones', [clean], unjudged, 'notAudited'],
    ['a page that was not judged, beside faults', [faulty], unjudged, 'notAudited'],
    ['a rule that stopped, beside faults', [faulty, broken], [], 'notAudited'],
    ['pages on which no rule that was asked has anything to judge', [page({ 'axe/image-alt': 'inapplicable' })], [], 'clean'],
    ['a page that no rule has judged', [page({})], [], 'notAudited'],
    ['nothing at all', [], [], 'notAudited'],
  ] as const,
)('the verdict on %s is right', (_name, pages, missed, verdict) => {
  expect(verdictOf({ pages, unjudged: missed })).toBe(verdict)
})

test('every rule that was asked is there by its id, with the places where it failed or could not tell', () => {
  const findings = [said('b', 'failed', '#one'), said('b', 'cantTell', '#two'), said('c', 'failed', '#three')]
  expect(rulesOf({ outcomes: { c: 'failed', b: 'failed', a: 'passed' }, findings })).toEqual([
    { id: 'a', outcome: 'passed', places: [] },
    { id: 'b', outcome: 'failed', places: [{ pointer: '#one', snippet: '<p>', outcome: 'failed', reason: 'r' }, { pointer: '#two', snippet: '<p>', outcome: 'cantTell', reason: 'r' }] },
    { id: 'c', outcome: 'failed', places: [{ pointer: '#three', snippet: '<p>', outcome: 'failed', reason: 'r' }] },
  ])
})
