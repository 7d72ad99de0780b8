import type { LanguageTag } from '@clf/text'

/** Why a page that is known of was not visited. */
export const leftOutReasons = ['template', 'folder', 'budget', 'depth', 'outside', 'file', 'nofollow', 'same-page', 'sign-out'] as const

export type LeftOutReason = (typeof leftOutReasons)[number]

/** Pages that were not visited for one reason, and what they have in common. */
export interface LeftOut {
  reason: LeftOutReason
  /** The template, folder, host or kind of file; the page that they are the same as; else empty. */
  group: string
  count: number
  /** All of them, sorted. */
  addresses: readonly string[]
}

/** What is said of them. `{group}` is what they have in common. */
export const leftOutWords: Record<LeftOutReason, Record<LanguageTag, string>> = {
  template: {
    en: 'more pages like {group}, of which a sample was judged; --all takes all, --sample more.',
    'zh-Hant-HK': '與 {group} 同類的其他網頁，已抽樣審查；如要全部審查，請用 --all，多抽一些則用 --sample。',
    'zh-Hans': '与 {group} 同类的其他网页，已抽样审查；如要全部审查，请用 --all，多抽一些则用 --sample。',
  },
  folder: {
    en: 'more pages in {group}, of which a sample was judged; --all takes all, --sample more.',
    'zh-Hant-HK': '{group} 內的其他網頁，已抽樣審查；如要全部審查，請用 --all，多抽一些則用 --sample。',
    'zh-Hans': '{group} 内的其他网页，已抽样审查；如要全部审查，请用 --all，多抽一些则用 --sample。',
  },
  budget: {
    en: 'beyond the number of pages allowed; --pages allows more.',
    'zh-Hant-HK': '超出容許的網頁數目；如要增加，請用 --pages。',
    'zh-Hans': '超出容许的网页数目；如要增加，请用 --pages。',
  },
  depth: {
    en: 'more links away from the start than allowed; --depth allows more.',
    'zh-Hant-HK': '與起始網頁相隔的連結多於容許數目；如要增加，請用 --depth。',
    'zh-Hans': '与起始网页相隔的链接多于容许数目；如要增加，请用 --depth。',
  },
  outside: {
    en: 'on {group}, outside the site; --scope takes more in.',
    'zh-Hant-HK': '位於 {group}，不屬本網站；如要包括在內，請用 --scope。',
    'zh-Hans': '位于 {group}，不属本网站；如要包括在内，请用 --scope。',
  },
  file: {
    en: 'files of the kind {group}, which are no pages.',
    'zh-Hant-HK': '{group} 檔案，並非網頁。',
    'zh-Hans': '{group} 文件，并非网页。',
  },
  nofollow: {
    en: 'behind links that the site asks robots not to follow (nofollow); --ignore-robots follows them.',
    'zh-Hant-HK': '網站要求機械人程式不要跟從其連結（nofollow）；如要跟從，請用 --ignore-robots。',
    'zh-Hans': '网站要求机器人程序不要跟从其链接（nofollow）；如要跟从，请用 --ignore-robots。',
  },
  'same-page': {
    en: 'the same page as {group}, by where it leads or by its canonical address.',
    'zh-Hant-HK': '轉向至 {group}，或以該網址為標準網址，屬同一頁。',
    'zh-Hans': '跳转至 {group}，或以该网址为标准网址，属同一页。',
  },
  'sign-out': {
    en: 'not followed, because they sign out.',
    'zh-Hant-HK': '會登出，因此沒有跟從。',
    'zh-Hans': '会退出登录，因此没有跟从。',
  },
}
