import type { LanguageTag } from './language-tag.ts'

/** First segment of every public URL. */
export type LanguagePath = 'en' | 'tc' | 'sc'

const paths: Record<LanguageTag, LanguagePath> = { en: 'en', 'zh-Hant-HK': 'tc', 'zh-Hans': 'sc' }

const tags: Record<LanguagePath, LanguageTag> = { en: 'en', tc: 'zh-Hant-HK', sc: 'zh-Hans' }

/** URL segment of a language: `zh-Hant-HK` gives `tc`. */
export function pathOf(tag: LanguageTag): LanguagePath {
  return paths[tag]
}

/** Language of a URL segment: `tc` gives `zh-Hant-HK`. For text from outside use `resolveLanguage`. */
export function languageOfPath(path: LanguagePath): LanguageTag {
  return tags[path]
}
