import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: ['Call ２８１０ ２３４５ now.', 'The ＰＤＦ file', 'Form ８Ａ'],
    tc: ['於２０２６年推出。', '使用ＸＭＬ標準。', '電話：２８１０　２３４５', '增加５％'],
    sc: ['于２０２６年推出。', '使用ＸＭＬ标准。', '增加５％'],
  },
  passed: { en: ['Call 2810 2345 now.', 'The PDF file'], tc: ['於2026年推出。', '二零二六年，各部門：', '（甲）部', '使用XML標準。'], sc: ['于2026年推出。', '二〇二六年，各部门：', '使用XML标准。'] },
}
