import { expect, test } from 'vitest'
import { daysOf, writtenDates } from './written-dates.ts'

test.each([
  ['Last revision date: 27 November 2026', '2026-11-27'],
  ['27 Nov 2026.', '2026-11-27'],
  ['Revised on the 27th of November 2026 by the webmaster', '2026-11-27'],
  ['27-Nov-2026', '2026-11-27'],
  ['November 27, 2026', '2026-11-27'],
  ['Nov. 27 2026', '2026-11-27'],
  ['修訂日期：2026年11月27日', '2026-11-27'],
  ['修訂日期：2026 年 11 月 27 日', '2026-11-27'],
  ['二零二六年十一月二十七日', '2026-11-27'],
  ['二○二六年十一月二十七日', '2026-11-27'],
  ['２０２６年１１月２７日', '2026-11-27'],
  ['2026-11-27', '2026-11-27'],
  ['2026.11.27', '2026-11-27'],
  ['27/11/2026', '2026-11-27'],
  ['27.11.2026', '2026-11-27'],
  ['11/27/2026', '2026-11-27'],
  ['27 th November , 2026', '2026-11-27'],
  ['27 - Nov - 2026', '2026-11-27'],
  ['November 27 th , 2026', '2026-11-27'],
  ['27 / 11 / 2026', '2026-11-27'],
  ['2026 - 11 - 27', '2026-11-27'],
  ['27. 11. 2026', '2026-11-27'],
  ['2026-11-27 10:30', '2026-11-27'],
  ['27/11/2026 - 3 pages', '2026-11-27'],
  ['1\u00a0May\n2026', '2026-05-01'],
])('the date of “%s” is read', (text, day) => {
  expect(writtenDates(text).map((date) => date.day)).toEqual([day])
})

test.each(['Copyright 2026', 'November 2026', '2026年11月', '10.2.3.4', 'Tel: 2810 2026', 'Version 1.2.2026.1', 'Order 112/11/20261'])('“%s” holds no date in full', (text) => {
  expect(writtenDates(text)).toEqual([])
})

test.each(['31 June 2026', '2026年2月30日', '2026-13-45', '32/13/2026', '1 Octember 2026', '3 Marsh 2026'])('“%s” is a date that no calendar has', (text) => {
  expect(writtenDates(text)).toEqual([{ text, day: undefined }])
})

test('each of several dates is read, in order', () => {
  expect(writtenDates('修訂日期：2026年5月1日 覆檢日期：2026年10月2日').map(({ day }) => day)).toEqual(['2026-05-01', '2026-10-02'])
})

test('the day changes in Hong Kong eight hours before UTC', () => {
  const evening = new Date('2026-11-26T20:00:00Z')
  expect(daysOf(evening)).toEqual(['2026-11-27', '2026-11-26'])
  expect(daysOf(new Date('2026-11-27T02:00:00Z'))).toEqual(['2026-11-27'])
})
