import type { LanguageTag } from '@clf/text'

/** Texts in the three languages. The type makes a missing one a compile error. */
export type InThreeLanguages<Texts> = Readonly<Record<LanguageTag, Texts>>

export function inThreeLanguages<Texts>(en: Texts, hant: Texts, hans: Texts): InThreeLanguages<Texts> {
  return { en, 'zh-Hant-HK': hant, 'zh-Hans': hans }
}

/** What every section of a site says of itself. */
export interface SectionWords {
  /** Heading of the section and its name in menus: "Guidelines". */
  title: string
  /** Its documents inside a sentence: "guidelines". */
  many: string
  /** First paragraph of the section. */
  intro: string
  /** Description of the section for search engines, one sentence. */
  description: string
  /** What a reader finds there, on the home page. */
  way: string
  /** "See all 12 guidelines". */
  all(total: number): string
}

/** The words of one language out of those of three, by name; for labels of fields and facts. */
export function wordOf<Texts, Name extends keyof Texts>(words: InThreeLanguages<Texts>, name: Name): InThreeLanguages<Texts[Name]> {
  return { en: words.en[name], 'zh-Hant-HK': words['zh-Hant-HK'][name], 'zh-Hans': words['zh-Hans'][name] }
}
