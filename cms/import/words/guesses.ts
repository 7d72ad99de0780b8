import type { CheckKind } from '../check/compare.ts'
import type { GuessKind } from '../recognise/guess.ts'
import type { LineKind } from '../recognise/line-mark.ts'
import { wordsOf } from './words.ts'
import type { Words } from './words.ts'

const guesses: Record<GuessKind, Words> = {
  'language': wordsOf('language', '語言'),
  'series': wordsOf('series', '系列'),
  'number': wordsOf('number', '編號'),
  'date': wordsOf('date', '日期'),
  'title': wordsOf('title', '標題'),
  'sender': wordsOf('from', '發文人'),
  'addressee': wordsOf('to', '受文人'),
  'file reference': wordsOf('file reference', '檔號'),
  'your reference': wordsOf('their reference', '來函檔號'),
  'telephone': wordsOf('telephone', '電話'),
  'fax': wordsOf('fax', '傳真'),
  'email': wordsOf('e-mail', '電郵'),
  'attention': wordsOf('attention', '經辦人'),
  'pages': wordsOf('pages', '頁數'),
  'supersedes': wordsOf('takes the place of', '取代'),
  'closing': wordsOf('closing block', '結尾'),
  'heading': wordsOf('heading', '章節標題'),
  'table head': wordsOf('table head', '表頭'),
  'table caption': wordsOf('table caption', '表格標題'),
  'numbering': wordsOf('paragraph number', '段落編號'),
  'list': wordsOf('list item', '列表項目'),
}

const checks: Record<CheckKind, Words> = {
  'words': wordsOf('letters and figures', '文字及數字'),
  'signs': wordsOf('signs', '符號'),
  'order': wordsOf('paragraphs in their order', '段落次序'),
  'notes': wordsOf('notes', '註釋'),
  'readings': wordsOf('readings above characters', '注音'),
  'cells': wordsOf('cells at their places', '儲存格位置'),
  'formulas': wordsOf('formulas', '公式'),
  'boxes': wordsOf('boxes, ticked or not', '方格及其剔選'),
  'pictures': wordsOf('pictures', '圖片'),
  'hidden text': wordsOf('hidden text named', '已指出隱藏文字'),
  'deleted text': wordsOf('deleted text named', '已指出刪除文字'),
}

const kinds: Record<LineKind, Words> = {
  'date': wordsOf('date', '日期'),
  'preamble': wordsOf('above the title', '標題以上'),
  'title': wordsOf('title', '標題'),
  'heading': wordsOf('heading', '章節標題'),
  'paragraph': wordsOf('paragraph', '段落'),
  'numbered paragraph': wordsOf('numbered paragraph', '編號段落'),
  'continued sentence': wordsOf('continued sentence', '接續句子'),
  'list item': wordsOf('list item', '列表項目'),
  'footnote': wordsOf('footnote', '註腳'),
  'table': wordsOf('table', '表格'),
  'table caption': wordsOf('table caption', '表格標題'),
  'picture': wordsOf('picture', '圖片'),
  'closing': wordsOf('closing block', '結尾'),
  'page number': wordsOf('page number', '頁碼'),
  'not placed': wordsOf('not placed', '未能安放'),
}

export const guessWords = (kind: GuessKind): Words => guesses[kind]
export const checkWords = (kind: CheckKind): Words => checks[kind]
export const lineWords = (kind: LineKind): Words => kinds[kind]
