import { findSimplifiedOnly, findTraditionalOnly } from '@clf/text/script'
import { exitCodes } from '../exit-codes.ts'
import { Refusal } from '../refusal.ts'

export type SourceLanguage = 'zh-Hant-HK' | 'en'

/** The language most letters are of. Refuses Simplified Chinese, from which Traditional cannot be produced. */
export function detectLanguage(text: string, name: string): SourceLanguage {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = text.match(/\p{Script=Latin}+/gu)?.length ?? 0
  if (han < words) return 'en'
  if (findSimplifiedOnly(text).length > findTraditionalOnly(text).length) {
    throw new Refusal(
      `${name} is in Simplified Chinese; import the Traditional Chinese text, from which Simplified is made.`,
      exitCodes.input,
    )
  }
  return 'zh-Hant-HK'
}
