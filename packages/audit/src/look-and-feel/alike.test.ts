import { expect, test } from 'vitest'
import { likeness } from './alike.ts'

test.each([
  ['Annual leave', 'ANNUAL LEAVE', 1],
  ['Annual leave', 'Annual leave for civil servants', 1],
  ['重 要 告 示', '重要告示', 1],
  ['Leave…', 'Leave of absence', 1],
  ['', 'Leave', 0],
  ['Pay', 'Leave', 0],
  ['表格', '假期', 0],
  ['Pay scales', 'Days of annual leave', 0],
  ['年假申請', '申請年假', 2 / 3],
])('%j and %j are %d alike', (a, b, expected) => {
  expect(likeness(a, b)).toBe(expected)
})

test('names of mostly the same words are mostly alike, in any order of the two', () => {
  const [a, b] = ['How to apply for leave', 'Apply for annual leave: how']
  expect(likeness(a, b)).toBeGreaterThan(0.6)
  expect(likeness(a, b)).toBe(likeness(b, a))
})
