import { catalogue } from '@clf/app-shell'

const en = {
  title: 'Home',
  intro:
    'Circulars, guidelines, reference models and services for staff, in three languages. All content is invented to demonstrate the standard.',
  description: 'Demonstration intranet for staff: alerts, what is new, most used services, circulars and guidelines.',
  alerts: 'Alerts',
  whatsNew: 'What’s new',
  mostUsed: 'Most used services',
  allServices: 'All services',
  allCirculars: 'All circulars in force',
  waysIn: 'Find your way',
  ways: {
    circulars: 'What has been announced and decided, with its number and whether it is in force.',
    guidelines: 'What must or should be done.',
    references: 'What has worked elsewhere.',
    services: 'Leave, pay, procurement and other services for work.',
    departments: 'What each bureau and department has issued.',
    forms: 'Forms to download, by number.',
  },
}

const hant: typeof en = {
  title: '主頁',
  intro: '以三種語言為員工提供通告、指引、參考典範及服務。所有內容均為虛構，用以示範有關標準。',
  description: '供員工使用的示範內聯網：提示、最新消息、常用服務、通告及指引。',
  alerts: '提示',
  whatsNew: '最新消息',
  mostUsed: '常用服務',
  allServices: '所有服務',
  allCirculars: '所有現行有效的通告',
  waysIn: '瀏覽',
  ways: {
    circulars: '已公布及決定的事項，列出編號及是否有效。',
    guidelines: '必須或應當做的事項。',
    references: '其他單位行之有效的做法。',
    services: '假期、薪酬、採購及其他工作所需的服務。',
    departments: '各決策局及部門發出的文件。',
    forms: '可下載的表格，按編號排列。',
  },
}

const hans: typeof en = {
  title: '主页',
  intro: '以三种语言为员工提供通告、指引、参考典范及服务。所有内容均为虚构，用以示范有关标准。',
  description: '供员工使用的示范内联网：提示、最新消息、常用服务、通告及指引。',
  alerts: '提示',
  whatsNew: '最新消息',
  mostUsed: '常用服务',
  allServices: '所有服务',
  allCirculars: '所有现行有效的通告',
  waysIn: '浏览',
  ways: {
    circulars: '已公布及决定的事项，列出编号及是否有效。',
    guidelines: '必须或应当做的事项。',
    references: '其他单位行之有效的做法。',
    services: '假期、薪酬、采购及其他工作所需的服务。',
    departments: '各决策局及部门发出的文件。',
    forms: '可下载的表格，按编号排列。',
  },
}

export const homeStrings = catalogue(en, hant, hans)
