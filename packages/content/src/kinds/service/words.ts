import { inThreeLanguages } from '../words.ts'

const en = {
  title: 'Services',
  many: 'services',
  intro: 'Government-to-government services that staff use at work, by category.',
  description: 'Catalogue of services for staff of bureaux and departments, grouped by category.',
  way: 'Leave, pay, procurement and other services for work.',
  all: (total: number) => `See all ${total} services`,
  other: 'Other services',
  category: 'Category',
  availability: 'Availability',
  availabilities: { live: 'Available', planned: 'Planned', maintenance: 'Under maintenance', retired: 'Closed' },
  notAvailable: {
    planned: 'This service is planned and cannot be used yet.',
    maintenance: 'This service is under maintenance and cannot be used just now.',
    retired: 'This service is closed.',
  },
  open: 'Open the service',
  hours: 'Service hours',
  whoCanUse: 'Who can use it',
  login: 'How to sign in',
  logins: {
    'single-sign-on': 'Single sign-on',
    'departmental-portal': 'Through your departmental portal',
    none: 'No sign-in needed',
  },
  provider: 'Provided by',
}

const hant: typeof en = {
  title: '服務',
  many: '服務',
  intro: '員工工作時使用的政府部門之間服務，按類別列出。',
  description: '供各決策局及部門員工使用的服務目錄，按類別列出。',
  way: '假期、薪酬、採購及其他工作所需的服務。',
  all: (total: number) => `查看全部${total}項服務`,
  other: '其他服務',
  category: '類別',
  availability: '使用情況',
  availabilities: { live: '可使用', planned: '籌備中', maintenance: '維修中', retired: '已停用' },
  notAvailable: {
    planned: '此服務仍在籌備中，暫未可使用。',
    maintenance: '此服務正在維修，暫時不能使用。',
    retired: '此服務已停用。',
  },
  open: '開啟服務',
  hours: '服務時間',
  whoCanUse: '使用對象',
  login: '登入方式',
  logins: {
    'single-sign-on': '單一登入',
    'departmental-portal': '經部門入門網站',
    none: '無須登入',
  },
  provider: '提供單位',
}

const hans: typeof en = {
  title: '服务',
  many: '服务',
  intro: '员工工作时使用的政府部门之间服务，按类别列出。',
  description: '供各决策局及部门员工使用的服务目录，按类别列出。',
  way: '假期、薪酬、采购及其他工作所需的服务。',
  all: (total: number) => `查看全部${total}项服务`,
  other: '其他服务',
  category: '类别',
  availability: '使用情况',
  availabilities: { live: '可使用', planned: '筹备中', maintenance: '维修中', retired: '已停用' },
  notAvailable: {
    planned: '此服务仍在筹备中，暂未可使用。',
    maintenance: '此服务正在维修，暂时不能使用。',
    retired: '此服务已停用。',
  },
  open: '开启服务',
  hours: '服务时间',
  whoCanUse: '使用对象',
  login: '登入方式',
  logins: {
    'single-sign-on': '单一登入',
    'departmental-portal': '经部门入门网站',
    none: '无须登入',
  },
  provider: '提供单位',
}

export const serviceWords = inThreeLanguages(en, hant, hans)
