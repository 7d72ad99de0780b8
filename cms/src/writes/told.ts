import { toSimplified } from '@clf/text/simplified'
import type { LanguagePath } from '@clf/text'

/** One sentence in each language of the interface. */
export type Sentence = Readonly<Record<LanguagePath, string>>

/** What somebody is told: English for programs and logs, and every language for the person at the form. */
export interface Told {
  message: string
  words: Sentence
}

/** A sentence as written in English and in Traditional Chinese; Simplified is converted from Traditional, unless its words are others. */
export function told(en: string, tc: string, sc: string = toSimplified(tc)): Told {
  return { message: en, words: { en, tc, sc } }
}
