import type { LanguageTag } from '@clf/text'

/**
 * A date `2006-06-12` or a month `2006-06` in words: `12 June 2006`, `2006年6月12日`, `June 2006`. The browser's own
 * calendar, because this runs after the page is read; pages write dates with `formatDate` of `@clf/text`.
 */
export function dateWords(iso: string, language: LanguageTag): string {
  const day = iso.length > 7 ? 'numeric' : undefined
  const locale = language === 'en' ? 'en-HK' : language
  return new Date(iso).toLocaleDateString(locale, { year: 'numeric', month: 'long', day, timeZone: 'UTC' })
}
