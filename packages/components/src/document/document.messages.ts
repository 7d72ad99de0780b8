import type { Catalogue } from '../internal/catalogue.ts'

/** Languages that documents of the Government are in, by primary subtag; Chinese by script. */
export type DocumentLanguage = 'en' | 'hant' | 'hans' | 'hi' | 'id' | 'ne' | 'pa' | 'th' | 'tl' | 'ur' | 'vi'

/** `{count}` is the number of pages. */
interface DocumentMessages {
  page: string
  pages: string
  and: string
  separator: string
  languages: Readonly<Record<DocumentLanguage, string>>
}

export const messages: Catalogue<DocumentMessages> = {
  en: {
    page: '{count} page',
    pages: '{count} pages',
    and: ' and ',
    separator: ', ',
    languages: {
      en: 'English',
      hant: 'Traditional Chinese',
      hans: 'Simplified Chinese',
      hi: 'Hindi',
      id: 'Bahasa Indonesia',
      ne: 'Nepali',
      pa: 'Punjabi',
      th: 'Thai',
      tl: 'Tagalog',
      ur: 'Urdu',
      vi: 'Vietnamese',
    },
  },
  'zh-Hant-HK': {
    page: '{count}頁',
    pages: '{count}頁',
    and: '及',
    separator: '，',
    languages: {
      en: '英文',
      hant: '繁體中文',
      hans: '簡體中文',
      hi: '印度文',
      id: '印尼文',
      ne: '尼泊爾文',
      pa: '旁遮普文',
      th: '泰文',
      tl: '他加祿文',
      ur: '烏爾都文',
      vi: '越南文',
    },
  },
  'zh-Hans': {
    page: '{count}页',
    pages: '{count}页',
    and: '及',
    separator: '，',
    languages: {
      en: '英文',
      hant: '繁体中文',
      hans: '简体中文',
      hi: '印地文',
      id: '印尼文',
      ne: '尼泊尔文',
      pa: '旁遮普文',
      th: '泰文',
      tl: '他加禄文',
      ur: '乌尔都文',
      vi: '越南文',
    },
  },
}
