import { findSimplifiedOnly, findTraditionalOnly } from '@clf/text/script'

export type SourceLanguage = 'zh-Hant-HK' | 'zh-Hans' | 'en'

/** The language most letters are of; Chinese without a character that only one script has is Traditional. */
export function detectLanguage(text: string): SourceLanguage {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = text.match(/\p{Script=Latin}+/gu)?.length ?? 0
  if (han < words) return 'en'
  return findSimplifiedOnly(text).length > findTraditionalOnly(text).length ? 'zh-Hans' : 'zh-Hant-HK'
}
