import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: ['#f form_8a_final.pdf | en | yes <a.pdf>', '#f Annex | en | yes <a.pdf>', '#f EDBC25009C.pdf | en | yes <a.pdf>', '#f scan0001 | en | yes <a.pdf>', '#f Document1 | en | yes <a.pdf>'],
    tc: ['#f 附件 | zh-Hant-HK | yes <a.pdf>', '#f 表格_最終版.docx | zh-Hant-HK | yes <a.pdf>', '#f 檔案 | zh-Hant-HK | yes <a.pdf>', '#f 附件一 | zh-Hant-HK | yes <a.pdf>'],
    sc: ['#f 附件 | zh-Hans | yes <a.pdf>', '#f 表格_最终版.docx | zh-Hans | yes <a.pdf>', '#f 文件 | zh-Hans | yes <a.pdf>'],
  },
  passed: {
    en: ['#f Annex A: List of offices | en | yes <a.pdf>', '#f Leave form (GF 44) | en | yes <a.pdf>', '#f Guide to the .hk domain | en | yes <a.pdf>', '#f Report of 2025 | en | yes <a.pdf>'],
    tc: ['#f 附件一：辦事處名單 | zh-Hant-HK | yes <a.pdf>', '#f 請假表格（GF 44） | zh-Hant-HK | yes <a.pdf>', '#f 二零二五年年報 | zh-Hant-HK | yes <a.pdf>'],
    sc: ['#f 附件一：办事处名单 | zh-Hans | yes <a.pdf>', '#f 请假表格 | zh-Hans | yes <a.pdf>'],
  },
}
