import type { NodeResult, Result } from 'axe-core'
import { expect, test } from 'vitest'
import { judgedBy } from './run-axe.ts'

const node = (id: string): NodeResult => ({ html: `<p id="${id}">`, target: [`#${id}`], any: [{ id: 'has-alt' }], all: [], none: [], impact: 'serious' }) as unknown as NodeResult
const result = (id: string, ...nodes: NodeResult[]): Result => ({
  id,
  description: '',
  help: 'Images must have alternative text',
  helpUrl: 'https://dequeuniversity.com/',
  tags: ['wcag2a', 'wcag111', 'wcag1412'],
  nodes,
})

test('each list of axe-core becomes its outcome', () => {
  const { outcomes } = judgedBy({ violations: [result('a', node('x'))], incomplete: [result('b', node('y'))], passes: [result('c')], inapplicable: [result('d')] })
  expect(outcomes).toEqual({ 'axe/a': 'failed', 'axe/b': 'cantTell', 'axe/c': 'passed', 'axe/d': 'inapplicable' })
})

test('a rule that fails in one place and passes in another has failed', () => {
  expect(judgedBy({ violations: [result('a', node('x'))], incomplete: [result('a', node('y'))], passes: [result('a')], inapplicable: [] }).outcomes).toEqual({ 'axe/a': 'failed' })
  expect(judgedBy({ violations: [], incomplete: [result('a', node('y'))], passes: [result('a')], inapplicable: [] }).outcomes).toEqual({ 'axe/a': 'cantTell' })
})

test('every element is a finding of its own, with criterion, reason and impact', () => {
  const { findings } = judgedBy({ violations: [result('image-alt', node('x'), node('y'))], incomplete: [result('b', node('z'))], passes: [], inapplicable: [] })
  expect(findings.map(({ outcome, pointer }) => [outcome, pointer])).toEqual([['failed', '#x'], ['failed', '#y'], ['cantTell', '#z']])
  expect(findings[0]).toMatchObject({ rule: 'axe/image-alt', reason: 'has-alt', impact: 'serious', criteria: ['1.1.1', '1.4.12'] })
})
