import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: [
      '[Click here to view](/a)',
      '[Go to this page](/a)',
      '[View more details](/a)',
      '[Download this file](/a)',
      '[Read the full text](/a)',
      '[See this website](/a)',
      'For forms, [click here](/forms).',
      '[More](/news)',
      '[Read more…](/news)',
      '[here](/a)',
    ],
    tc: ['[瀏覽詳情](/a)', '[按此下載檔案](/a)', '[了解更多資料](/a)', '[查閱全文](/a)', '[請按此查看詳情](/a)', '表格請[按此](/forms)。', '[更多](/news)', '[詳情](/a)', '請[按這裏](/a)。'],
    sc: ['[浏览详情](/a)', '[点击查看更多](/a)', '[下载文件](/a)', '表格请[点击这里](/forms)。', '[更多](/news)', '[详情](/a)'],
  },
  passed: {
    en: [
      '[View the leave form](/a)',
      '[Information for tenderers](/a)',
      '[Read the full speech of the Director](/a)',
      '[GovHK](/a)',
      '[csb@csb.gov.hk](mailto:csb@csb.gov.hk)',
      '[Leave form](/forms)',
      '[More about leave](/news)',
      '[Here and Now exhibition](/a)',
      '[Download the leave form](/a)',
    ],
    tc: ['[瀏覽假期規則](/a)', '[下載表格GF 12](/a)', '[相關連結](/a)', '[部門資料](/a)', '[請假表格](/forms)', '[更多假期資料](/news)', '[按此制訂的守則](/a)'],
    sc: ['[请假表格](/forms)', '[更多假期信息](/news)', '[下载请假表格](/a)'],
  },
  cantTell: {
    en: [
      '[www.gov.hk](https://www.gov.hk)',
      '[www.csb.gov.hk/english/leave.html](https://www.csb.gov.hk/english/leave.html)',
      '[https://www.gov.hk/forms](https://www.gov.hk/forms)',
      'See [http://www.csb.gov.hk](http://www.csb.gov.hk).',
    ],
    tc: ['[https://www.gov.hk](https://www.gov.hk)'],
  },
}
