import { expect, test } from 'vitest'
import { formatDate } from './format-date.ts'

test('writes the long date in three languages', () => {
  expect(formatDate('2006-06-12', 'en')).toBe('12 June 2006')
  expect(formatDate('2006-06-12', 'zh-Hant-HK')).toBe('2006年6月12日')
  expect(formatDate('2006-06-12', 'zh-Hans', 'long')).toBe('2006年6月12日')
})

test('writes the formal date with 零', () => {
  expect(formatDate('2006-06-12', 'zh-Hant-HK', 'formal')).toBe('二零零六年六月十二日')
  expect(formatDate('2010-10-10', 'zh-Hans', 'formal')).toBe('二零一零年十月十日')
  expect(formatDate('2026-11-20', 'zh-Hant-HK', 'formal')).toBe('二零二六年十一月二十日')
  expect(formatDate('1999-12-31', 'zh-Hant-HK', 'formal')).toBe('一九九九年十二月三十一日')
  expect(formatDate('2006-06-12', 'en', 'formal')).toBe('12 June 2006')
})

test('writes the month alone', () => {
  expect(formatDate('2006-06-12', 'en', 'month')).toBe('June 2006')
  expect(formatDate('2006-06', 'zh-Hant-HK', 'month')).toBe('2006年6月')
  expect(formatDate('2006-06', 'zh-Hant-HK', 'formal-month')).toBe('二零零六年六月')
  expect(formatDate('2006-12-01', 'en', 'formal-month')).toBe('December 2006')
})

test('knows leap years', () => {
  expect(formatDate('2024-02-29', 'en')).toBe('29 February 2024')
  expect(formatDate('2000-02-29', 'en')).toBe('29 February 2000')
  expect(() => formatDate('2023-02-29', 'en')).toThrow(RangeError)
  expect(() => formatDate('1900-02-29', 'en')).toThrow(RangeError)
})

test.each(['2006-06-31', '2006-13-01', '2006-00-10', '2006-06-00', '0000-01-01', '2006-06-32'])(
  'refuses %s, which is not on the calendar',
  (iso) => {
    expect(() => formatDate(iso, 'en')).toThrow(
      new RangeError(`Expected a date that is on the calendar. Received "${iso}".`),
    )
  },
)

test.each(['', '12/6/2006', '2006-6-12', '20060612', '2006-06-12T00:00:00Z', '２００６-06-12', ' 2006-06-12'])(
  'refuses %j, which is not an ISO date',
  (iso) => {
    expect(() => formatDate(iso, 'zh-Hans', 'month')).toThrow(
      new RangeError(`Expected a date as YYYY-MM-DD, such as 2006-06-12. Received ${JSON.stringify(iso)}.`),
    )
  },
)

test('refuses a month where a day is needed', () => {
  const message = 'Expected a date with a day, such as 2006-06-12. Received "2006-06".'
  expect(() => formatDate('2006-06', 'en')).toThrow(new RangeError(message))
})
