import { expect, test } from 'vitest'
import { numerals } from '../declare/numbering.ts'
import { printed, readNumeral, usualSurround, writeNumeral } from './numerals.ts'

test.each(
  [
    ['decimal', 12, '12'],
    ['lower-alpha', 1, 'a'],
    ['lower-alpha', 26, 'z'],
    ['lower-alpha', 27, 'aa'],
    ['lower-alpha', 703, 'aaa'],
    ['upper-alpha', 28, 'AB'],
    ['lower-roman', 4, 'iv'],
    ['lower-roman', 1949, 'mcmxlix'],
    ['upper-roman', 14, 'XIV'],
    ['han', 1, '一'],
    ['han', 10, '十'],
    ['han', 11, '十一'],
    ['han', 20, '二十'],
    ['han', 21, '二十一'],
    ['han', 100, '一百'],
    ['han', 101, '一百零一'],
    ['han', 110, '一百一十'],
    ['han', 1001, '一千零一'],
    ['han', 10_000, '10000'],
    ['stem', 1, '甲'],
    ['stem', 10, '癸'],
    ['stem', 11, '11'],
    ['circled', 1, '①'],
    ['circled', 50, '㊿'],
    ['circled', 51, '51'],
  ] as const,
)('in %s, %i is %s', (numeral, value, written) => {
  expect(writeNumeral(numeral, value)).toBe(written)
})

test.each(numerals)('%s reads what it writes', (numeral) => {
  const values = Array.from({ length: 300 }, (_, index) => index + 1)
  expect(values.filter((value) => readNumeral(numeral, writeNumeral(numeral, value)) !== value)).toEqual([])
})

test.each([['lower-roman', 'iiii'], ['lower-roman', 'x1'], ['han', '零'], ['han', '一十'], ['stem', '子'], ['lower-alpha', 'A'], ['decimal', '3A'], ['decimal', ''], ['circled', '']] as const)(
  'in %s, %j is no numeral',
  (numeral, text) => {
    expect(readNumeral(numeral, text)).toBeNull()
  },
)

test('a numeral is printed with what stands around it', () => {
  expect([printed('1', '1.'), printed('b', '(1)'), printed('一', '1、'), printed('二', '（1）'), printed('③', '1'), printed('11', '1)')]).toEqual(['1.', '(b)', '一、', '（二）', '③', '11)'])
})

test('every series has something that usually stands around it', () => {
  expect(Object.keys(usualSurround)).toEqual([...numerals])
})
