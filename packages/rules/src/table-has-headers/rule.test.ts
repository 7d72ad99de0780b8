import type { Block } from '@clf/content'
import { expect, test } from 'vitest'
import type { WrittenDocument } from '../document/document.ts'
import { subjectOfDocument } from '../document/subject-of-document.ts'
import { tableHasHeaders } from './rule.ts'

function answers(body: Block[]): string[] {
  const document: WrittenDocument = { locale: 'en', title: 'Title', summary: 'Summary', body }
  return tableHasHeaders.evaluate(subjectOfDocument(document)).map((said) => ('reason' in said ? said.reason : said.outcome))
}

const table = (rows: string[][], headerRow: boolean, headerColumn: boolean, caption = 'Costs'): Block => ({
  __component: 'content.table',
  caption,
  rows,
  headerRow,
  headerColumn,
})

test.each<[string, Block, string]>([
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
  expect(answers([block])).toEqual([answer])
})
