import { expect, test } from 'vitest'
import { readTextUnits } from './read-units.ts'
import { readTable, tableLength } from './table-rows.ts'

test('a page break begins a block', () => {
  const starts = (text: string) => readTextUnits(text).units.map((unit) => unit.startsBlock)
  expect(starts('甲。\n乙。')).toEqual([true, false])
  expect(starts('甲。\n\f乙。')).toEqual([true, true])
})

test('every kind of line end counts a line', () => {
  const numbers = readTextUnits('甲\r\n乙\n\n丙\r丁\u0085戊\u2028己').units.flatMap((unit) => unit.lines.map((line) => line.number))
  expect(numbers).toEqual([1, 2, 4, 5, 6, 7])
})

test('one line with bars or tabs is no table, two are', () => {
  expect(tableLength(['甲|乙', '丙'], 0)).toBe(0)
  expect(tableLength(['甲|乙', '丙|丁', '戊'], 0)).toBe(2)
  expect(tableLength(['甲\t乙', '丙\t丁'], 0)).toBe(2)
  expect(tableLength(['甲|乙', '丙|丁|戊'], 0)).toBe(0)
})

test('the rule below the heads is no row', () => {
  expect(readTable(['| 甲 | 乙 |', '|---|:-:|', '| 丙 | -- |']).rows).toEqual([['甲', '乙'], ['丙', '--']])
})
