import { expect, test } from 'vitest'
import { columnOrder, numberIn } from './column-order.ts'

test.each([
  ['1,234', 1234],
  ['HK$1,234.50', 1234.5],
  ['(12)', -12],
  ['−3.5%', -3.5],
  ['-HK$7', -7],
  ['.5', 0.5],
  ['第12號', 12],
])('reads the number in %s', (text, number) => {
  expect(numberIn(text)).toBe(number)
})

test.each(
  [
    ['ascending', ['2', '10', 'HK$1,000', '', 'n/a']],
    ['descending', ['HK$1,000', '10', '2', '', 'n/a']],
  ] as const,
)('orders numbers %s and leaves what is none for the end', (direction, sorted) => {
  const values = ['10', '', 'HK$1,000', 'n/a', '2']
  expect(values.sort(columnOrder('number', direction, 'en'))).toEqual(sorted)
})

test('orders dates by the calendar', () => {
  const dates = ['2026-10-01', '2025-12-31', '', '2026-02-11']
  expect(dates.sort(columnOrder('date', 'descending', 'en'))).toEqual(['2026-10-01', '2026-02-11', '2025-12-31', ''])
})

test('orders English with numbers in it as people count', () => {
  const titles = ['Circular 10', 'circular 9', 'Annex B']
  expect(titles.sort(columnOrder('text', 'ascending', 'en'))).toEqual(['Annex B', 'circular 9', 'Circular 10'])
})

test('orders Traditional Chinese by strokes', () => {
  const names = ['環境局', '人事科', '土木工程處', '一般行政組']
  expect(names.sort(columnOrder('text', 'ascending', 'zh-Hant-HK'))).toEqual(['一般行政組', '人事科', '土木工程處', '環境局'])
})

test('orders Simplified Chinese by pinyin', () => {
  const names = ['一般行政组', '人事科', '环境局', '土木工程处']
  expect(names.sort(columnOrder('text', 'ascending', 'zh-Hans'))).toEqual(['环境局', '人事科', '土木工程处', '一般行政组'])
})

test.each(['en', 'zh-Hant-HK', 'zh-Hans'] as const)('orders dates as they are written, those that are none last, in %s', (language) => {
  const written = ['待定', '2 May 2026', '2025年12月31日', '', '1.5.2026', '2026-04-30', '3/1/2026']
  expect(written.toSorted(columnOrder('date', 'ascending', language))).toEqual(['2025年12月31日', '3/1/2026', '2026-04-30', '1.5.2026', '2 May 2026', '待定', ''])
  expect(written.toSorted(columnOrder('date', 'descending', language))).toEqual(['2 May 2026', '1.5.2026', '2026-04-30', '3/1/2026', '2025年12月31日', '待定', ''])
})
