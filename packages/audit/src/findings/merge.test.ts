import type { Finding } from '@clf/rules'
import { expect, test } from 'vitest'
import type { PageResult } from '../result.ts'
import { mergeFindings } from './merge.ts'

const finding = (pointer: string, more: Partial<Finding> = {}): Finding => ({
  outcome: 'failed',
  reason: 'r',
  pointer,
  rule: 'image-has-alternative',
  impact: 'critical',
  criteria: ['1.1.1'],
  snippet: `<img id="${pointer.slice(1)}">`,
  message: { en: '', 'zh-Hant-HK': '', 'zh-Hans': '' },
  helpUrl: '',
  ...more,
})
const page = (path: string, state: string, ...findings: Finding[]): PageResult => ({ requested: `http://a${path}`, url: `http://a${path}`, state, rules: [], findings, notes: [] })
const told = (pages: PageResult[]) => mergeFindings(pages).map(({ pointer, on }) => `${pointer} ${on.map(({ url, states }) => `${url.slice(8)} ${states.join('+')}`).join(', ')}`)

test('an element in several states and on several pages is one finding, with each page once', () => {
  expect(told([page('/1', 'light', finding('#a')), page('/1', 'dark', finding('#a'), finding('#b')), page('/2', 'light', finding('#a'))])).toEqual(['#a /1 light+dark, /2 light', '#b /1 dark'])
})

test('another element at the same place, another reason and another outcome are findings of their own', () => {
  const other = [finding('#a', { snippet: '<img class="b">' }), finding('#a', { reason: 'other' }), finding('#a', { outcome: 'cantTell' }), finding('#a', { rule: 'axe/image-alt' })]
  expect(mergeFindings([page('/1', 'light', finding('#a')), page('/2', 'light', ...other)])).toHaveLength(5)
})

test('white space tells no elements apart', () => {
  expect(mergeFindings([page('/1', 'light', finding('#a', { snippet: '<p>\n  A</p>' })), page('/2', 'light', finding('#a', { snippet: '<p> A</p>' }))])).toHaveLength(1)
})

test('a failure of AAA alone is advice, what nobody can tell is not', () => {
  const all = mergeFindings([page('/1', 'light', finding('#a', { rule: 'axe/color-contrast-enhanced' }), finding('#a', { rule: 'axe/color-contrast-enhanced', outcome: 'cantTell' }), finding('#a'))])
  expect(all.map(({ isAdvisory }) => isAdvisory)).toEqual([true, false, false])
})
