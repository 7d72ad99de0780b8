import { expect, test } from 'vitest'
import { isoOf, readDateLine } from './date-line.ts'

test.each([
  ['二零二六年三月九日', '2026-03-09'],
  ['二〇二六年十二月三十一日', '2026-12-31'],
  ['２０２６年３月９日', '2026-03-09'],
  ['日期：2026 年 3 月 9 日', '2026-03-09'],
  ['9 March 2026', '2026-03-09'],
  ['March 9, 2026', '2026-03-09'],
  ['2026-03-09', '2026-03-09'],
  ['二零二四年二月二十九日', '2024-02-29'],
  ['29 February 2000', '2000-02-29'],
  ['2024-02-29', '2024-02-29'],
])('reads %s', (line, date) => {
  const printed = readDateLine(line)
  expect(printed && isoOf(printed)).toBe(date)
})

test.each([
  ['二零二六年三月', { year: 2026, month: 3, day: null }],
  ['March 2026', { year: 2026, month: 3, day: null }],
])('reads the month %s', (line, date) => {
  expect(readDateLine(line)).toEqual(date)
})

test.each(['二零二三年二月二十九日', '29 February 1900', 'February 29, 2023', '2023-02-29'])('finds no date in %s, which the year does not have', (line) => {
  expect(readDateLine(line)).toBeNull()
})

test.each([
  '2026-13-09',
  '2026-00-09',
  '0026-03-09',
  '二零二六年十三月九日',
  'Ma 2026',
  '二零二六年二月三十日',
  '31 April 2026',
  '於二零二六年三月九日推出',
  '由2026年3月9日',
  '2026年3月9日起',
  'Section 2026',
  '',
])(
  'finds no date in %j',
  (line) => {
    expect(readDateLine(line)).toBeNull()
  },
)
