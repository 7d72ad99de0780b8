import type { LanguageTag } from '@clf/text'

/** Name of each language in its own script. */
export const languageNames: Record<LanguageTag, string> = {
  en: 'English',
  'zh-Hant-HK': '繁體中文',
  'zh-Hans': '简体中文',
}
