import type { LanguageTag } from '@clf/text'

const locales: Readonly<Record<LanguageTag, string>> = { en: 'en-HK', 'zh-Hant-HK': 'zh-Hant-HK', 'zh-Hans': 'zh-Hans' }

/**
 * A date `2006-06-12` or a month `2006-06` in words: `12 June 2006`, `2006年6月12日`, `June 2006`. The browser's own
 * calendar, because this runs after the page is read; pages write dates with `formatDate` of `@clf/text`.
 */
export function dateWords(iso: string, language: LanguageTag): string {
  const day = iso.length > 7 ? 'numeric' : undefined
  const words = new Intl.DateTimeFormat(locales[language], { year: 'numeric', month: 'long', day, timeZone: 'UTC' })
  return words.format(new Date(iso))
}
