import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: [
      'The figures in red are estimates.',
      'Fill in the box shaded grey.',
      'See the panel at the top right.',
      'The yellow highlighted rows are new.',
      'Fill in the red box.',
      'Press the green button to go on.',
      'Items in red are compulsory.',
      'See the table on the right.',
      'Click the icon in the top left corner.',
      'The fields marked in yellow must be filled.',
    ],
    tc: [
      '請看右圖。',
      '填妥有紅色標記的欄位。',
      '填寫紅框內的資料。',
      '請參閱左欄。',
      '請填寫紅色方格。',
      '按綠色按鈕繼續。',
      '以紅色標示的項目必須填寫。',
      '請參閱右方的表格。',
      '按左上角的圖示。',
      '黃色欄位必須填寫。',
    ],
    sc: ['请填写红色方格。', '按绿色按钮继续。', '以红色标示的项目必须填写。', '请参阅右方的表格。', '按左上角的图标。'],
  },
  passed: {
    en: [
      'The Red Cross runs the scheme.',
      'Green Minibus Route 5',
      'See paragraph 18 below.',
      'Staff have the right to appeal.',
      'A red rainstorm warning is in force.',
      'The Blue Book is revised.',
      'Take the exit on the left of the lift lobby at Tower 2.',
      'Press “Next” to go on.',
      'A green building has solar panels.',
    ],
    tc: ['左方車輛須讓路。', '左圖右史是成語。', '紅十字會', '紅色暴雨警告信號生效。', '綠色專線小巴', '參閱下文第八段。', '黃大仙區', '紅磡體育館', '綠色建築', '紅色小巴'],
    sc: ['红十字会', '红色暴雨警告信号生效。', '参阅下文第八段。', '黄大仙区', '绿色建筑'],
  },
}
