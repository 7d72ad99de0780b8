import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    whole: [
      { en: { body: '#f Leave form | en | yes <a>', files: { a: { name: 'form.doc' } } } },
      { en: { body: '#f Programme | en | yes <a>', files: { a: { name: 'setup.exe' } } } },
      { tc: { body: '#f 錄影 | zh-Hant-HK | yes <a>', files: { a: { name: 'a.wmv' } } } },
      { tc: { body: '#f 年報 | zh-Hant-HK | yes <a>', files: { a: { name: 'a.pdf', size: 62_000 } } } },
      { sc: { body: '#f 表格 | zh-Hans | yes <a>', files: { a: { name: 'form.XLS' } } } },
      { en: '#f Scanned plan | en | no | a@dpo.gov.hk <plan.tif>' },
      { en: '#f Leave form | en | yes <form.wps>' },
    ],
  },
  passed: {
    whole: [
      { en: { body: '#f Leave form | en | yes <a>', files: { a: { name: 'form.docx', size: 30 } } } },
      { en: { body: '#f Annual report | en | yes <a>', files: { a: { name: 'a.pdf', size: 4_000 } } } },
      { tc: { body: '#f 數據 | zh-Hant-HK | yes <a>', files: { a: { name: 'a.csv' } } } },
      { sc: { body: '#f 演示文稿 | zh-Hans | yes <a>', files: { a: { name: 'a.pptx' } } } },
      { en: '#f Leave form | en | yes <form.odt>' },
      { en: 'Words.' },
    ],
  },
  cantTell: {
    whole: [{ en: { body: '#f All forms | en | yes <a>', files: { a: { name: 'forms.zip' } } } }, { tc: { body: '#f 年報 | zh-Hant-HK | yes <a>', files: { a: { name: 'a.pdf', size: 24_000 } } } }, {
      en: '#f Leave form | en | yes <x1y2z3>',
    }],
  },
}
