import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    whole: [{ facts: { contact: { email: 'registry@dpo.gov.hk' } }, en: '#f Leave form | en | no' }, {
      facts: { contact: { email: 'registry@dpo.gov.hk' } },
      tc: '#f 請假表格 | zh-Hant-HK | not-checked',
    }],
    en: ['#f Leave form | en | no', '#f Leave form | en | not-checked', '#f  | en | yes <a.pdf>'],
    tc: ['#f 請假表格 | zh-Hant-HK | no', '#f 請假表格 | zh-Hant-HK | not-checked'],
    sc: ['#f 请假表格 | zh-Hans | no'],
  },
  passed: {
    en: ['#f Leave form | en | yes', '#f Leave form | en | no | registry@dpo.gov.hk', 'Words'],
    tc: ['#f 請假表格 | zh-Hant-HK | yes', '#f 請假表格 | zh-Hant-HK | no | registry@dpo.gov.hk'],
    sc: ['#f 请假表格 | zh-Hans | yes'],
  },
}
