import { catalogue } from '@clf/app-shell'
import type { Statement } from '../statement.ts'

const en: Statement = {
  title: 'Privacy Policy',
  description: 'What this demonstration site stores about its readers: two optional preferences and nothing else.',
  parts: [
    {
      heading: 'What is stored',
      paragraphs: ['The site asks for no personal data and does not count or follow its readers. It sets a cookie only when you choose:'],
      list: [
        'a text size: cookie “clf-text-size”, kept for one year;',
        'a colour theme: cookie “clf-theme”, kept for one year.',
      ],
    },
    {
      heading: 'What is sent elsewhere',
      paragraphs: ['Nothing. Style sheets, scripts and files come from this server. Words you search for are not recorded by this site.'],
    },
    {
      heading: 'How to remove the cookies',
      paragraphs: [
        'Choose “Same as my device” as the theme to remove that cookie, or clear the cookies of this site in your browser. Every page works without them.',
      ],
    },
  ],
}

const hant: Statement = {
  title: '私隱政策',
  description: '本示範網站儲存的讀者資料：只有兩項可自選的偏好設定。',
  parts: [
    {
      heading: '儲存的資料',
      paragraphs: ['本網站不會要求提供個人資料，亦不會統計或追蹤讀者。只有在你作出下列選擇時才會設定曲奇：'],
      list: ['字型大小：曲奇「clf-text-size」，保留一年；', '色彩主題：曲奇「clf-theme」，保留一年。'],
    },
    {
      heading: '傳送往別處的資料',
      paragraphs: ['沒有。樣式表、程式碼及檔案均來自本伺服器。本網站不會記錄你搜尋的字詞。'],
    },
    {
      heading: '移除曲奇的方法',
      paragraphs: ['把主題選為「與裝置相同」即可移除該曲奇，或在瀏覽器清除本網站的曲奇。沒有曲奇，所有網頁仍可使用。'],
    },
  ],
}

const hans: Statement = {
  title: '私隐政策',
  description: '本示范网站储存的读者资料：只有两项可自选的偏好设定。',
  parts: [
    {
      heading: '储存的资料',
      paragraphs: ['本网站不会要求提供个人资料，亦不会统计或追踪读者。只有在你作出下列选择时才会设定曲奇：'],
      list: ['字型大小：曲奇“clf-text-size”，保留一年；', '色彩主题：曲奇“clf-theme”，保留一年。'],
    },
    {
      heading: '传送往别处的资料',
      paragraphs: ['没有。样式表、脚本及文件均来自本服务器。本网站不会记录你搜寻的字词。'],
    },
    {
      heading: '移除曲奇的方法',
      paragraphs: ['把主题选为“与装置相同”即可移除该曲奇，或在浏览器清除本网站的曲奇。没有曲奇，所有网页仍可使用。'],
    },
  ],
}

export const privacyPolicy = catalogue(en, hant, hans)
