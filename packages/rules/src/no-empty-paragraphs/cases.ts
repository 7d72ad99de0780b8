import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: ['Words. ¶  ¶ More words.', 'Words. ¶ ↵ ¶ More words.', 'Words. ¶ \u00A0 ¶ More words.', 'Words.↵↵↵More words.'],
    tc: ['內容。 ¶ 　 ¶ 內容。', '內容。 ¶  ¶ 內容。', '內容。↵↵內容。'],
    sc: ['内容。 ¶  ¶ 内容。', '内容。 ¶ 　 ¶ 内容。', '内容。↵↵内容。'],
  },
  passed: {
    en: ['Words. ¶ More words.', '1 Harbour Road↵Wan Chai', '#2 Purpose ¶ Words.', '#d <a.png>', '#t Fees // !Form | !Fee // A | '],
    tc: ['內容。 ¶ 內容。', '港灣道1號↵灣仔', '#2 目的 ¶ 內容。'],
    sc: ['内容。 ¶ 内容。', '港湾道1号↵湾仔'],
  },
}
