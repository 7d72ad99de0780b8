import { expect, test } from 'vitest'
import { printReport } from './print-report.ts'
import type { ImportReport } from './report.ts'

const report: ImportReport = {
  file: 'a.txt',
  format: 'text',
  language: 'en',
  reference: 'demonstration/3-2026',
  title: 'Progress',
  date: '2026-03-09',
  from: 'Office',
  to: 'All heads',
  recognised: { date: 1, 'list item': 2 },
  references: 4,
  lines: [
    { place: { line: 1, part: 'body' }, recognisedAs: 'date', text: '9 March 2026' },
    { place: { line: 12, part: 'body' }, recognisedAs: 'list item', text: `a)  ${'word '.repeat(9)}` },
  ],
  doubtful: [],
  notPlaced: [],
  findings: [],
  checks: [
    { kind: 'words', source: 38, result: 38, same: true, difference: '' },
    { kind: 'cells', source: 0, result: 0, same: true, difference: '' },
    { kind: 'boxes', source: 2, result: 2, same: true, difference: '' },
  ],
}

test('a report says every place, what was recognised and what was compared', () => {
  expect(printReport(report)).toBe(`demonstration/3-2026  Progress
date 2026-03-09, language en
from Office
to All heads

    1  date                9 March 2026
   12  list item           a) word word word word word word wor…

Recognised: 1 × date, 2 × list item; 4 references linked.
Everything was placed.
Compared with the source and the same: 38 letters and figures, 2 boxes, ticked or not.`)
})

test('a report asks for what was guessed, and names what was left out or differs, by place', () => {
  const cell = { line: 7, part: 'body', cell: { table: 2, row: 3, column: 1 } } as const
  const object = { kind: 'unread object', place: cell, excerpt: 'chart' } as const
  const text = printReport({
    ...report,
    doubtful: [{ kind: 'sender', value: 'Office', confidence: 0.6, place: { line: 30, part: 'body' }, excerpt: 'Office' }],
    notPlaced: [object],
    findings: [{ kind: 'hidden text', place: { line: 4, part: 'footnote', note: '1' }, excerpt: 'do not publish' }, object],
    checks: [{ kind: 'formulas', source: 2, result: 1, same: false, difference: '2: source “x”, result “”' }],
  })
  expect(text).toContain('Please check: from “Office” at line 30 (60 % sure)\n')
  expect(text).toContain('\nCould not be placed: 1; they are among the following.\n')
  expect(text).toContain('\n  footnote 1: Hidden text was left out. “do not publish”\n')
  expect(text).toContain('\n  table 2, row 3, column 1: A chart, diagram or embedded object was not imported; add it as a picture or a table. “chart”\n')
  expect(text).toContain('Differs from the source: formulas, 2: source “x”, result “”')
})
