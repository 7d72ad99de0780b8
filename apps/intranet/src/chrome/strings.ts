import { catalogue } from '@clf/app-shell'

const en = {
  site: 'Demo Government Intranet',
  department: 'Demonstration Department',
  home: 'Home',
  search: 'Search',
  siteMap: 'Site Map',
  contact: 'Contact Us',
  accessibility: 'Accessibility statement',
  notices: 'Important Notices',
  privacy: 'Privacy Policy',
}

const hant: typeof en = {
  site: '示範政府內聯網',
  department: '示範部門',
  home: '主頁',
  search: '搜尋',
  siteMap: '網站指南',
  contact: '聯絡我們',
  accessibility: '無障礙聲明',
  notices: '重要告示',
  privacy: '私隱政策',
}

const hans: typeof en = {
  site: '示范政府内联网',
  department: '示范部门',
  home: '主页',
  search: '搜寻',
  siteMap: '网站指南',
  contact: '联络我们',
  accessibility: '无障碍声明',
  notices: '重要告示',
  privacy: '私隐政策',
}

export const chromeStrings = catalogue(en, hant, hans)

export const siteNames = catalogue(
  { site: en.site, department: en.department },
  { site: hant.site, department: hant.department },
  { site: hans.site, department: hans.department },
)
