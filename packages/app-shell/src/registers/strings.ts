import { catalogue } from '../language/catalogue.ts'

const en = {
  filter: 'Filter',
  all: 'All',
  apply: 'Show results',
  clear: 'Clear the filter',
  range: (first: number, last: number, total: number) => total === 1 ? '1 result' : `${total} results, showing ${first} to ${last}`,
  empty: 'Nothing is published here yet',
  noMatch: 'Nothing matches this filter',
  noMatchHint: 'Try fewer words, or clear the filter.',
  page: (page: number) => `Page ${page}`,
  pageOf: (page: number, pageCount: number) => `page ${page} of ${pageCount}`,
  inBrackets: (text: string) => ` (${text})`,
  pageSentence: (page: number, pageCount: number) => ` Page ${page} of ${pageCount}.`,
  noPage: (asked: string) => `There is no page ${asked}`,
  quoted: (text: string) => `“${text}”`,
  pageCount: (pageCount: number) => pageCount === 1 ? 'All results are on one page.' : `There are ${pageCount} pages of results.`,
  firstPage: 'Go to the first page',
  lastPage: (page: number) => `Go to the last page, page ${page}`,
}

const hant: typeof en = {
  filter: '篩選',
  all: '全部',
  apply: '顯示結果',
  clear: '清除篩選條件',
  range: (first: number, last: number, total: number) => total === 1 ? '1項結果' : `${total}項結果，顯示第${first}至${last}項`,
  empty: '尚未發布任何項目',
  noMatch: '沒有符合篩選條件的項目',
  noMatchHint: '請減少字詞，或清除篩選條件。',
  page: (page: number) => `第${page}頁`,
  pageOf: (page: number, pageCount: number) => `第${page}頁，共${pageCount}頁`,
  inBrackets: (text: string) => `（${text}）`,
  pageSentence: (page: number, pageCount: number) => `第${page}頁，共${pageCount}頁。`,
  noPage: (asked: string) => `沒有第${asked}頁`,
  quoted: (text: string) => `「${text}」`,
  pageCount: (pageCount: number) => pageCount === 1 ? '所有結果都在同一頁。' : `結果共有${pageCount}頁。`,
  firstPage: '前往第一頁',
  lastPage: (page: number) => `前往最後一頁（第${page}頁）`,
}

const hans: typeof en = {
  filter: '筛选',
  all: '全部',
  apply: '显示结果',
  clear: '清除筛选条件',
  range: (first: number, last: number, total: number) => total === 1 ? '1项结果' : `${total}项结果，显示第${first}至${last}项`,
  empty: '尚未发布任何项目',
  noMatch: '没有符合筛选条件的项目',
  noMatchHint: '请减少字词，或清除筛选条件。',
  page: (page: number) => `第${page}页`,
  pageOf: (page: number, pageCount: number) => `第${page}页，共${pageCount}页`,
  inBrackets: (text: string) => `（${text}）`,
  pageSentence: (page: number, pageCount: number) => `第${page}页，共${pageCount}页。`,
  noPage: (asked: string) => `没有第${asked}页`,
  quoted: (text: string) => `“${text}”`,
  pageCount: (pageCount: number) => pageCount === 1 ? '所有结果都在同一页。' : `结果共有${pageCount}页。`,
  firstPage: '前往第一页',
  lastPage: (page: number) => `前往最后一页（第${page}页）`,
}

export const registerStrings = catalogue(en, hant, hans)
