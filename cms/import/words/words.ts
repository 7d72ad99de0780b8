import type { LanguageTag } from '@clf/text'
import { toSimplified } from '@clf/text/simplified'

/** One sentence or name in each language that an editor may read. */
export type Words = Record<LanguageTag, string>

/** English and Traditional Chinese as written; Simplified is converted from Traditional. */
export function wordsOf(en: string, traditional: string): Words {
  return { en, 'zh-Hant-HK': traditional, 'zh-Hans': toSimplified(traditional) }
}
