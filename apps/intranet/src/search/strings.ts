import { catalogue } from '@clf/app-shell'
import { sectionsInWords } from '../chrome/list-in-words.ts'

const en = {
  title: 'Search',
  titleFor: (text: string) => `Search results for “${text}”`,
  description: `Search ${sectionsInWords('en')}.`,
  field: 'Search words',
  button: 'Search',
  hint: 'Words of a title or summary, or a circular number such as 6/2024.',
  start: `Enter one or more words to search ${sectionsInWords('en')}.`,
  count: (total: number, text: string) => total === 1 ? `1 result for “${text}”` : `${total} results for “${text}”`,
  groupCount: (label: string, total: number) => `${label} (${total})`,
  none: (text: string) => `Nothing found for “${text}”`,
  noneHint: 'Check the spelling, try fewer or more general words, or look in the site map.',
  all: (total: number, label: string) => `See all ${total} under ${label}`,
  siteMap: 'Site Map',
}

const hant: typeof en = {
  title: '搜尋',
  titleFor: (text: string) => `「${text}」的搜尋結果`,
  description: `搜尋${sectionsInWords('zh-Hant-HK')}。`,
  field: '搜尋字詞',
  button: '搜尋',
  hint: '輸入標題或摘要內的字詞，或通告編號，例如6/2024。',
  start: `輸入一個或多個字詞，以搜尋${sectionsInWords('zh-Hant-HK')}。`,
  count: (total: number, text: string) => `「${text}」共有${total}項結果`,
  groupCount: (label: string, total: number) => `${label}（${total}）`,
  none: (text: string) => `找不到「${text}」`,
  noneHint: '請檢查字詞，減少字詞或使用較廣泛的字詞，或查閱網站指南。',
  all: (total: number, label: string) => `查看${label}的全部${total}項`,
  siteMap: '網站指南',
}

const hans: typeof en = {
  title: '搜寻',
  titleFor: (text: string) => `“${text}”的搜寻结果`,
  description: `搜寻${sectionsInWords('zh-Hans')}。`,
  field: '搜寻字词',
  button: '搜寻',
  hint: '输入标题或摘要内的字词，或通告编号，例如6/2024。',
  start: `输入一个或多个字词，以搜寻${sectionsInWords('zh-Hans')}。`,
  count: (total: number, text: string) => `“${text}”共有${total}项结果`,
  groupCount: (label: string, total: number) => `${label}（${total}）`,
  none: (text: string) => `找不到“${text}”`,
  noneHint: '请检查字词，减少字词或使用较广泛的字词，或查阅网站指南。',
  all: (total: number, label: string) => `查看${label}的全部${total}项`,
  siteMap: '网站指南',
}

export const searchStrings = catalogue(en, hant, hans)
