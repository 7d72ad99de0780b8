import { catalogue } from '@clf/app-shell'

const en = {
  caption: 'Forms',
  number: 'Form number',
  form: 'Title',
  version: 'Version',
  noFile: 'no file yet',
  empty: 'No form is published in this language yet.',
}

const hant: typeof en = {
  caption: '表格',
  number: '表格編號',
  form: '名稱',
  version: '版本',
  noFile: '尚無檔案',
  empty: '尚未以此語言發布任何表格。',
}

const hans: typeof en = {
  caption: '表格',
  number: '表格编号',
  form: '名称',
  version: '版本',
  noFile: '尚无文件',
  empty: '尚未以此语言发布任何表格。',
}

export const formStrings = catalogue(en, hant, hans)
