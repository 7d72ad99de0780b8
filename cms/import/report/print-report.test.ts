import { expect, test } from 'vitest'
import { printReport } from './print-report.ts'
import type { ImportReport } from './report.ts'

const report: ImportReport = {
  file: 'a.txt',
  language: 'en',
  reference: 'demonstration/3-2026',
  title: 'Progress',
  date: '2026-03-09',
  from: 'Office',
  to: 'All heads',
  recognised: { date: 1, 'list item': 2 },
  references: 4,
  lines: [
    { line: 1, recognisedAs: 'date', text: '9 March 2026' },
    { line: 12, recognisedAs: 'list item', text: `a)  ${'word '.repeat(9)}` },
  ],
  notPlaced: [],
  remarks: [],
  words: [{ part: 'body', source: 30, result: 30, same: true, difference: '' }, { part: 'title', source: 8, result: 8, same: true, difference: '' }],
}

test('a report says every line, what was recognised and that no word was lost', () => {
  expect(printReport(report)).toBe(`demonstration/3-2026  Progress
date 2026-03-09, language en
from Office
to All heads

    1  date                9 March 2026
   12  list item           a) word word word word word word wor…

Recognised: 1 × date, 2 × list item; 4 references linked.
Every line was placed.
Words compared with the source, white space removed: 38 characters, none lost or doubled.`)
})

test('a report says what could not be placed, why, and what is not imported', () => {
  const line = { line: 7, recognisedAs: 'not placed', text: 'c) alone', note: 'It follows no list.' } as const
  const text = printReport({ ...report, lines: [line], notPlaced: [line], remarks: ['Comments are not imported.'] })
  expect(text).toContain('    7  not placed          c) alone  (It follows no list.)\n')
  expect(text).toContain('\nCould not be placed:\n  line 7: It follows no list. c) alone\nNote: Comments are not imported.\n')
})
