import { languageTags, type LanguageTag } from '@clf/text'

/** What was found: as it stands in the page, or as it is called in each language of the report. */
export type Found = string | Record<LanguageTag, string>

/** Says something in each language of the report. */
export const inWords = (write: (tag: LanguageTag) => string): Record<LanguageTag, string> => ({ en: write('en'), 'zh-Hant-HK': write('zh-Hant-HK'), 'zh-Hans': write('zh-Hans') })

const chineseNames: Record<LanguageTag, Record<'zh-Hant-HK' | 'zh-Hans', string>> = {
  en: { 'zh-Hant-HK': '英文', 'zh-Hans': '英文' },
  'zh-Hant-HK': { 'zh-Hant-HK': '繁體中文', 'zh-Hans': '繁体中文' },
  'zh-Hans': { 'zh-Hant-HK': '簡體中文', 'zh-Hans': '简体中文' },
}

/** What a language is called in a report; in an English one by its tag, as it has to be written. */
export const languageName = (named: LanguageTag, reader: LanguageTag): string => (reader === 'en' ? named : chineseNames[named][reader])

/** Names of several languages, one after the other. */
export const languageNames = (named: readonly LanguageTag[]): Record<LanguageTag, string> =>
  inWords((reader) => languageTags.filter((tag) => named.includes(tag)).map((tag) => languageName(tag, reader)).join(reader === 'en' ? ', ' : '、'))
