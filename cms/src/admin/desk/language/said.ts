/** Language of the interface, named as the words of a document are. */
export type Language = 'en' | 'tc' | 'sc'

/** The three, in the order of the house. */
export const languages: readonly Language[] = ['en', 'tc', 'sc']

/** One sentence or name, written in each language. `{name}` is a place for a value. */
export type Said = Readonly<Record<Language, string>>

export function said(en: string, tc: string, sc: string): Said {
  return { en, tc, sc }
}

/** Language in which Strapi's interface speaks: `zh` is Traditional. */
export function languageOfLocale(locale: string): Language {
  if (!locale.toLowerCase().startsWith('zh')) return 'en'
  return /^zh-(hans|cn|sg)/i.test(locale) ? 'sc' : 'tc'
}

/** BCP 47 tag of a language of the interface. */
export const tagOf: Readonly<Record<Language, 'en' | 'zh-Hant-HK' | 'zh-Hans'>> = { en: 'en', tc: 'zh-Hant-HK', sc: 'zh-Hans' }

/** A sentence in one language with its values in their places. */
export function sayIn(language: Language, sentence: Said, values: Readonly<Record<string, string | number>> = {}): string {
  return sentence[language].replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}

export function isLanguage(name: string): name is Language {
  return (languages as readonly string[]).includes(name)
}
