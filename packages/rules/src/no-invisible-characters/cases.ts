import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: ['Open\u200Bing hours', 'Staff\u00ADrules', '\uFEFFStaff', 'Form\u202E8A'],
    tc: ['辦公\u200B時間', '\uFEFF職員', '辦事\u2060處'],
    sc: ['办公\u200B时间', '\uFEFF职员', '办事\u00AD处'],
  },
  passed: { en: ['Opening hours', 'HK$ 5', 'e-mail', 'Room\u00A012'], tc: ['辦公時間', '職員　須知', '家族：👨\u200D👩\u200D👧'], sc: ['办公时间', '{fa:می\u200Cخواهم}', '职员'] },
}
