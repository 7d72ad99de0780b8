import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: ['#i <a.png>', '#i chart.png <a.png>', '#i image <a.png>', '#i IMG_2034.JPG <a.png>'],
    tc: ['#i <a.png>', '#i 掃描1.tif <a.png>', '#i 圖片 <a.png>'],
    sc: ['#i <a.png>', '#i 图片 <a.png>'],
  },
  passed: {
    en: ['#i Visits rose from 3 to 5 million <a.png>', '#d <a.png>', '#i The file chart.png opened in a window <a.png>', '#i → <a.png>'],
    tc: ['#i 訪客增至五百萬 <a.png>', '#d <a.png>', '#i 海港圖片展覽的入口 <a.png>'],
    sc: ['#i 访客增至五百万 <a.png>', '#d <a.png>'],
  },
}
