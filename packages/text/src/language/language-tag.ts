/** English, Traditional Chinese as written in Hong Kong, Simplified Chinese: BCP 47 tags as they stand in `lang`. */
export type LanguageTag = 'en' | 'zh-Hant-HK' | 'zh-Hans'

/** The three languages, in the order pages list them. */
export const languageTags: readonly LanguageTag[] = ['en', 'zh-Hant-HK', 'zh-Hans']
