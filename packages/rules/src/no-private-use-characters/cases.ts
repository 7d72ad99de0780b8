import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: ['Opening \uE123 hours', 'The staff\uFFFDs form', 'Itâ€™s the form', 'CafÃ© on the ground floor'],
    tc: ['陳\uE4A8先生', '辦事處\uFFFD地址', '衞\uF7EEW署', 'é›»å­æ”¿åºœ'],
    sc: ['陈\uE4A8先生', '办事处\uFFFD地址', '\uF0B7 身份证'],
  },
  passed: { en: ['Opening hours', 'Café on the ground floor', 'The staff’s form', 'Ângela and Ãlvaro'], tc: ['陳先生', '鰂魚涌及𨋢', '衞生署', '赤鱲角'], sc: ['陈先生', '鲗鱼涌', '卫生署'] },
}
