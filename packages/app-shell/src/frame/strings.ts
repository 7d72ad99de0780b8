import { catalogue } from '../language/catalogue.ts'

const en = { home: 'Home', mainNavigation: 'Main', siteMap: 'Site Map', contact: 'Contact Us' }
const hant: typeof en = { home: '主頁', mainNavigation: '主要', siteMap: '網站指南', contact: '聯絡我們' }
const hans: typeof en = { home: '主页', mainNavigation: '主要', siteMap: '网站指南', contact: '联络我们' }

export const frameStrings = catalogue(en, hant, hans)
