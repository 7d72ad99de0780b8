import { isBlank, type TreeNode } from '@clf/content/tree'
import { valueAt, withValueAt } from '../edition/change.ts'
import { defineEditionRule } from '../edition/edition-rule.ts'
import { cantTell, failed, judgeEach, passed } from '../rule.ts'

/** No row or column of a table is there only for its space, and a cell without words is meant. */
export const tableHasNoEmptyLines = defineEditionRule({
  id: 'table-has-no-empty-lines',
  impact: 'moderate',
  criteria: ['1.3.1'],
  source: { title: 'W3C tutorial on tables, tips and tricks', url: 'https://www.w3.org/WAI/tutorials/tables/tips/' },
  why: {
    en: 'Who hears a table cannot tell an empty cell from one that was forgotten, and takes an empty row for its end.',
    'zh-Hant-HK': '聽取表格的人分不清空格是留空還是遺漏，也會以為空行就是表格的結尾。',
    'zh-Hans': '听取表格的人分不清空格是留空还是遗漏，也会以为空行就是表格的结尾。',
  },
  messages: {
    'empty-row': {
      en: 'The table “{found}” has an empty row. Remove it.',
      'zh-Hant-HK': '表格「{found}」有空行。請刪除。',
      'zh-Hans': '表格“{found}”有空行。请删除。',
    },
    'empty-column': {
      en: 'The table “{found}” has an empty column. Remove it.',
      'zh-Hant-HK': '表格「{found}」有空欄。請刪除。',
      'zh-Hans': '表格“{found}”有空列。请删除。',
    },
    'empty-cell': {
      en: 'The table “{found}” has a cell without words. If nothing belongs there, write “–” or “Nil”.',
      'zh-Hant-HK': '表格「{found}」有儲存格留空。如無資料，請填「–」或「無」。',
      'zh-Hans': '表格“{found}”有单元格留空。如无数据，请填“–”或“无”。',
    },
  },
  evaluate({ versions }) {
    const tables = versions.flatMap(({ nodes }) => nodes.filter(({ node }) => node.type === 'table'))
    return judgeEach(tables, (place) => {
      const table = place.node as TreeNode<'table'>
      const name = place.snippet
      if (table.children.some(isEmptyRow)) return failed('empty-row', place, name)
      if (emptyColumn(table) !== null) return failed('empty-column', place, name)
      return hasEmptyCell(table) ? cantTell('empty-cell', place, name) : passed(place)
    })
  },
  repair(edition, { pointer, reason }) {
    const table = valueAt(edition, pointer) as TreeNode<'table'>
    if (hasSpans(table)) return null
    if (reason === 'empty-row') return withValueAt(edition, `${pointer}.children`, table.children.filter((row) => !isEmptyRow(row)))
    const column = reason === 'empty-column' ? emptyColumn(table) : null
    return column === null ? null : withValueAt(edition, `${pointer}.children`, table.children.map((row) => ({ ...row, children: row.children.toSpliced(column, 1) })))
  },
})

const isEmpty = ({ children }: TreeNode<'cell'>): boolean => children.every((block) => block.type === 'paragraph' && isBlank(block.children))

const isEmptyRow = ({ children }: TreeNode<'row'>): boolean => children.length > 0 && children.every(isEmpty)

const hasSpans = ({ children }: TreeNode<'table'>): boolean => children.some((row) => row.children.some(({ colspan = 1, rowspan = 1 }) => colspan > 1 || rowspan > 1))

/** A column in which no row has words; null when each has, or cells span so that nobody can count them. */
function emptyColumn(table: TreeNode<'table'>): number | null {
  const { children: rows } = table
  const width = rows[0]?.children.length ?? 0
  if (hasSpans(table) || width < 2 || rows.some(({ children }) => children.length !== width)) return null
  const column = Array.from({ length: width }, (_, index) => index).find((index) => rows.every(({ children }) => children[index] !== undefined && isEmpty(children[index])))
  return column ?? null
}

/** A cell of data without words; the corner of a table with two kinds of header may be empty. */
function hasEmptyCell({ children }: TreeNode<'table'>): boolean {
  return children.some((row, y) => row.children.some((cell, x) => !(x === 0 && y === 0) && cell.heads === undefined && isEmpty(cell)))
}
