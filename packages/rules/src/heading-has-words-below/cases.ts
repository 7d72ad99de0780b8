import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: ['#2 Purpose ¶ #2 Background ¶ Words.', '#2 Purpose ¶ Words. ¶ #2 Enquiries', '#2 Leave ¶ #3 Annual ¶ #3 Sick ¶ Words.', '#2 Purpose'],
    tc: ['#2 目的 ¶ #2 背景 ¶ 內容。', '#2 目的 ¶ 內容。 ¶ #2 查詢', '#2 目的'],
    sc: ['#2 目的 ¶ #2 背景 ¶ 内容。', '#2 目的 ¶ 内容。 ¶ #2 查询', '#2 目的'],
  },
  passed: {
    en: ['#2 Purpose ¶ Words.', '#2 Leave ¶ #3 Annual ¶ Words.', '#2 Fees ¶ #t Fees // !A | !B // 1 | 2', '#2 Forms ¶ #f Form | en | yes <a.pdf>', 'Words.'],
    tc: ['#2 目的 ¶ 內容。', '#2 假期 ¶ #3 年假 ¶ 內容。', '內容。'],
    sc: ['#2 目的 ¶ 内容。', '#2 假期 ¶ #3 年假 ¶ 内容。'],
  },
}
