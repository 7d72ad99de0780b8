import { catalogue } from '@clf/app-shell'

const en = {
  aids: 'This page',
  all: (section: string) => `All in ${section}`,
  back: 'Back to results',
  print: 'Print this page',
  printed: 'About this print',
  address: 'Address',
  printedOn: 'Printed on',
  version: 'Version',
  publishedOn: (day: string) => `Text published on ${day}.`,
  check: 'Check that this is the version in force before you rely on it:',
}

const hant: typeof en = {
  aids: '本頁',
  all: (section) => `所有${section}`,
  back: '返回結果',
  print: '列印本頁',
  printed: '列印資料',
  address: '網址',
  printedOn: '列印日期',
  version: '版本',
  publishedOn: (day) => `文字於${day}發布。`,
  check: '引用前請先核對本版本是否現行有效：',
}

const hans: typeof en = {
  aids: '本页',
  all: (section) => `所有${section}`,
  back: '返回结果',
  print: '打印本页',
  printed: '打印资料',
  address: '网址',
  printedOn: '打印日期',
  version: '版本',
  publishedOn: (day) => `文字于${day}发布。`,
  check: '引用前请先核对本版本是否现行有效：',
}

export const pageAidsStrings = catalogue(en, hant, hans)
