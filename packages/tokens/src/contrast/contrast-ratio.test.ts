import { expect, test } from 'vitest'
import { contrastRatio } from './contrast-ratio.ts'

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
  ['#bb3333', '#fafaeb', 5.49],
  ['#fafaeb', '#cc3333', 4.88],
  ['#ad0000', '#fafaeb', 7.18],
])('of %s and %s is %d', (first, second, ratio) => {
  expect(contrastRatio(first, second)).toBeCloseTo(ratio, 2)
})
