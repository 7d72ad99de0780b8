import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: ['#2 Details ¶ A. ¶ #2 Details ¶ B.', '#2 Leave ¶ #3 Form ¶ A. ¶ #3 Form ¶ B.', '#2 Purpose ¶ A. ¶ #2 purpose: ¶ B.', '#2 Other ¶ A. ¶ #2 Pay ¶ B. ¶ #2 Other ¶ C.'],
    tc: ['#2 詳情 ¶ 甲。 ¶ #2 詳情 ¶ 乙。', '#2 假期 ¶ #3 表格 ¶ 甲。 ¶ #3 表格 ¶ 乙。', '#2 目的 ¶ 甲。 ¶ #2 目的： ¶ 乙。'],
    sc: ['#2 详情 ¶ 甲。 ¶ #2 详情 ¶ 乙。', '#2 假期 ¶ #3 表格 ¶ 甲。 ¶ #3 表格 ¶ 乙。', '#2 目的 ¶ 甲。 ¶ #2 目的： ¶ 乙。'],
  },
  passed: {
    en: ['#2 Leave ¶ #3 Form ¶ A. ¶ #2 Pay ¶ #3 Form ¶ B.', '#2 Part A ¶ A. ¶ #2 Part B ¶ B.', '#2 Purpose ¶ A.', 'Words.'],
    tc: ['#2 假期 ¶ #3 表格 ¶ 甲。 ¶ #2 薪酬 ¶ #3 表格 ¶ 乙。', '#2 甲部 ¶ 甲。 ¶ #2 乙部 ¶ 乙。', '內容。'],
    sc: ['#2 假期 ¶ #3 表格 ¶ 甲。 ¶ #2 薪酬 ¶ #3 表格 ¶ 乙。', '#2 甲部 ¶ 甲。 ¶ #2 乙部 ¶ 乙。'],
  },
}
