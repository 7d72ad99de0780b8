import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    whole: [
      { facts: { contact: null }, en: 'Words.' },
      { facts: { contact: { telephone: null, email: null } }, en: { contactPost: 'Registrar' } },
      { facts: { contact: { telephone: ' ', email: '' } }, tc: '內容。' },
      { facts: { contact: { telephone: '2810 2345' } }, en: { contactPost: 'Registrar' }, tc: { contactPost: '' } },
      { facts: { contact: { telephone: '2810 234' } }, en: { contactPost: 'Registrar' } },
      { facts: { contact: { email: 'registry' } }, en: { contactPost: 'Registrar' } },
      { facts: { contact: null }, tc: '#2 查詢 ¶ 請向部門主任秘書查詢。' },
    ],
  },
  passed: {
    whole: [
      { facts: { contact: { telephone: '2810 2345', email: null } }, en: { contactPost: 'Registrar' }, tc: { contactPost: '登記主任' } },
      { facts: { contact: { telephone: null, email: 'registry@dpo.gov.hk' } }, en: { contactPost: 'Registrar' } },
      { facts: { contact: null }, en: '#2 Enquiries ¶ Call the registrar on 2810 2345.' },
      { facts: { contact: null }, tc: '如有查詢，請致電2810 2345與登記主任聯絡。' },
      { facts: { contact: { telephone: '+852 2810 2345' } }, sc: { contactPost: '登记主任' } },
      { facts: { contact: { telephone: '2810 2345 / 2810 2346' } }, en: { contactPost: 'Registrar' } },
      { facts: { contact: { telephone: '1823' } }, en: { contactPost: 'Hotline' } },
    ],
  },
}
