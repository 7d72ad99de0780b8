import { catalogue } from '../language/catalogue.ts'

const en = {
  home: 'Home',
  mainNavigation: 'Main',
  siteMap: 'Site Map',
  contact: 'Contact Us',
  feedback: 'Feedback',
  accessibilityProblem: 'Report an accessibility problem',
  signIn: 'Sign In',
  draft: 'Draft: not published',
  draftUntil: 'You see this page as it was last saved. Readers do not see it. This link works until {time} Hong Kong time.',
  updated: 'Last updated: {day}, {time} Hong Kong time. What was published after that is not here yet.',
}
const hant: typeof en = {
  home: '主頁',
  mainNavigation: '主要',
  siteMap: '網站指南',
  contact: '聯絡我們',
  feedback: '意見',
  accessibilityProblem: '報告無障礙問題',
  signIn: '登入',
  draft: '草稿：尚未發布',
  draftUntil: '你所看到的是最後一次儲存的內容，讀者看不到此頁。此連結有效至香港時間{time}。',
  updated: '最後更新：{day}{time}（香港時間）。其後發布的內容尚未在此顯示。',
}
const hans: typeof en = {
  home: '主页',
  mainNavigation: '主要',
  siteMap: '网站指南',
  contact: '联络我们',
  feedback: '意见',
  accessibilityProblem: '报告无障碍问题',
  signIn: '登录',
  draft: '草稿：尚未发布',
  draftUntil: '你所看到的是最后一次保存的内容，读者看不到此页。此链接有效至香港时间{time}。',
  updated: '最后更新：{day}{time}（香港时间）。其后发布的内容尚未在此显示。',
}

export const frameStrings = catalogue(en, hant, hans)
