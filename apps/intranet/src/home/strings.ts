import { catalogue } from '@clf/app-shell'
import { atStart, kindsInWords } from '../chrome/list-in-words.ts'

const en = {
  title: 'Home',
  intro: `${atStart(kindsInWords('en'))} for staff, in three languages. All content is invented to demonstrate the standard.`,
  description: `Demonstration intranet for staff: alerts, what is new, ${kindsInWords('en')}.`,
  whatsNew: 'What’s new',
  mostUsed: 'Most used services',
  allServices: 'All services',
  allCirculars: 'All circulars in force',
  waysIn: 'Find your way',
}

const hant: typeof en = {
  title: '主頁',
  intro: `以三種語言為員工提供${kindsInWords('zh-Hant-HK')}。所有內容均為虛構，用以示範有關標準。`,
  description: `供員工使用的示範內聯網：提示、最新消息、${kindsInWords('zh-Hant-HK')}。`,
  whatsNew: '最新消息',
  mostUsed: '常用服務',
  allServices: '所有服務',
  allCirculars: '所有現行有效的通告',
  waysIn: '瀏覽',
}

const hans: typeof en = {
  title: '主页',
  intro: `以三种语言为员工提供${kindsInWords('zh-Hans')}。所有内容均为虚构，用以示范有关标准。`,
  description: `供员工使用的示范内联网：提示、最新消息、${kindsInWords('zh-Hans')}。`,
  whatsNew: '最新消息',
  mostUsed: '常用服务',
  allServices: '所有服务',
  allCirculars: '所有现行有效的通告',
  waysIn: '浏览',
}

export const homeStrings = catalogue(en, hant, hans)
