import type { LanguageTag } from '@clf/text'
import type { LinkReason } from './judge-target.ts'

/** What is said of a link of the furniture, wherever it stands. `{found}` is its name and address. */
export const linkMessages: Record<LinkReason, Record<LanguageTag, string>> = {
  'not-seen': {
    en: 'A link that every page owes its readers is there but nobody sees it: {found}. Show it.',
    'zh-Hant-HK': '每頁必備的連結存在，但沒有人看得見：{found}。請顯示出來。',
    'zh-Hans': '每页必备的链接存在，但没有人看得见：{found}。请显示出来。',
  },
  'no-address': {
    en: 'A link that every page owes its readers leads nowhere: {found}. Give it the address of a page.',
    'zh-Hant-HK': '每頁必備的連結沒有去處：{found}。請填上網頁地址。',
    'zh-Hans': '每页必备的链接没有去处：{found}。请填上网页地址。',
  },
  dead: {
    en: 'A link that every page owes its readers leads to no page: {found}. Publish the page, or correct the address.',
    'zh-Hant-HK': '每頁必備的連結所到之處沒有網頁：{found}。請發布該頁，或更正網址。',
    'zh-Hans': '每页必备的链接所到之处没有网页：{found}。请发布该页，或更正网址。',
  },
  'leads-home': {
    en: 'A link that every page owes its readers ends at the home page: {found}. Publish the page that it names.',
    'zh-Hant-HK': '每頁必備的連結最後只到主頁：{found}。請發布所指的網頁。',
    'zh-Hans': '每页必备的链接最后只到主页：{found}。请发布所指的网页。',
  },
  'in-another-language': {
    en: 'A link that every page owes its readers leads to a page in another language: {found}. Lead to the version in the language of this page.',
    'zh-Hant-HK': '每頁必備的連結所到的網頁屬另一語言：{found}。請連到與本頁相同語言的版本。',
    'zh-Hans': '每页必备的链接所到的网页属另一语言：{found}。请连到与本页相同语言的版本。',
  },
  'not-reached': {
    en: 'Where a link that every page owes its readers leads could not be opened from here: {found}. Follow it and see whether the page comes.',
    'zh-Hant-HK': '在此未能開啟每頁必備的連結：{found}。請點選查看網頁是否存在。',
    'zh-Hans': '在此未能打开每页必备的链接：{found}。请点击查看网页是否存在。',
  },
}
