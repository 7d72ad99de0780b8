import { inThreeLanguages } from '../../kinds/words.ts'

const en = {
  title: 'Forms',
  many: 'forms',
  intro: 'Forms to download, by form number.',
  description: 'List of forms to download, with version, file type and size.',
  way: 'Forms to download, by number.',
  all: (total: number) => `See all ${total} forms`,
}

const hant: typeof en = {
  title: '表格',
  many: '表格',
  intro: '可下載的表格，按表格編號排列。',
  description: '可下載表格的清單，列出版本、檔案類型及大小。',
  way: '可下載的表格，按編號排列。',
  all: (total: number) => `查看全部${total}份表格`,
}

const hans: typeof en = {
  title: '表格',
  many: '表格',
  intro: '可下载的表格，按表格编号排列。',
  description: '可下载表格的清单，列出版本、文件类型及大小。',
  way: '可下载的表格，按编号排列。',
  all: (total: number) => `查看全部${total}份表格`,
}

export const formWords = inThreeLanguages(en, hant, hans)
