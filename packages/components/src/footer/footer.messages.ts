import type { Catalogue } from '../internal/catalogue.ts'

interface FooterMessages {
  notices: string
  privacy: string
  accessibility: string
  revised: string
  reviewed: string
}

export const messages: Catalogue<FooterMessages> = {
  en: {
    notices: 'Important Notices',
    privacy: 'Privacy Policy',
    accessibility: 'Web Accessibility Conformance',
    revised: 'Last revision date: ',
    reviewed: 'Last review date: ',
  },
  'zh-Hant-HK': {
    notices: '重要告示',
    privacy: '私隱政策',
    accessibility: '無障礙網頁守則',
    revised: '修訂日期：',
    reviewed: '覆檢日期：',
  },
  'zh-Hans': {
    notices: '重要告示',
    privacy: '私隐政策',
    accessibility: '无障碍网页守则',
    revised: '修订日期：',
    reviewed: '覆检日期：',
  },
}
