import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: [
      '#i <a.png>',
      '#i chart.png <a.png>',
      '#i image <a.png>',
      '#i IMG_2034.JPG <a.png>',
      '#i IMG_20260504_101500 <a.png>',
      '#i DSC00412 <a.png>',
      '#i Screenshot 2026-05-04 at 10.15.00 <a.png>',
      '#i Picture 3 <a.png>',
      '#i image001 <a.png>',
      '#i Untitled-2 <a.png>',
      '#i WhatsApp Image 2026-05-04 at 10.15.00 <a.png>',
    ],
    tc: ['#i <a.png>', '#i 掃描1.tif <a.png>', '#i 圖片 <a.png>', '#i 截圖1 <a.png>', '#i 圖二 <a.png>', '#i 螢幕截圖 2026-05-04 <a.png>', '#i 未命名 <a.png>'],
    sc: ['#i <a.png>', '#i 图片 <a.png>', '#i 图1 <a.png>', '#i 屏幕截图（2） <a.png>', '#i 微信图片_20260504101500 <a.png>'],
  },
  passed: {
    en: [
      '#i Visits rose from 3 to 5 million <a.png>',
      '#d <a.png>',
      '#i The file chart.png opened in a window <a.png>',
      '#i → <a.png>',
      '#i Exit 3 <a.png>',
      '#i Picture 3 of the set: the gate in 1910 <a.png>',
      '#i Form IMM 12 <a.png>',
    ],
    tc: ['#i 訪客增至五百萬 <a.png>', '#d <a.png>', '#i 海港圖片展覽的入口 <a.png>', '#i 截圖顯示登入按鈕 <a.png>', '#i 圖二樓平面 <a.png>'],
    sc: ['#i 访客增至五百万 <a.png>', '#d <a.png>'],
  },
}
