import { catalogue } from '@clf/app-shell'

const en = {
  filter: 'Filter',
  text: 'Words in the title, summary or reference',
  department: 'Department',
  status: 'Status',
  all: 'All',
  apply: 'Show results',
  clear: 'Clear the filter',
  results: 'Results',
  range: (first: number, last: number, total: number) => total === 1 ? '1 result' : `${total} results, showing ${first} to ${last}`,
  empty: 'Nothing matches this filter',
  emptyHint: 'Try fewer words, choose “All” under Status, or clear the filter.',
  page: (page: number) => `Page ${page}`,
  pageOf: (page: number, pageCount: number) => `page ${page} of ${pageCount}`,
}

const hant: typeof en = {
  filter: '篩選',
  text: '標題、摘要或檔號內的字詞',
  department: '部門',
  status: '狀況',
  all: '全部',
  apply: '顯示結果',
  clear: '清除篩選條件',
  results: '結果',
  range: (first: number, last: number, total: number) => total === 1 ? '1項結果' : `${total}項結果，顯示第${first}至${last}項`,
  empty: '沒有符合篩選條件的項目',
  emptyHint: '請減少字詞，或在「狀況」選擇「全部」，或清除篩選條件。',
  page: (page: number) => `第${page}頁`,
  pageOf: (page: number, pageCount: number) => `第${page}頁，共${pageCount}頁`,
}

const hans: typeof en = {
  filter: '筛选',
  text: '标题、摘要或档号内的字词',
  department: '部门',
  status: '状况',
  all: '全部',
  apply: '显示结果',
  clear: '清除筛选条件',
  results: '结果',
  range: (first: number, last: number, total: number) => total === 1 ? '1项结果' : `${total}项结果，显示第${first}至${last}项`,
  empty: '没有符合筛选条件的项目',
  emptyHint: '请减少字词，或在“状况”选择“全部”，或清除筛选条件。',
  page: (page: number) => `第${page}页`,
  pageOf: (page: number, pageCount: number) => `第${page}页，共${pageCount}页`,
}

export const registerStrings = catalogue(en, hant, hans)
