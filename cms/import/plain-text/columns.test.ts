import { expect, test } from 'vitest'
import { alignedLength, labelledColumns, segmentsOf } from './columns.ts'

test('a line is divided at wide gaps and tabs', () => {
  expect(segmentsOf('  Close friend      $3,000\t$500').map(({ text }) => text)).toEqual(['Close friend', '$3,000', '$500'])
})

test('lines whose words begin in the same columns are a table', () => {
  expect(alignedLength(['    Relation          Occasion      Other', '    Close friend      $3,000        $500', '    Other person      $1,500        $250', 'Words.'], 0)).toBe(3)
  expect(alignedLength(['(i)  lavish; or', '(ii) frequent.'], 0)).toBe(0)
  expect(alignedLength(['Words  and words', 'Words and no gap'], 0)).toBe(0)
})

test('the head of a memo in two columns is read column by column', () => {
  const lines = ['From : Secretary for Demonstration     To : Permanent Secretaries', 'Ref. : DEM/1                                Heads of Departments', 'Tel. : 2810 0000', 'Words of the paper.']
  expect(labelledColumns(lines, 0)).toEqual({
    length: 3,
    rows: [
      [{ label: 'From', words: 'Secretary for Demonstration' }],
      [{ label: 'Ref.', words: 'DEM/1' }],
      [{ label: 'Tel.', words: '2810 0000' }],
      [{ label: 'To', words: 'Permanent Secretaries Heads of Departments' }],
    ],
  })
})

test('a single line with a colon is no head', () => {
  expect(labelledColumns(['Note: words follow', 'Words.'], 0)).toBeNull()
})
