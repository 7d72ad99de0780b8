import type { DocumentTree, TreeNode } from '@clf/content/tree'
import { expect, test } from 'vitest'
import type { WrittenDocument } from '../document/document.ts'
import { subjectOfDocument } from '../document/subject-of-document.ts'
import { emptySubject, type Table } from '../subject.ts'
import { tableHasHeaders } from './rule.ts'

function answers(...children: DocumentTree['children']): string[] {
  const document: WrittenDocument = { locale: 'en', title: 'Title', summary: 'Summary', body: { type: 'document', version: 1, children } }
  return tableHasHeaders.evaluate(subjectOfDocument(document)).map((said) => ('reason' in said ? said.reason : said.outcome))
}

const table = (rows: string[][], headerRow: boolean, headerColumn: boolean, caption = 'Costs'): TreeNode<'table'> => ({
  type: 'table',
  caption: caption === '' ? [] : [{ type: 'text', text: caption }],
  children: rows.map((row, y) => ({ type: 'row', children: row.map((text, x) => cell(text, headerRow && y === 0 ? 'column' : headerColumn && x === 0 ? 'row' : undefined)) })),
})

const cell = (text: string, heads: 'column' | 'row' | undefined): TreeNode<'cell'> => ({
  type: 'cell',
  ...(heads ? { heads } : {}),
  children: text === '' ? [] : [{ type: 'paragraph', children: [{ type: 'text', text }] }],
})

test.each<[string, TreeNode<'table'>, string]>([
  [
    'a header row',
    table(
      [
        ['a', 'b'],
        ['1', '2'],
      ],
      true,
      false,
    ),
    'passed',
  ],
  [
    'an empty corner',
    table(
      [
        ['', 'b'],
        ['1', '2'],
      ],
      true,
      true,
    ),
    'passed',
  ],
  ['no header', table([['a', 'b']], false, false), 'no-headers'],
  [
    'an empty column header',
    table(
      [
        ['a', ' '],
        ['1', '2'],
      ],
      true,
      false,
    ),
    'empty-header',
  ],
  [
    'an empty row header',
    table(
      [
        ['', 'b'],
        ['', '2'],
      ],
      true,
      true,
    ),
    'empty-header',
  ],
  ['no caption', table([['a'], ['1']], true, false, ''), 'no-caption'],
  ['uneven rows', table([['a', 'b'], ['1']], true, false), 'uneven'],
])('%s', (_name, block, answer) => {
  expect(answers(block)).toEqual([answer])
})

const th = (text: string) => ({ text, isHeader: true })
const td = (text: string) => ({ text, isHeader: false })

/** What is said of a table of a page, each as its outcome or reason with the name of the table. */
function inPage(caption: string | null, rows: Table['rows']): string[] {
  const said = tableHasHeaders.evaluate({ ...emptySubject, tables: [{ caption, rows, pointer: 'table', snippet: '<table>' }] })
  return said.map((one) => ('reason' in one ? `${one.outcome} ${one.reason} ${one.found}`.trim() : one.outcome))
}

test('a page may name a table in the words above it, so that a person must look', () => {
  expect(inPage(null, [[th('Year')], [td('2026')]])).toEqual(['cantTell no-caption'])
  expect(inPage('  ', [[th('Year')], [td('2026')]])).toEqual(['failed no-caption'])
})

test('every fault of a table is told, by its caption or else by its first row', () => {
  expect(inPage(' Costs ', [[td('a'), td('b')], [td('1')]])).toEqual(['failed uneven Costs', 'failed no-headers Costs'])
  expect(inPage(null, [[td(' a '), td('b')], [td('1'), td('2')]])).toEqual(['cantTell no-caption', 'failed no-headers a b'])
  expect(inPage('  ', [[td('a'), td('b')], [td('1'), td('2')]])).toEqual(['failed no-caption', 'failed no-headers a b'])
  expect(inPage(null, [])).toEqual(['cantTell no-caption', 'failed no-headers'])
})

test.each<[string, Table['rows'], string]>([
  ['cells of data', [[th('a'), th('b')], [td(''), td('')]], 'passed'],
  ['the corner', [[th(''), th('b')], [th('c'), td('')]], 'passed'],
  ['the corner of a table whose column has no other header', [[th(''), th('b')], [td('c'), td('')]], 'failed empty-header Costs'],
  ['the corner of a table whose row has no other header', [[th(''), td('b')], [th('c'), td('1')]], 'failed empty-header Costs'],
  ['a header of blanks', [[th('a'), th(' ')], [td('1'), td('2')]], 'failed empty-header Costs'],
  ['the corner above a row without cells', [[th(''), th('b')], [], [th('c'), td('1')]], 'failed uneven Costs'],
  ['the corner above a shorter row', [[th(''), th('b')], [th('c'), td('1')], []], 'failed uneven Costs'],
])('where %s is empty: %s', (_what, rows, answer) => {
  expect(inPage('Costs', rows)).toEqual([answer])
})
