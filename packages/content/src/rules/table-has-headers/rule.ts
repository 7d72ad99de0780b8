import type { TableBlock } from '../../blocks.ts'
import { conclude, failed } from '../finding.ts'
import type { Finding, Rule } from '../rule.ts'

/** A table has a caption, header cells with words, and rows of one length. */
export const tableHasHeaders: Rule = {
  id: 'table-has-headers',
  criteria: ['1.3.1'],
  source: 'https://www.w3.org/WAI/tutorials/tables/',
  messages: {
    'no-headers': {
      en: 'The table “{}” has no headers. Mark the first row or the first column as headers.',
      'zh-Hant-HK': '表格「{}」沒有標題儲存格。請把首行或首欄設為標題。',
      'zh-Hans': '表格“{}”没有标题单元格。请把首行或首列设为标题。',
    },
    'empty-header': {
      en: 'The table “{}” has a header without words. Write what the column or row holds.',
      'zh-Hant-HK': '表格「{}」有標題儲存格沒有文字。請寫明該欄或該行的內容。',
      'zh-Hans': '表格“{}”有标题单元格没有文字。请写明该列或该行的内容。',
    },
    'no-caption': {
      en: 'A table has no caption. Say in a few words what the table shows.',
      'zh-Hant-HK': '有表格沒有說明。請用數個字說明表格的內容。',
      'zh-Hans': '有表格没有说明。请用几个字说明表格的内容。',
    },
    uneven: {
      en: 'The rows of the table “{}” differ in length. Give every row the same number of cells.',
      'zh-Hant-HK': '表格「{}」各行的儲存格數目不同。請使每行的儲存格數目一致。',
      'zh-Hans': '表格“{}”各行的单元格数目不同。请使每行的单元格数目一致。',
    },
  },
  evaluate(document) {
    const tables = document.body.flatMap((block, index) =>
      block.__component === 'content.table' ? [{ block, path: `body.${index}` }] : [],
    )
    return conclude(
      tables.flatMap(({ block, path }) => judge(block, path)),
      tables.length > 0,
    )
  },
}

function judge(table: TableBlock, path: string): Finding[] {
  const found: Finding[] = []
  if (table.caption.trim() === '') found.push(failed('no-caption', `${path}.caption`, ''))
  if (isUneven(table)) found.push(failed('uneven', `${path}.rows`, table.caption))
  if (!table.headerRow && !table.headerColumn) found.push(failed('no-headers', path, table.caption))
  else if (hasEmptyHeader(table)) found.push(failed('empty-header', `${path}.rows`, table.caption))
  return found
}

function isUneven(table: TableBlock): boolean {
  return new Set(table.rows.map((row) => row.length)).size > 1
}

// The corner cell of a two-way table heads neither and may be empty.
function hasEmptyHeader(table: TableBlock): boolean {
  const isTwoWay = table.headerRow && table.headerColumn
  const columns = table.headerRow ? (table.rows[0] ?? []).slice(isTwoWay ? 1 : 0) : []
  const rows = table.headerColumn ? table.rows.slice(isTwoWay ? 1 : 0).map((row) => row[0] ?? '') : []
  return [...columns, ...rows].some((cell) => cell.trim() === '')
}
