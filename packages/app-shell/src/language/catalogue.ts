import type { LanguageTag } from '@clf/text'

/** Strings of one subject in the three languages. The type makes a missing string a compile error. */
export type Catalogue<Strings> = Record<LanguageTag, Strings>

export function catalogue<Strings>(en: Strings, hant: Strings, hans: Strings): Catalogue<Strings> {
  return { en, 'zh-Hant-HK': hant, 'zh-Hans': hans }
}
