import type { NodeIn, TreeNode } from '@clf/content/tree'
import { valueAt, withValueAt } from '../edition/change.ts'
import { defineEditionRule } from '../edition/edition-rule.ts'
import { inlineText } from '../edition/edition-subject.ts'
import { linesAtBreaks } from '../edition/lines-at-breaks.ts'
import { failed, judgeEach, passed, type Judgement } from '../rule.ts'

type Reason = 'rows-in-cells' | 'one-cell'

/** Each row of a table is a row, so that it is read row by row. */
export const tableReadsInOrder = defineEditionRule<Reason>({
  id: 'table-reads-in-order',
  impact: 'serious',
  criteria: ['1.3.1', '1.3.2'],
  source: { title: 'WCAG failure F34, white space to format tables in plain text content', url: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F34' },
  why: {
    en: 'A screen reader reads cell by cell. Where several rows are typed into one cell, all names are read before all figures.',
    'zh-Hant-HK': '讀屏軟件逐格讀出表格。如一格內輸入多行，便會先讀完所有名稱才讀數字，無法對應。',
    'zh-Hans': '读屏软件逐格读出表格。如一格内输入多行，便会先读完所有名称才读数字，无法对应。',
  },
  messages: {
    'rows-in-cells': {
      en: 'A row holds several rows that are made by line breaks: “{found}”. Give each its own row.',
      'zh-Hant-HK': '表格有一行以換行方式排出多行：「{found}」。請分為獨立的行。',
      'zh-Hans': '表格有一行以换行方式排出多行：“{found}”。请分为独立的行。',
    },
    'one-cell': {
      en: 'The table “{found}” has only one cell and is used as a frame. Use a callout or a paragraph.',
      'zh-Hant-HK': '表格「{found}」只有一格，用作邊框。請改用提示框或段落。',
      'zh-Hans': '表格“{found}”只有一格，用作边框。请改用提示框或段落。',
    },
  },
  evaluate({ versions }) {
    const tables = versions.flatMap(({ nodes }) => nodes.filter(({ node }) => node.type === 'table'))
    return judgeEach(tables, (place) => {
      const rows = (place.node as TreeNode<'table'>).children
      if (rows.length === 1 && rows[0]?.children.length === 1) return failed('one-cell', place, place.snippet)
      const found = rows.flatMap((row, index): Judgement<Reason>[] => {
        if (linesOfRow(row) === null) return []
        return [failed('rows-in-cells', { pointer: `${place.pointer}.children.${index}`, snippet: place.snippet }, wordsOf(row))]
      })
      return found.length === 0 ? [passed(place)] : found
    })
  },
  repair(edition, { pointer, reason }) {
    if (reason !== 'rows-in-cells') return null
    const lines = linesOfRow(valueAt(edition, pointer) as TreeNode<'row'>)
    const end = pointer.lastIndexOf('.')
    const rows = valueAt(edition, pointer.slice(0, end)) as TreeNode<'row'>[]
    return lines === null ? null : withValueAt(edition, pointer.slice(0, end), rows.toSpliced(Number(pointer.slice(end + 1)), 1, ...lines))
  },
})

/** The rows that one row holds: every cell but one that all share has as many lines, and one of the later ones is made of figures or short words. Null where it is one row. */
function linesOfRow(row: TreeNode<'row'>): TreeNode<'row'>[] | null {
  const cells = row.children.map(linesOfCell)
  const count = cells[0]?.length ?? 0
  if (count < 2 || cells.length < 2 || !cells.every((lines) => lines.length === count)) return null
  if (row.children.some(({ rowspan = 1 }) => rowspan > 1)) return null
  const words = cells.map((lines) => lines.map(inlineText))
  // A second line in another script is the same in the other language; one in brackets goes on with the first.
  const isSame = ([first = '', ...others]: readonly string[]) => others.every((line) => han.test(line) !== han.test(first) && /\p{L}/u.test(line)) || others.every((line) => /^\s*[(（]/.test(line))
  if (words.some(isSame)) return null
  return Array.from({ length: count }, (_, index): TreeNode<'row'> => ({
    type: 'row',
    children: row.children.map((cell, column) => ({ ...cell, children: [{ type: 'paragraph', children: cells[column]?.[index] ?? [] }] })),
  }))
}

const han = /\p{Script=Han}/u

function linesOfCell({ children }: TreeNode<'cell'>): NodeIn<'inline'>[][] {
  const [paragraph] = children
  return children.length === 1 && paragraph?.type === 'paragraph' ? linesAtBreaks(paragraph.children) : []
}

const wordsOf = (row: TreeNode<'row'>): string => row.children.flatMap(linesOfCell).flat().map((node) => (node.type === 'text' ? node.text : '')).join(' ')
