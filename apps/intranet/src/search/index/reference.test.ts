import { expect, test } from 'vitest'
import { readReference, referenceKey } from './reference.ts'

const names = new Map<string, string[]>([
  ['generalcircular', ['general-circular']],
  ['gc', ['general-circular']],
  ['总务通告', ['general-circular']],
  ['总务', ['general-circular']],
  ['csbcircular', ['csb-circular']],
  ['civilservicebureaucircular', ['csb-circular']],
  ['itc', ['it-circular']],
  ['circular', []],
  ['通告', []],
])

const read = (typed: string) => {
  const found = readReference(typed, names, 2026)
  return found && [found.series[0] ?? null, found.number, found.years[0], found.rest]
}

test.each([
  'General Circular No. 4/2025',
  'GENERAL CIRCULAR NO.4/2025',
  'general circular 4/25',
  'General Circular No 4 of 2025',
  'General Circular 4 2025',
  'general-circular/4-2025',
  'GC 4/25',
  'GC4/2025',
  '總務通告第4/2025號',
  '总务通告第4/2025号',
  '總務通告第 4／2025 號',
  '總務通告第四/二零二五號',
  '總務通告4/25',
  '總務4/2025',
  '第4/2025號總務通告',
  '4/25 GC',
])('reads %s', (typed) => {
  expect(read(typed)).toEqual(['general-circular', 4, 2025, ''])
})

test('reads a number without a series', () => {
  for (const typed of ['4/2025', '4/25', 'No. 4/2025', '第4/2025號', 'circular 4/25', '通告第4/2025號', '第4/2025號通告']) expect(read(typed)).toEqual([null, 4, 2025, ''])
})

test('reads two figures of a year as the likelier century', () => {
  expect(readReference('5/24', names, 2026)?.years).toEqual([2024, 1924])
  expect(readReference('5/27', names, 2026)?.years).toEqual([2027, 1927])
  expect(readReference('17/94', names, 2026)?.years).toEqual([1994, 2094])
})

test('keeps what else was asked, and the paragraph', () => {
  expect(read('typhoon GC 4/25 overtime')).toEqual(['general-circular', 4, 2025, 'typhoon  overtime'])
  expect(readReference('paragraph 5 of CSB Circular No. 2/2024', names, 2026)).toMatchObject({ series: ['csb-circular'], number: 2, paragraph: '5', rest: '' })
  expect(readReference('總務通告第4/2025號第3段', names, 2026)).toMatchObject({ number: 4, paragraph: '3' })
})

test.each(['draft Estimates 2027-28', '1/5/2026', 'CSB/CS/6-1/15', '24 hours 2025', '2.5/10.5', 'leave', '', 'digitc 4 25'])('finds none in %s', (typed) => {
  expect(read(typed)).toBeNull()
})

test('gives one key for every way of spacing a reference', () => {
  for (const typed of ['G-IT-05', 'g it 05', 'GIT05', 'Ｇ－ＩＴ－０５']) expect(referenceKey(typed)).toBe('git05')
})
