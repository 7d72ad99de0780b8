import type { LanguageTag } from '@clf/text'
import { authored, conversionOf, simplify } from '../simplify.ts'

export interface Versions<T> {
  en: T
  'zh-Hant-HK': T
  'zh-Hans': T
}

/** The three language versions from the two that were written. */
export function threeVersions<T>(en: T, traditional: T): Versions<T> {
  return { en, 'zh-Hant-HK': traditional, 'zh-Hans': simplify(traditional) }
}

/** As {@link threeVersions}, each with the record of how it came about. */
export function translatedVersions<T extends object>(en: T, traditional: T) {
  const { 'zh-Hans': simplified } = threeVersions(en, traditional)
  return {
    en: { ...en, translation: authored },
    'zh-Hant-HK': { ...traditional, translation: authored },
    'zh-Hans': { ...simplified, translation: conversionOf(traditional) },
  }
}

/** Applies a function to each version. */
export function mapVersions<T, U>(versions: Versions<T>, map: (version: T, language: LanguageTag) => U): Versions<U> {
  return { en: map(versions.en, 'en'), 'zh-Hant-HK': map(versions['zh-Hant-HK'], 'zh-Hant-HK'), 'zh-Hans': map(versions['zh-Hans'], 'zh-Hans') }
}
