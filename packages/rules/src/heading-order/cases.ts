import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: ['#2 Leave ¶ #4 Annual leave', '#3 Leave ¶ Words', '#2 Leave ¶ #2  ¶ Words', '#2 A ¶ #3 B ¶ #2 C ¶ #4 D'],
    tc: ['#2 假期 ¶ #4 年假', '#3 假期 ¶ 內容', '#2 假期 ¶ #2  ¶ 內容'],
    sc: ['#2 假期 ¶ #4 年假', '#3 假期 ¶ 内容'],
  },
  passed: {
    en: ['#2 Leave ¶ #3 Annual leave ¶ #4 Carrying over ¶ #2 Pay', 'Words alone', '#2 A ¶ #2 B', '#2 A ¶ #3 B ¶ #3 C ¶ #2 D'],
    tc: ['#2 假期 ¶ #3 年假', '內容', '#2 甲 ¶ #3 乙 ¶ #2 丙'],
    sc: ['#2 假期 ¶ #3 年假', '内容'],
  },
}
