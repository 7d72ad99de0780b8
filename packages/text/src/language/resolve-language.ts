import type { LanguageTag } from './language-tag.ts'

const traditional = [
  ...['zh', 'zh-hant', 'zh-hk', 'zh-tw', 'zh-mo', 'zh-yue', 'yue', 'yue-hant', 'cmn', 'cmn-hant'],
  ...['tc', 'chi', 'cht', 'big5'],
]

const simplified = [
  ...['zh-hans', 'zh-cn', 'zh-sg', 'zh-my', 'yue-hans', 'yue-cn', 'cmn-hans'],
  ...['sc', 'chs', 'gb'],
]

const languages = new Map<string, LanguageTag>([
  ...traditional.map((tag): [string, LanguageTag] => [tag, 'zh-Hant-HK']),
  ...simplified.map((tag): [string, LanguageTag] => [tag, 'zh-Hans']),
])

/**
 * One of our three languages for any tag found in the wild. Case does not matter and `_` counts as `-`.
 * Unlisted subtags are dropped from the end until a listed tag remains (RFC 4647 lookup), so `zh-Hant-MO` and the
 * old `tc_chi` are Traditional and `zh-Hans-HK` is Simplified. The path segments `tc` and `sc` and the older `chi`
 * and `gb` are understood. Everything else, the empty string included, is `en`.
 */
export function resolveLanguage(tag: string): LanguageTag {
  const subtags = tag.trim().toLowerCase().replaceAll('_', '-').split('-')
  for (let length = subtags.length; length > 0; length--) {
    const language = languages.get(subtags.slice(0, length).join('-'))
    if (language) return language
  }
  return 'en'
}
