import type { LanguageTag } from '@clf/text'
import { toSimplified } from '@clf/text/simplified'
import type { Place } from '../paper/place.ts'

/** A place as an editor finds it on the paper: “line 12”, “table 2, row 3, column 1”, “footnote 1”. */
export function sayPlace(place: Place, lang: LanguageTag, isText: boolean): string {
  if (lang === 'en') return english(place, isText)
  const traditional = chinese(place, isText)
  return lang === 'zh-Hans' ? toSimplified(traditional) : traditional
}

function english({ part, note, cell, line }: Place, isText: boolean): string {
  const where = cell === undefined ? null : `table ${cell.table}, row ${cell.row}, column ${cell.column}`
  if (part === 'footnote' || part === 'endnote') return note === undefined ? part : `${part} ${note}`
  if (part === 'page header') return 'page header or footer'
  if (part === 'comment') return 'comment'
  const words = where ?? (line === 0 ? 'whole paper' : `${isText ? 'line' : 'paragraph'} ${line}`)
  return part === 'body' ? words : `${part}, ${words}`
}

function chinese({ part, note, cell, line }: Place, isText: boolean): string {
  const where = cell === undefined ? null : `表格 ${cell.table} 第 ${cell.row} 行第 ${cell.column} 欄`
  if (part === 'footnote' || part === 'endnote') return `${part === 'footnote' ? '註腳' : '章節附註'}${note === undefined ? '' : ` ${note}`}`
  if (part === 'page header') return '頁首或頁尾'
  if (part === 'comment') return '註解'
  const words = where ?? (line === 0 ? '全文' : `第 ${line} ${isText ? '行' : '段'}`)
  return part === 'body' ? words : `${part === 'text box' ? '文字方塊' : '插入檔案'}，${words}`
}
