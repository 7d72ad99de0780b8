import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: ['For forms, [click here](/forms).', '[More](/news)', '[Read more…](/news)', '[here](/a)'],
    tc: ['表格請[按此](/forms)。', '[更多](/news)', '[詳情](/a)', '請[按這裏](/a)。'],
    sc: ['表格请[点击这里](/forms)。', '[更多](/news)', '[详情](/a)'],
  },
  passed: {
    en: ['[Leave form](/forms)', '[More about leave](/news)', '[Here and Now exhibition](/a)', '[Download the leave form](/a)'],
    tc: ['[請假表格](/forms)', '[更多假期資料](/news)', '[按此制訂的守則](/a)'],
    sc: ['[请假表格](/forms)', '[更多假期信息](/news)', '[下载请假表格](/a)'],
  },
  cantTell: { en: ['[https://www.gov.hk/forms](https://www.gov.hk/forms)', 'See [http://www.csb.gov.hk](http://www.csb.gov.hk).'], tc: ['[https://www.gov.hk](https://www.gov.hk)'] },
}
