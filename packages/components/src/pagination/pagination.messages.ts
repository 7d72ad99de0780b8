import type { Catalogue } from '../internal/catalogue.ts'

interface PaginationMessages {
  label: string
  previous: string
  next: string
  position: string
}

/** `{page}` is the number of this page, `{pages}` how many there are. */
export const messages: Catalogue<PaginationMessages> = {
  en: { label: 'Pages of results', previous: 'Previous page', next: 'Next page', position: 'Page {page} of {pages}' },
  'zh-Hant-HK': { label: '結果分頁', previous: '上一頁', next: '下一頁', position: '第{page}頁，共{pages}頁' },
  'zh-Hans': { label: '结果分页', previous: '上一页', next: '下一页', position: '第{page}页，共{pages}页' },
}
