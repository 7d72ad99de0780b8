import { in3 } from './language.ts'

/** Words of the furniture, as public government pages write them. */
export const words = {
  government: in3('The Government of the Hong Kong Special Administrative Region', '香港特別行政區政府', '香港特别行政区政府'),
  intranet: in3('Government Intranet', '政府內聯網', '政府内联网'),
  demonstration: in3(
    'Demonstration only: the content of this site is invented. It is not a government website.',
    '示範網站：全部內容均屬虛構。本網站並非政府網站。',
    '示范网站：全部内容均属虚构。本网站并非政府网站。',
  ),
  skip: in3('Skip to content', '跳至內容', '跳至内容'),
  brand: in3('Brand mark', '品牌標記', '品牌标记'),
  portal: in3('GovHK', 'GovHK 香港政府一站通', 'GovHK 香港政府一站通'),
  languages: in3('Language', '語言', '语言'),
  textSize: in3('Font size', '字型大小', '字型大小'),
  size1: in3('Default Font Size', '字型大小：原設定', '字型大小：原设定'),
  size2: in3('Larger Font Size', '字型大小：較大', '字型大小：较大'),
  size3: in3('Largest Font Size', '字型大小：最大', '字型大小：最大'),
  search: in3('Search', '搜尋', '搜寻'),
  keywords: in3('Enter search keyword(s)', '輸入查詢字串', '输入查询字串'),
  siteMap: in3('Site Map', '網站指南', '网站指南'),
  contact: in3('Contact Us', '聯絡我們', '联络我们'),
  menu: in3('Menu', '選單', '选单'),
  home: in3('Home', '主頁', '主页'),
  here: in3('You are here', '你現時的位置', '你现时的位置'),
  sections: in3('Sections', '欄目', '栏目'),
  notices: in3('Important Notices', '重要告示', '重要告示'),
  privacy: in3('Privacy Policy', '私隱政策', '私隐政策'),
  accessibility: in3('Accessibility Statement', '無障礙聲明', '无障碍声明'),
  revised: in3('Last revision date', '修訂日期', '修订日期'),
  reviewed: in3('Last review date', '覆檢日期', '覆检日期'),
  colon: in3(': ', '：', '：'),
  top: in3('Back to top', '返回頁首', '返回页首'),
} as const

/** Each language's name in its own script. */
export const ownName = { en: 'English', tc: '繁體版', sc: '简体版' } as const
