import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: ['#d <organisation-chart.png>', '#d <map-of-office.jpg>', '#d <flow chart 2026.png>', '#d <photo1.jpg> Figure 1: Visits by month'],
    tc: ['#d <組織架構圖.png>', '#d <流程圖.jpg>', '#d <p1.jpg> 圖一：每月訪客人數'],
    sc: ['#d <组织架构图.png>', '#d <交通位置图.jpg>', '#d <p1.jpg> 图一：每月访客人数'],
  },
  passed: {
    en: [
      '#d <border.png>',
      '#d <divider-line.svg>',
      '#i Map of the office at Harbour Road <map.png>',
      '#d <photo1.jpg>',
      '#d <mapleleaf.png>',
      '#i Two clerks at a counter <chart.png> Figure 1: The counter',
    ],
    tc: ['#d <花邊.png>', '#d <分隔線.svg>', '#i 辦事處位置圖 <位置圖.png>', '#d <相片一.jpg>'],
    sc: ['#d <花边.png>', '#d <分隔线.svg>', '#i 办事处位置图 <位置图.png>'],
  },
}
