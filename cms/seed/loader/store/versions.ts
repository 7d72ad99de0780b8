import type { LanguageTag } from '@clf/text'
import { simplify } from '../simplify.ts'

export interface Versions<T> {
  en: T
  'zh-Hant-HK': T
  'zh-Hans': T
}

/** The three language versions from the two that were written. */
export function threeVersions<T>(en: T, traditional: T): Versions<T> {
  return { en, 'zh-Hant-HK': traditional, 'zh-Hans': simplify(traditional) }
}

/** Applies a function to each version. */
export function mapVersions<T, U>(versions: Versions<T>, map: (version: T, language: LanguageTag) => U): Versions<U> {
  return { en: map(versions.en, 'en'), 'zh-Hant-HK': map(versions['zh-Hant-HK'], 'zh-Hant-HK'), 'zh-Hans': map(versions['zh-Hans'], 'zh-Hans') }
}
