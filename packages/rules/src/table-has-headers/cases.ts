import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: ['#t Fees // Form | Fee // A | $10', '#t  // !Form | !Fee // A | $10', '#t Fees // !Form | ! // A | $10', '#t Fees // !Form | !Fee // A'],
    tc: ['#t 收費 // 表格 | 費用 // 甲 | 10元', '#t  // !表格 | !費用 // 甲 | 10元'],
    sc: ['#t 收费 // 表格 | 费用 // 甲 | 10元', '#t  // !表格 | !费用 // 甲 | 10元'],
  },
  passed: {
    en: ['#t Fees // !Form | !Fee // A | $10', '#t Visits // | !2025 // ?Web | 3', '#t Fees // ?Form | A // ?Fee | $10'],
    tc: ['#t 收費 // !表格 | !費用 // 甲 | 10元', '#t 訪客 // | !2025 // ?網站 | 3'],
    sc: ['#t 收费 // !表格 | !费用 // 甲 | 10元'],
  },
}
