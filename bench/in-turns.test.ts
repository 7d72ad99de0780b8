import { expect, test } from 'vitest'
import { inTurns, medianOf } from './in-turns.ts'

test('the median is the middle in order of size', () => {
  expect(medianOf([10, 9, 100])).toBe(10)
})

test('each candidate runs once in every round', async () => {
  let turn = 0
  const results = await inTurns(3, { ours: () => (turn += 1), theirs: () => (turn += 1) })
  const turns = [0, 1, 2].map((round) => [results['ours']?.[round], results['theirs']?.[round]].sort())
  expect(turns).toEqual([[1, 2], [3, 4], [5, 6]])
})
