import type { LanguageTag } from '@clf/text'
import type { Catalogue } from '../internal/catalogue.ts'

interface LanguageSwitchMessages {
  label: string
}

export const messages: Catalogue<LanguageSwitchMessages> = {
  en: { label: 'Language' },
  'zh-Hant-HK': { label: '語言' },
  'zh-Hans': { label: '语言' },
}

/** Each language's name in its own script, the same on every page. */
export const ownNames: Readonly<Record<LanguageTag, string>> = {
  en: 'English',
  'zh-Hant-HK': '繁體版',
  'zh-Hans': '简体版',
}
