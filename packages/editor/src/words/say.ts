import type { LanguageTag } from '@clf/text'
import type { EditorLanguage } from '../editor-options.ts'

/** English, Traditional Chinese as written in Hong Kong, Simplified Chinese. */
export type Words = readonly [en: string, hant: string, hans: string]

const places: Readonly<Record<EditorLanguage, 0 | 1 | 2>> = { en: 0, tc: 1, sc: 2 }
const tags: Readonly<Record<EditorLanguage, LanguageTag>> = { en: 'en', tc: 'zh-Hant-HK', sc: 'zh-Hans' }

export const tagOf = (language: EditorLanguage): LanguageTag => tags[language]

/** Words in a language; each `{}` in them stands for the next value. */
export function say(words: Words, language: EditorLanguage, ...values: readonly (string | number)[]): string {
  let next = 0
  return words[places[language]].replaceAll('{}', () => String(values[next++] ?? ''))
}
