import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: ['Staff，please note.', 'Forms are late。', 'See Annex A（revised）.', 'Note：the office is closed.', 'Is it open？', 'Pens、paper and ink'],
    tc: ['{en:Staff，please note。}'],
    sc: ['{en:Forms are late。}'],
  },
  passed: {
    en: ['Staff, please note.', 'See Annex A (revised).', 'The paper 《電子政府》 is in Chinese.', 'Ms Chan (陳小玲), Registrar', 'It is “open”.'],
    tc: ['職員，請注意。', '使用Word、Excel。', '《Baseline Policy》（S17）'],
    sc: ['职员，请注意。', '使用Word、Excel。'],
  },
}
