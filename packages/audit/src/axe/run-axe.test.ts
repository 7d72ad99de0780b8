import type { NodeResult, Result } from 'axe-core'
import { expect, test } from 'vitest'
import { judgedBy } from './run-axe.ts'

const node = (id: string): NodeResult =>
  ({
    html: `<p id="${id}">`,
    target: [`#${id}`],
    any: [{ id: 'has-alt', message: 'Element does not have an alt attribute', data: null }],
    all: [],
    none: [],
    impact: 'serious',
  }) as unknown as NodeResult
const result = (id: string, ...nodes: NodeResult[]): Result => ({
  id,
  description: '',
  help: 'Images must have alternative text',
  helpUrl: 'https://dequeuniversity.com/',
  tags: ['wcag2a', 'wcag111', 'wcag1412'],
  nodes,
})

test('each list of axe-core becomes its outcome', () => {
  const { outcomes } = judgedBy({ violations: [result('image-alt', node('x'))], incomplete: [result('label', node('y'))], passes: [result('region')], inapplicable: [result('tabindex')] })
  expect(outcomes).toEqual({ 'axe/image-alt': 'failed', 'axe/label': 'cantTell', 'axe/region': 'passed', 'axe/tabindex': 'inapplicable' })
})

test('a rule that fails in one place and passes in another has failed', () => {
  expect(judgedBy({ violations: [result('image-alt', node('x'))], incomplete: [result('image-alt', node('y'))], passes: [result('image-alt')], inapplicable: [] }).outcomes).toEqual({
    'axe/image-alt': 'failed',
  })
  expect(judgedBy({ violations: [], incomplete: [result('image-alt', node('y'))], passes: [result('image-alt')], inapplicable: [] }).outcomes).toEqual({ 'axe/image-alt': 'cantTell' })
})

test('every element is a finding of its own, with criterion, reason and impact', () => {
  const { findings } = judgedBy({ violations: [result('image-alt', node('x'), node('y'))], incomplete: [result('label', node('z'))], passes: [], inapplicable: [] })
  expect(findings.map(({ outcome, pointer }) => [outcome, pointer])).toEqual([['failed', '#x'], ['failed', '#y'], ['cantTell', '#z']])
  expect(findings[0]).toMatchObject({ rule: 'axe/image-alt', reason: 'has-alt', impact: 'serious', criteria: ['1.1.1', '1.4.12'] })
})
