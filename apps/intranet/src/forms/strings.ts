import { catalogue } from '@clf/app-shell'

const en = {
  title: 'Forms',
  intro: 'Forms to download, by form number.',
  description: 'List of forms to download, with version, file type and size.',
  caption: 'Forms',
  number: 'Form number',
  form: 'Title',
  version: 'Version',
  noFile: 'no file yet',
  empty: 'No form is published in this language yet.',
}

const hant: typeof en = {
  title: '表格',
  intro: '可下載的表格，按表格編號排列。',
  description: '可下載表格的清單，列出版本、檔案類型及大小。',
  caption: '表格',
  number: '表格編號',
  form: '名稱',
  version: '版本',
  noFile: '尚無檔案',
  empty: '尚未以此語言發布任何表格。',
}

const hans: typeof en = {
  title: '表格',
  intro: '可下载的表格，按表格编号排列。',
  description: '可下载表格的清单，列出版本、文件类型及大小。',
  caption: '表格',
  number: '表格编号',
  form: '名称',
  version: '版本',
  noFile: '尚无文件',
  empty: '尚未以此语言发布任何表格。',
}

export const formStrings = catalogue(en, hant, hans)
