import { expect, it } from 'vitest'
import { figureProblems } from './check-figures.ts'

const model = { attributes: { year: { type: 'integer', min: 1900, max: 2999 }, popularity: { type: 'integer', min: 1 }, title: { type: 'string' } } }

it.each([20, 3000, 2026.5, 'MMXXVI', '20'])('a year of %j is refused with its bounds', (year) => {
  expect(figureProblems({ year }, model)).toMatchObject([{ path: ['year'], message: 'Give a whole number from 1900 to 2999.', words: { tc: '請輸入 1900 至 2999 的整數。' } }])
})

it.each([1900, 2999, '2026', null, undefined, ''])('a year of %j is taken', (year) => {
  expect(figureProblems({ year, title: 20 }, model)).toEqual([])
})

it('a figure without an upper bound is told its lower one', () => {
  expect(figureProblems({ popularity: 0 }, model)).toMatchObject([{ message: 'Give a whole number, 1 or more.' }])
})
