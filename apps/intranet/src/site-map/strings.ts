import { catalogue } from '@clf/app-shell'

const en = {
  title: 'Site Map',
  description: 'Every part of the intranet on one page.',
  content: 'Content',
  about: 'About this site',
}

const hant: typeof en = {
  title: '網站指南',
  description: '在一頁內列出內聯網各部分。',
  content: '內容',
  about: '關於本網站',
}

const hans: typeof en = {
  title: '网站指南',
  description: '在一页内列出内联网各部分。',
  content: '内容',
  about: '关于本网站',
}

export const siteMapStrings = catalogue(en, hant, hans)
