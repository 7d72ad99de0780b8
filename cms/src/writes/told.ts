import { toSimplified } from '@clf/text/simplified'
import type { LanguagePath } from '@clf/text'

/** One sentence in each language of the interface. */
export type Sentence = Readonly<Record<LanguagePath, string>>

/** What somebody is told: English for programs and logs, and every language for the person at the form. */
export interface Told {
  message: string
  words: Sentence
}

/** A sentence as written in English and in Traditional Chinese; Simplified is converted from Traditional. */
export function told(en: string, tc: string): Told {
  return { message: en, words: { en, tc, sc: toSimplified(tc) } }
}
