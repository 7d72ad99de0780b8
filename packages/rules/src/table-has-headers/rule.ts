import type { TreeNode } from '@clf/content/tree'
import { valueAt, withValueAt } from '../edition/change.ts'
import { cantTell, defineRule, failed, judgeEach, passed, type Judgement } from '../rule.ts'
import type { Table } from '../subject.ts'

type Reason = 'no-headers' | 'empty-header' | 'no-caption' | 'uneven'

/** A table has a caption, header cells with words, and rows of one length. */
export const tableHasHeaders = defineRule<Reason>({
  id: 'table-has-headers',
  impact: 'serious',
  criteria: ['1.3.1'],
  source: { title: 'W3C tutorial on tables', url: 'https://www.w3.org/WAI/tutorials/tables/' },
  sameAs: { 'no-headers': ['axe/td-has-header'] },
  messages: {
    'no-headers': {
      en: 'The table “{found}” has no headers. Mark the first row or the first column as headers.',
      'zh-Hant-HK': '表格「{found}」沒有標題儲存格。請把首行或首欄設為標題。',
      'zh-Hans': '表格“{found}”没有标题单元格。请把首行或首列设为标题。',
    },
    'empty-header': {
      en: 'The table “{found}” has a header without words. Write what the column or row holds.',
      'zh-Hant-HK': '表格「{found}」有標題儲存格沒有文字。請寫明該欄或該行的內容。',
      'zh-Hans': '表格“{found}”有标题单元格没有文字。请写明该列或该行的内容。',
    },
    'no-caption': {
      en: 'A table has no caption. Say in a few words what the table shows.',
      'zh-Hant-HK': '有表格沒有說明。請用數個字說明表格的內容。',
      'zh-Hans': '有表格没有说明。请用几个字说明表格的内容。',
    },
    uneven: {
      en: 'The rows of the table “{found}” differ in length. Give every row the same number of cells.',
      'zh-Hant-HK': '表格「{found}」各行的儲存格數目不同。請使每行的儲存格數目一致。',
      'zh-Hans': '表格“{found}”各行的单元格数目不同。请使每行的单元格数目一致。',
    },
  },
  evaluate({ tables }) {
    return judgeEach(tables, judgeTable)
  },
  repair(edition, { pointer, reason }) {
    const table = valueAt(edition, pointer) as TreeNode<'table'>
    const [first] = table.children
    // Where the first row has figures, or a cell without words, a person must say what heads what.
    const hasWords = ({ children }: TreeNode<'cell'>) => children.some((block) => block.type === 'paragraph' && block.children.some((node) => node.type === 'text' && /\p{L}/u.test(node.text)))
    if (reason !== 'no-headers' || !first || table.children.length < 2 || !first.children.every(hasWords)) return null
    return withValueAt(edition, `${pointer}.children.0.children`, first.children.map(({ type, children, ...rest }) => ({ type, heads: 'column', ...rest, children })))
  },
})

function judgeTable(table: Table): Judgement<Reason>[] {
  const caption = table.caption ?? ''
  const name = caption.trim() || (table.rows[0] ?? []).map(({ text }) => text.trim()).join(' ')
  const found: Judgement<Reason>[] = []
  if (table.caption === null) found.push(cantTell('no-caption', table))
  else if (caption.trim() === '') found.push(failed('no-caption', table))
  if (new Set(table.rows.map((row) => row.length)).size > 1) found.push(failed('uneven', table, name))
  if (!table.rows.flat().some(({ isHeader }) => isHeader)) found.push(failed('no-headers', table, name))
  else if (hasEmptyHeader(table)) found.push(failed('empty-header', table, name))
  return found.length > 0 ? found : [passed(table)]
}

/** A header with words heads its row and its column. An empty one heads neither, as the corner of a two-way table: both must have another. */
function hasEmptyHeader({ rows }: Table): boolean {
  const isHeaded = (cells: readonly ({ text: string; isHeader: boolean } | undefined)[]) => cells.some((cell) => cell?.isHeader && cell.text.trim() !== '')
  return rows.some((row) => row.some(({ isHeader }, x) => isHeader && !(isHeaded(row) && isHeaded(rows.map((each) => each[x])))))
}
