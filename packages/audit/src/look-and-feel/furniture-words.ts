import { languageTags, type LanguageTag } from '@clf/text'

/** Parts of a page's furniture that are known by their words. */
export type NamedPart = 'home' | 'search' | 'siteMap' | 'contact' | 'notices' | 'privacy' | 'accessibility' | 'revision' | 'review' | 'textSize'

/**
 * What parts of the furniture are called on pages of the Government, in each language: the words of the standard first, then those that
 * its pages use beside them. Lower case; matched by {@link isCalled}.
 */
export const furnitureWords: Readonly<Record<NamedPart, Readonly<Record<LanguageTag, readonly string[]>>>> = {
  home: {
    en: ['home', 'home page', 'homepage', 'main page', 'front page'],
    'zh-Hant-HK': ['主頁', '首頁', '網站首頁', '回到主頁'],
    'zh-Hans': ['主页', '首页', '网站首页', '回到主页'],
  },
  search: {
    en: ['search', 'enter search keyword', 'keyword', 'keywords', 'find'],
    'zh-Hant-HK': ['搜尋', '輸入查詢字串', '搜索', '檢索', '尋找', '關鍵字', '查詢字串'],
    'zh-Hans': ['搜寻', '输入查询字串', '搜索', '检索', '查找', '关键字', '关键词', '查询字串'],
  },
  siteMap: {
    en: ['site map', 'sitemap', 'website map', 'web map', 'site index', 'site guide'],
    'zh-Hant-HK': ['網站指南', '網頁指南', '網站地圖', '網頁地圖', '網站索引', '網站導覽', '網站圖'],
    'zh-Hans': ['网站指南', '网页指南', '网站地图', '网页地图', '网站索引', '网站导览', '网站图'],
  },
  contact: {
    en: ['contact us', 'contact', 'contacts', 'contact information', 'contact details', 'enquiries', 'enquiry', 'get in touch', 'enquire'],
    'zh-Hant-HK': ['聯絡我們', '與我們聯絡', '聯絡', '聯絡方法', '聯絡資料', '聯繫我們', '查詢', '意見及查詢', '聯絡本署', '聯絡本處', '聯絡本局'],
    'zh-Hans': ['联络我们', '与我们联络', '联络', '联络方法', '联络资料', '联系我们', '查询', '意见及查询', '联络本署', '联络本处', '联络本局'],
  },
  notices: {
    en: ['important notices', 'important notice', 'notices', 'disclaimer', 'legal notice', 'legal notices', 'terms of use', 'terms and conditions', 'copyright notice'],
    'zh-Hant-HK': ['重要告示', '重要通告', '重要事項', '免責聲明', '使用條款', '版權告示', '法律告示'],
    'zh-Hans': ['重要告示', '重要通告', '重要事项', '免责声明', '使用条款', '版权告示', '法律告示'],
  },
  privacy: {
    en: ['privacy policy', 'privacy', 'privacy statement', 'privacy notice', 'personal data'],
    'zh-Hant-HK': ['私隱政策', '私隱', '私隱聲明', '隱私政策', '保障私隱', '收集個人資料聲明'],
    'zh-Hans': ['私隐政策', '私隐', '私隐声明', '隐私政策', '隐私声明', '保障私隐', '收集个人资料声明'],
  },
  accessibility: {
    en: ['web accessibility conformance', 'web accessibility', 'accessibility', 'accessibility statement', 'accessibility conformance'],
    'zh-Hant-HK': ['無障礙網頁守則', '無障礙網頁', '無障礙聲明', '無障礙', '網頁無障礙'],
    'zh-Hans': ['无障碍网页守则', '无障碍网页', '无障碍声明', '无障碍', '网页无障碍'],
  },
  revision: {
    en: [
      ...['last revision date', 'date of last revision', 'last revision', 'revision date', 'last revised', 'revised on', 'revised'],
      ...['last update', 'last updated', 'page last updated', 'updated on', 'updated', 'date of last update', 'last modified', 'last modification date'],
    ],
    'zh-Hant-HK': ['最近修訂日期', '修訂日期', '最後修訂日期', '上次修訂日期', '最近修訂', '最後修訂', '更新日期', '最近更新日期', '最近更新', '最後更新', '最後更新日期', '上次更新'],
    'zh-Hans': ['最近修订日期', '修订日期', '最后修订日期', '上次修订日期', '最近修订', '最后修订', '更新日期', '最近更新日期', '最近更新', '最后更新', '最后更新日期', '上次更新'],
  },
  review: {
    en: ['last review date', 'date of last review', 'last review', 'last reviewed', 'review date', 'reviewed on', 'reviewed'],
    'zh-Hant-HK': ['覆檢日期', '最近覆檢日期', '最後覆檢日期', '上次覆檢日期', '最近覆檢', '覆核日期', '檢討日期', '複檢日期'],
    'zh-Hans': ['覆检日期', '最近覆检日期', '最后覆检日期', '上次覆检日期', '最近覆检', '覆核日期', '检讨日期', '复检日期', '复核日期'],
  },
  textSize: {
    en: ['text size', 'font size', 'default font size', 'larger font size', 'largest font size', 'size of text', 'text resize'],
    'zh-Hant-HK': ['字型大小', '字體大小', '文字大小', '字形大小', '字號'],
    'zh-Hans': ['字型大小', '字体大小', '文字大小', '字形大小', '字号'],
  },
}

