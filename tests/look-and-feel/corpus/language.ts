/** Languages of the corpus, by the names that addresses use. */
export const languages = ['en', 'tc', 'sc'] as const
export type Language = (typeof languages)[number]

export type Trilingual = Readonly<Record<Language, string>>

export const tagOf: Trilingual = { en: 'en', tc: 'zh-Hant-HK', sc: 'zh-Hans' }

export const in3 = (en: string, tc: string, sc: string): Trilingual => ({ en, tc, sc })

/** A date in full as each language writes it; `iso` is year, month and day. */
export function longDate(iso: string, language: Language): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  if (language !== 'en') return `${year}年${month}月${day}日`
  const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
  return `${day} ${months[month - 1]} ${year}`
}
