import { expect, test } from 'vitest'
import { readWrittenDate } from './read-written-date.ts'

test.each([
  ['1 May 2026', '2026-05-01'],
  ['01 MAY 2026', '2026-05-01'],
  ['1st May, 2026', '2026-05-01'],
  ['Friday, 1 May 2026', '2026-05-01'],
  ['Fri 1 May 2026 (public holiday)', '2026-05-01'],
  ['1-Sept-2026', '2026-09-01'],
  ['1 Sep. 2026', '2026-09-01'],
  ['May 1, 2026', '2026-05-01'],
  ['2026年5月1日', '2026-05-01'],
  ['2026 年 5 月 1 日', '2026-05-01'],
  ['2026年5月1日（星期五）', '2026-05-01'],
  ['２０２６年５月１日', '2026-05-01'],
  ['二〇二六年十一月二十三日', '2026-11-23'],
  ['二零二六年十月十日', '2026-10-10'],
  ['1.5.2026', '2026-05-01'],
  ['01/05/2026', '2026-05-01'],
  ['31-12-2025', '2025-12-31'],
  ['2026/5/1', '2026-05-01'],
  ['2026-05-01', '2026-05-01'],
  ['2026-05-01T09:30+08:00', '2026-05-01'],
  ['2026年5月', '2026-05-01'],
  ['May 2026', '2026-05-01'],
  [' 1\u00a0May\n2026 ', '2026-05-01'],
  ['29 February 2024', '2024-02-29'],
])('reads %s', (text, date) => {
  expect(readWrittenDate(text)).toBe(date)
})

test.each(['', 'to be confirmed', '待定', '29 February 2026', '31.4.2026', '5.13.2026', '1 Mai 2026 x', '2026', '12', 'Monday', '1 May'])('finds no date in %j', (text) => {
  expect(readWrittenDate(text)).toBeUndefined()
})

const english = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

test.each(english.map((name, at) => [name, `2026-${String(at + 1).padStart(2, '0')}-12`] as const))('%s is read in full and by its first three letters', (name, date) => {
  expect([`12 ${name} 2026`, `12 ${name.slice(0, 3)} 2026`, `${name} 12, 2026`].map(readWrittenDate)).toEqual([date, date, date])
})

test.each([
  ['2026-5', '2026-05-01'],
  ['2026-12 (tentative)', '2026-12-01'],
  ['2026-12-25 10:30', '2026-12-25'],
  ['2026.12.25', '2026-12-25'],
  ['2026/12/25 10:30', '2026-12-25'],
  ['25/12/2026 10:30', '2026-12-25'],
  ['May 25, 2026 at noon', '2026-05-25'],
  ['May 25,2026', '2026-05-25'],
  ['May 25, 2026, noon', '2026-05-25'],
  ['Sept. 3rd, 2026', '2026-09-03'],
  ['Sept. 2026', '2026-09-01'],
  ['12 May 2026, noon', '2026-05-12'],
  ['1\n  May \t 2026', '2026-05-01'],
  ['2026年 5月 1日', '2026-05-01'],
  ['2026 年5 月1 日', '2026-05-01'],
  ['二零二六年二十月', undefined],
  ['二零二六年三月二十日', '2026-03-20'],
  ['二零二六年三月三十一號', '2026-03-31'],
  ['二零二六年三月十五号', '2026-03-15'],
])('reads %j to its end', (text, date) => {
  expect(readWrittenDate(text)).toBe(date)
})

test.each([
  'No. 12026-05-01',
  '2026-05-01st',
  'ref 2026-05-01',
  'ref 2026/05/01',
  '2026/05/01/3',
  'ref 2026年5月1日',
  'ref 1/5/2026',
  '1/5/20267',
  '(1 May 2026)',
  '1 May 20267',
  '(May 1, 2026)',
  'by May 1, 2026',
  'May 1, 20267',
  '12 May2026',
  '(May 2026)',
  'May 20267',
  '1 Mai 2026',
])('finds none in %j, which does not begin with a date or goes on after it', (text) => {
  expect(readWrittenDate(text)).toBeUndefined()
})

test.each(['2026年5月123日', '2026年5月1至3日', '二零二六年五月一二十日', '二零二六年五月二十三十日', '二零二六年五月十十日'])(
  'of %s, whose day cannot be read, the first of the month is not made up',
  (text) => {
    expect(readWrittenDate(text)).toBeUndefined()
  },
)

test.each(['0000-01-01', '0099-01-01', '2026-00-01', '2026-13-01', '2026-01-00', '2026-04-31', '0/5/2026', '30 February 2024', '2026年2月30日'])('%s is in no calendar', (text) => {
  expect(readWrittenDate(text)).toBeUndefined()
})
