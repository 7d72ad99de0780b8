import { expect, test } from 'vitest'
import { gravest } from './outcome.ts'

test('a rule that stopped weighs most, then a fault, then what a person must look at', () => {
  expect(gravest(['inapplicable', 'passed'])).toBe('passed')
  expect(gravest(['passed', 'cantTell', 'inapplicable'])).toBe('cantTell')
  expect(gravest(['cantTell', 'failed', 'passed'])).toBe('failed')
  expect(gravest(['failed', 'untested'])).toBe('untested')
})

test('a rule that said nothing has not judged', () => {
  expect(gravest([])).toBe('untested')
})
