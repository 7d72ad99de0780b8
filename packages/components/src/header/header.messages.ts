import type { Catalogue } from '../internal/catalogue.ts'

interface HeaderMessages {
  portal: string
  search: string
  keywords: string
  siteMap: string
  contact: string
}

export const messages: Catalogue<HeaderMessages> = {
  en: {
    portal: 'GovHK',
    search: 'Search',
    keywords: 'Enter search keyword(s)',
    siteMap: 'Site Map',
    contact: 'Contact Us',
  },
  'zh-Hant-HK': {
    portal: 'GovHK 香港政府一站通',
    search: '搜尋',
    keywords: '輸入查詢字串',
    siteMap: '網站指南',
    contact: '聯絡我們',
  },
  'zh-Hans': {
    portal: 'GovHK 香港政府一站通',
    search: '搜寻',
    keywords: '输入查询字串',
    siteMap: '网站指南',
    contact: '联络我们',
  },
}
