import { describe, expect, test } from 'vitest'
import { labelledLine, labelOf } from './labels.ts'
import { readSeriesLine, supersededIn } from './series-line.ts'

test.each([
  ['From', 'sender'],
  ['FROM :', 'sender'],
  ['發文人', 'sender'],
  ['发文人：', 'sender'],
  ['由', 'sender'],
  ['To', 'addressee'],
  ['致：', 'addressee'],
  ['Ref. in', 'file reference'],
  ['Our Ref.', 'file reference'],
  ['檔 號', 'file reference'],
  ['档号', 'file reference'],
  ['Your Ref.', 'your reference'],
  ['來函檔號', 'your reference'],
  ['Tel. No.', 'telephone'],
  ['電話號碼', 'telephone'],
  ['Fax No.', 'fax'],
  ['(Attn:', 'attention'],
  ['Total Pages', 'pages'],
  ['日期', 'date'],
  ['Subject', 'title'],
])('%s is the label of the %s', (words, kind) => {
  expect(labelOf(words)).toBe(kind)
})

test.each(['Fromage', 'Total', 'Reference books', '目的', 'Note', 'Dear Sir', '致謝'])('%s is no label', (words) => {
  expect(labelOf(words)).toBeNull()
})

test('a line gives its label and the words after it', () => {
  expect(labelledLine('From : Director of Audit')).toEqual({ label: 'sender', value: 'Director of Audit' })
  expect(labelledLine('致：各部門首長')).toEqual({ label: 'addressee', value: '各部門首長' })
  expect(labelledLine('At 10:30 we meet')).toBeNull()
})

describe('a line with series, number and year', () => {
  test.each([
    ['Civil Service Bureau Circular No. 5/2026', 'Civil Service Bureau Circular', 5, 2026],
    ['CSB Circular 10/2005', 'CSB Circular', 10, 2005],
    ['CSB Circular 17/94', 'CSB Circular', 17, 1994],
    ['Education Bureau Circular Memorandum No. 44/2019', 'Education Bureau Circular Memorandum', 44, 2019],
    ['Development Bureau Technical Circular (Works) No. 1/2022', 'Development Bureau Technical Circular (Works)', 1, 2022],
    ['公務員事務局通告第5/2026號', '公務員事務局通告', 5, 2026],
    ['教育局通函第 44/2019 號', '教育局通函', 44, 2019],
    ['發展局技術通告（工務）第1/2022號', '發展局技術通告（工務）', 1, 2022],
    ['总务通告第7/2026号', '总务通告', 7, 2026],
  ])('%s', (line, series, number, year) => {
    expect(readSeriesLine(line)).toEqual({ series, number, year })
  })

  test.each(['See CSB Circular No. 3/2019 and others', '1/2 of the paper', '通告'])('%s is none', (line) => {
    expect(readSeriesLine(line)).toBeNull()
  })
})

test('what a paper takes the place of is read in both languages', () => {
  expect(supersededIn('It supersedes CSB Circular No. 3/2019.')).toEqual(['CSB Circular No. 3/2019'])
  expect(supersededIn('本通告取代公務員事務局通告第3/2019號。')).toEqual(['公務員事務局通告第3/2019號'])
  expect(supersededIn('It replaces the old lift.')).toEqual([])
})
