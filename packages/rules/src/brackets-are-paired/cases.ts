import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: ['The form (GF 44 must be sent.', 'The form GF 44) must be sent.', 'The “draft is late.', 'See [Annex A for details.'],
    tc: ['表格（GF 44須交回。', '所謂「智慧政府計劃', '《基本法第五條', '申請表格）須交回。'],
    sc: ['表格（GF 44须交回。', '所谓“智慧政府计划', '《基本法第五条'],
  },
  passed: {
    en: ['The form (GF 44) must be sent.', 'Items a) and b) apply.', '(a) permanent staff', 'It’s the staff’s form.', 'Smile :) here', '1) Fill in the form; 2) send it.'],
    tc: ['表格（GF 44）須交回。', '「智慧政府」計劃', '《基本法》第五條', '一）填表；二）遞交', '技術通告(工務）第1號'],
    sc: ['表格（GF 44）须交回。', '“智慧政府”计划', '1）填表；2）递交'],
  },
}
