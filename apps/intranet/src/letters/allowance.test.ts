import { expect, it } from 'vitest'
import { Allowance } from './allowance.ts'

it('takes thirty at once, and then one each two seconds', () => {
  const allowance = new Allowance()
  const taken = (nowMs: number, times: number) => Array.from({ length: times }, () => allowance.take(nowMs)).filter(Boolean).length
  expect(taken(1_000_000, 40)).toBe(30)
  expect(taken(1_001_999, 5)).toBe(0)
  expect(taken(1_004_000, 5)).toBe(2)
  expect(taken(9_000_000, 40)).toBe(30)
})
