import type { DocumentTree } from '@clf/content/tree'
import { expect, it } from 'vitest'
import { draftOf, valuesOf } from './draft-of.ts'
import type { Paper } from './paper.ts'

const tree: DocumentTree = { type: 'document', version: 1, children: [] }
const paper = (facts: Record<string, string>): Paper => ({
  name: 'a.docx',
  format: 'docx',
  language: 'zh-Hant-HK',
  tree,
  facts,
  summary: '摘要',
  preamble: '',
  closing: null,
  lines: [],
  doubtful: [],
  notPlaced: [],
  told: [],
  checks: [],
})

it('the form begins with what the paper says of itself', () => {
  expect(valuesOf(paper({ number: '5/2026', date: '2026-02-28', title: '標題', sender: '局長', addressee: '各部門' }))).toMatchObject({
    number: 5,
    year: 2026,
    date: '2026-02-28',
    tc: { title: '標題', summary: '摘要', from: '局長', to: '各部門' },
  })
})

it('a year is that of the date where the paper has no number', () => {
  expect(valuesOf(paper({ date: '2026-02-28' }))).toMatchObject({ number: null, year: 2026 })
  expect(valuesOf(paper({ date: 'next week' }))).toMatchObject({ number: null, year: null, date: null })
})

it.each([['2026-03-09', '2027-03-09'], ['2028-02-29', '2029-02-28']])('what is of %s is to be reviewed by %s', (date, reviewBy) => {
  const read = paper({ date })
  expect(draftOf(valuesOf(read), read, tree)).toMatchObject({ date, revisedOn: date, reviewBy, tc: { body: tree, preamble: null } })
})
