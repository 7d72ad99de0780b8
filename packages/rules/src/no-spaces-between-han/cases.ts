import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    tc: ['#2 重 要 告 示 ¶ 內容', '姓 名：陳大文', '最 近 修 訂 日 期', '#t 收　費 // !表 格 | !費用 // 甲 | 10元', '二 零 二 六 年'],
    sc: ['#2 重 要 告 示 ¶ 内容', '姓 名：陈大文', '最 近 修 订 日 期'],
  },
  passed: { tc: ['重要告示', '使用 XML 標準', '通告第 9/2025 號', '香港灣仔↵港灣道1號', '甲、乙、丙'], sc: ['重要告示', '使用 XML 标准', '通告第 9/2025 号'], en: ['Important notices', 'A B C'] },
}
