import { catalogue } from '@clf/app-shell'
import type { Statement } from '../statement.ts'

const en: Statement = {
  title: 'Privacy Policy',
  description: 'What this demonstration site stores about its readers: two optional preferences, what they send, and, of those who sign in, a session.',
  parts: [
    {
      heading: 'What is stored',
      paragraphs: ['The site asks for no personal data that it can do without, and does not count or follow its readers. It sets a cookie only when you choose:'],
      list: [
        'a text size: cookie “clf-text-size”, kept for one year;',
        'a colour theme: cookie “clf-theme”, kept for one year;',
        'to sign in, where this site offers it: cookie “clf-session”, which holds your name and your groups encrypted, kept for at most eight hours, and on a shared computer until the browser is closed.',
      ],
    },
    {
      heading: 'What you send and search for',
      paragraphs: [
        'What you write under Feedback or Report an accessibility problem is kept on this server until the editors’ system has it, and then there alone. No name goes with it, also when you are signed in. An e-mail address, where you give one, is seen by editors and deleted when they have dealt with your message.',
        'The words of a search that found nothing are counted by day and language, so that editors see what is missing. Nothing of who searched is recorded; e-mail addresses, telephone numbers and identity card numbers among the words are left out. Other searches are not recorded.',
        'When you press “I have read this”, your name, the version and the time are told to the issuer of the circular, and kept there.',
      ],
    },
    {
      heading: 'What is sent elsewhere',
      paragraphs: [
        'Nothing of what you read. Style sheets, scripts and files come from this server. When you sign in, the service for government accounts learns that you use this site.',
      ],
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
  description: '本示範網站儲存的讀者資料：兩項可自選的偏好設定、讀者送出的訊息，以及登入者的登入狀態。',
  parts: [
    {
      heading: '儲存的資料',
      paragraphs: ['本網站不會要求提供非必要的個人資料，亦不會統計或追蹤讀者。只有在你作出下列選擇時才會設定曲奇：'],
      list: [
        '字型大小：曲奇「clf-text-size」，保留一年；',
        '色彩主題：曲奇「clf-theme」，保留一年；',
        '登入（如本網站提供）：曲奇「clf-session」，以加密方式記載你的姓名及所屬組別，最長保留八小時；如使用共用電腦，則保留至瀏覽器關閉為止。',
      ],
    },
    {
      heading: '你送出及搜尋的內容',
      paragraphs: [
        '你在「意見」或「報告無障礙問題」所寫的內容，會保存在本伺服器，直至編輯系統收到為止，其後只保存在編輯系統。即使你已登入，內容亦不會附上姓名。如你提供電郵地址，編輯人員可看到，處理完畢後便會刪除。',
        '沒有結果的搜尋，其字詞會按日期及語言計算次數，讓編輯人員得知欠缺的內容。本網站不會記錄搜尋者的資料；字詞中的電郵地址、電話號碼及身份證號碼會略去。其他搜尋不會記錄。',
        '當你按「我已閱讀」，發出通告的部門會得知並保存你的姓名、所閱版本及時間。',
      ],
    },
    {
      heading: '傳送往別處的資料',
      paragraphs: ['你閱讀的內容不會傳送往別處。樣式表、程式碼及檔案均來自本伺服器。如你登入，政府帳戶服務會知道你使用本網站。'],
    },
    {
      heading: '移除曲奇的方法',
      paragraphs: ['把主題選為「與裝置相同」即可移除該曲奇，或在瀏覽器清除本網站的曲奇。沒有曲奇，所有網頁仍可使用。'],
    },
  ],
}

const hans: Statement = {
  title: '私隐政策',
  description: '本示范网站储存的读者资料：两项可自选的偏好设定、读者提交的信息，以及登录者的登录状态。',
  parts: [
    {
      heading: '储存的资料',
      paragraphs: ['本网站不会要求提供非必要的个人资料，亦不会统计或追踪读者。只有在你作出下列选择时才会设定曲奇：'],
      list: [
        '字型大小：曲奇“clf-text-size”，保留一年；',
        '色彩主题：曲奇“clf-theme”，保留一年；',
        '登录（如本网站提供）：曲奇“clf-session”，以加密方式记载你的姓名及所属组别，最长保留八小时；如使用共用计算机，则保留至浏览器关闭为止。',
      ],
    },
    {
      heading: '你提交及搜寻的内容',
      paragraphs: [
        '你在“意见”或“报告无障碍问题”所写的内容，会保存在本服务器，直至编辑系统收到为止，其后只保存在编辑系统。即使你已登录，内容也不会附上姓名。如你提供电邮地址，编辑人员可看到，处理完毕后便会删除。',
        '没有结果的搜寻，其字词会按日期及语言计算次数，让编辑人员得知欠缺的内容。本网站不会记录搜寻者的资料；字词中的电邮地址、电话号码及身份证号码会略去。其他搜寻不会记录。',
        '当你按“我已阅读”，发出通告的部门会得知并保存你的姓名、所阅版本及时间。',
      ],
    },
    {
      heading: '传送往别处的资料',
      paragraphs: ['你阅读的内容不会传送往别处。样式表、脚本及文件均来自本服务器。如你登录，政府账号服务会知道你使用本网站。'],
    },
    {
      heading: '移除曲奇的方法',
      paragraphs: ['把主题选为“与装置相同”即可移除该曲奇，或在浏览器清除本网站的曲奇。没有曲奇，所有网页仍可使用。'],
    },
  ],
}

export const privacyPolicy = catalogue(en, hant, hans)