/** Beside one of the words above these mean something else. */
const otherThings: Partial<Record<NamedPart, RegExp>> = {
  accessibility: /recognition scheme|handbook|嘉許計劃|嘉许计划|手冊|手册/,
  revision: /^next|下次|下一次|first|首次/,
  review: /^next|下次|下一次|first|首次/,
  search: /job search|research|搜查/,
}

/** The mark of the Web Accessibility Initiative, whose text alternative is a sentence. */
const conformanceMark = /\bwcag\b|level double-a conformance|web content accessibility guidelines|遵守萬維網聯盟|遵守万维网联盟/

/** Words of Latin script, and Han characters, that may stand around a name: “the”, “of this site”, 本網站的. */
const slack = { words: 3, characters: 6 }

/**
 * Words as they are compared: full and half width alike, spaces even, those between Han characters taken out (重 要 告 示), lower case,
 * without the marks around them and without what a link says of its window in brackets.
 */
export function evened(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/(\p{Script=Han}) (?=\p{Script=Han})/gu, '$1')
    .replace(/\([^()]*(window|tab|pdf|視窗|窗口|分頁|标签)[^()]*\)/giu, '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '')
    .toLowerCase()
}

/** The languages in whose words `text` calls the part; none when it is the name of something else. */
export function languagesCalling(part: NamedPart, text: string): LanguageTag[] {
  const said = evened(text)
  if (said === '' || otherThings[part]?.test(said)) return []
  if (part === 'accessibility' && conformanceMark.test(said)) return [/\p{Script=Han}/u.test(said) ? (said.includes('萬') ? 'zh-Hant-HK' : 'zh-Hans') : 'en']
  return languageTags.filter((tag) => furnitureWords[part][tag].some((name) => isNameIn(said, name)))
}

/** Whether `text`, the name of a link, control or label, calls the part in any of the languages. */
export const isCalled = (part: NamedPart, text: string): boolean => languagesCalling(part, text).length > 0

function isNameIn(said: string, name: string): boolean {
  if (said === name) return true
  if (/\p{Script=Han}/u.test(name)) return said.includes(name) && said.length <= name.length + slack.characters
  const around = ` ${said.replace(/[^\p{L}\p{N}-]+/gu, ' ')} `
  return around.includes(` ${name} `) && around.trim().split(' ').length <= name.split(' ').length + slack.words
}

/** What links to a language are called: in its own script, and otherwise. */
const languageNames: Readonly<Record<LanguageTag, { own: readonly string[]; other: readonly string[] }>> = {
  en: {
    own: ['english', 'eng', 'en', 'english version'],
    other: ['英文', '英文版', '英語', '英语', '英'],
  },
  'zh-Hant-HK': {
    own: ['繁體版', '繁體', '繁', '繁體中文', '繁體中文版', '中文(繁體)', '中文(繁)', '中文繁體', '正體', '正體中文', '中文', '中文版', '繁中', '中文 (繁體)', '中'],
    other: ['繁体版', '繁体', '繁体中文', '中文(繁体)', '中文繁体', 'traditional chinese', 'chinese (traditional)', 'chinese', 'tc', 'trad', 'trad. chinese'],
  },
  'zh-Hans': {
    own: ['简体版', '简体', '简', '简体中文', '简体中文版', '中文(简体)', '中文(简)', '中文简体', '简中', '中文 (简体)'],
    other: [
      '簡體版',
      '簡體',
      '簡',
      '簡體中文',
      '簡体',
      '简體',
      '中文(簡體)',
      '中文(簡)',
      '中文簡體',
      '簡中',
      'simplified chinese',
      'chinese (simplified)',
      'sc',
      'simp. chinese',
      'gb',
      '簡體中文版',
      '中文 (簡體)',
    ],
  },
}

/** The language that a link is the name of, and whether it is named in its own script; undefined for any other words. */
export function languageNamed(text: string): { tag: LanguageTag; isInItsOwnScript: boolean } | undefined {
  const said = evened(text).replace(/^(switch to|view in|read in|change language to|切換至|切换至|轉到|转到) ?/, '')
  for (const tag of languageTags) {
    const { own, other } = languageNames[tag]
    if (own.includes(said)) return { tag, isInItsOwnScript: true }
    if (other.includes(said)) return { tag, isInItsOwnScript: false }
  }
  return undefined
}
