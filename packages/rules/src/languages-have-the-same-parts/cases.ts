import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    whole: [
      { en: '#p One. ¶ #p Two.', tc: '#p 一。', sc: '#p 一。 ¶ #p 二。' },
      { en: '#2 Purpose ¶ Words.', tc: '內容。' },
      { en: '#t Fees // !Form | !Fee // A | $10', tc: '內容。', sc: '内容。' },
      { tc: '#f 表格 | zh-Hant-HK | yes', sc: '内容。' },
      { en: '#i Map <a.png> ¶ Words.', tc: '內容。' },
      { en: '#p One.^A note.^', tc: '#p 一。' },
      { en: '#2 A ¶ Words. ¶ #2 B ¶ Words.', tc: '#2 甲 ¶ 內容。', sc: '#2 甲 ¶ 内容。 ¶ #2 乙 ¶ 内容。' },
      { tc: '#p 一。 ¶ #p 二。 ¶ #p 三。', sc: '#p 一。 ¶ #p 二。' },
    ],
  },
  passed: {
    whole: [
      { en: '#p One. ¶ #p Two.', tc: '#p 一。 ¶ #p 二。', sc: '#p 一。 ¶ #p 二。' },
      { en: 'One. ¶ Two.', tc: '一、二。' },
      { en: '#2 Purpose ¶ Words.', tc: '#2 目的 ¶ 內容。' },
      { en: '#p One.' },
      { en: '#p One. ¶ #p Two.', tc: '' },
      { en: '#b A ¶ #b B', tc: '#b 甲 ¶ #b 乙', sc: '#b 甲 ¶ #b 乙' },
      { en: '#d <line.png> ¶ Words.', tc: '內容。' },
      { tc: '{en:Words.} 內容。', sc: '内容。' },
    ],
  },
}
