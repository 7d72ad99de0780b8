import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: [
      '#i Image of the counter on the ground floor <a.jpg>',
      '#i Photo of two clerks at a desk <a.jpg>',
      '#i A picture showing the new entrance <a.jpg>',
      '#i The new entrance on Harbour Road <a.jpg> The new entrance on Harbour Road',
      '#i Graphic: steps of an application <a.jpg>',
    ],
    tc: ['#i 圖片：大堂服務台 <a.jpg>', '#i 相片顯示兩名職員在櫃位工作 <a.jpg>', '#i 港灣道新入口 <a.jpg> 港灣道新入口', '#i 圖像：申請步驟 <a.jpg>'],
    sc: ['#i 图片：大堂服务台 <a.jpg>', '#i 照片显示两名职员在柜台工作 <a.jpg>', '#i 港湾道新入口 <a.jpg> 港湾道新入口'],
  },
  passed: {
    en: [
      '#i Counter on the ground floor <a.jpg>',
      '#i Photograph by Chan Tai-man, 1967: queue for water <a.jpg>',
      '#i Picture books on a shelf of the library <a.jpg>',
      '#i Image quality settings of the scanner <a.jpg>',
      '#i Pie chart: 60% clerical, 40% technical <a.jpg> Figure 2: Staff by grade',
      '#d <a.jpg>',
      '#i Map of Wan Chai North <a.jpg> How to find us',
    ],
    tc: ['#i 大堂服務台 <a.jpg>', '#i 相片沖曬機的操作面板 <a.jpg>', '#i 圖書館的兒童圖書架 <a.jpg>', '#i 圓形圖：文職60%，技術40% <a.jpg> 圖二：職系分布'],
    sc: ['#i 大堂服务台 <a.jpg>', '#i 图书馆的儿童图书架 <a.jpg>', '#i 照片冲印机的操作面板 <a.jpg>'],
  },
  cantTell: {
    en: [
      `#i ${'A long account of the layout of the ground floor with every counter named. '.repeat(4)}<a.jpg>`,
      `#i ${'Each branch of the department stands in a box below the Director. '.repeat(5)}<a.jpg>`,
    ],
    tc: [`#i ${'大堂設有多個櫃位，由左至右依次為查詢處、登記處及繳費處。'.repeat(6)}<a.jpg>`],
  },
}
