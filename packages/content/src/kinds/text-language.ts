import type { LanguageTag } from '@clf/text'

/** Language of a text that is plainly not in the language of its page, for its `lang` attribute; else undefined. */
export function textLanguage(text: string, pageLanguage: LanguageTag): LanguageTag | undefined {
  const isChinese = /\p{Script=Han}/u.test(text)
  if (pageLanguage === 'en') return isChinese && !/[a-z]{3}/i.test(text) ? 'zh-Hant-HK' : undefined
  return !isChinese && /[a-z]{3}/i.test(text) ? 'en' : undefined
}
