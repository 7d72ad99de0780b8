import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: [
      '#t Fees // !Form | !Fee // A | $10 // | // B | $20',
      '#t Fees // !Form | | !Fee // A | | $10 // B | | $20',
      '#t Fees // | // !Form | !Fee // A | $10',
      '#t Staff // !Post | !Number // Clerk | 3 // | ',
    ],
    tc: ['#t 收費 // !表格 | !費用 // 甲 | 10元 // | // 乙 | 20元', '#t 收費 // !表格 | | !費用 // 甲 | | 10元 // 乙 | | 20元', '#t 人手 // !職位 | !人數 // 文員 | 3 // | '],
    sc: ['#t 收费 // !表格 | !费用 // 甲 | 10元 // | // 乙 | 20元', '#t 收费 // !表格 | | !费用 // 甲 | | 10元 // 乙 | | 20元', '#t 人手 // !职位 | !人数 // 文员 | 3 // | '],
  },
  passed: {
    en: [
      '#t Fees // !Form | !Fee // A | $10 // B | – ',
      '#t Visits // | !2025 | !2026 // ?Web | 3 | 5',
      '#t Remarks // !Form | !Remarks // A | New // B | Old',
      '#t Staff // !Post | !Number // Clerk | 0',
    ],
    tc: ['#t 收費 // !表格 | !費用 // 甲 | 10元 // 乙 | 不適用', '#t 訪客 // | !2025 | !2026 // ?網站 | 3 | 5', '#t 人手 // !職位 | !人數 // 文員 | 0'],
    sc: ['#t 收费 // !表格 | !费用 // 甲 | 10元 // 乙 | 不适用', '#t 访客 // | !2025 | !2026 // ?网站 | 3 | 5', '#t 人手 // !职位 | !人数 // 文员 | 0'],
  },
  cantTell: {
    en: ['#t Fees // !Form | !Fee // A | $10 // B | ', '#t Duty // !Day | !Officer | !Deputy // Monday | Chan | // Tuesday | Lee | Ho'],
    tc: ['#t 收費 // !表格 | !費用 // 甲 | 10元 // 乙 | '],
    sc: ['#t 收费 // !表格 | !费用 // 甲 | 10元 // 乙 | '],
  },
}
