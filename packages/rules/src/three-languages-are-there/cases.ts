import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    whole: [
      { en: 'Words.', tc: '內容。' },
      { en: 'Words.' },
      { tc: '內容。' },
      { en: 'Words.', tc: '內容。', sc: { title: '', body: '内容。' } },
      { en: 'Words.', tc: { summary: ' ', body: '內容。' }, sc: '内容。' },
      { en: 'Words.', tc: '內容。', sc: '' },
      { en: '', tc: '內容。', sc: '内容。' },
      { kind: 'guideline', tc: '內容。', sc: '内容。' },
    ],
  },
  passed: {
    whole: [
      { en: 'Words.', tc: '內容。', sc: '内容。' },
      { en: '#2 Purpose ¶ Words.', tc: '#2 目的 ¶ 內容。', sc: '#2 目的 ¶ 内容。' },
      { en: { body: '', title: 'Title' }, tc: '', sc: '' },
      { kind: 'service', en: '#i Map <a.png>', tc: '#i 地圖 <a.png>', sc: '#i 地图 <a.png>' },
      { en: '#f Form | en | yes <a.pdf>', tc: '#f 表格 | zh-Hant-HK | yes <a.pdf>', sc: '#f 表格 | zh-Hans | yes <a.pdf>' },
      { kind: 'best-practice', en: 'Words.', tc: '內容。', sc: '内容。' },
    ],
  },
}
