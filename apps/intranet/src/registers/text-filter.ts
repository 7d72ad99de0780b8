import type { LanguageTag } from '@clf/text'
import { toSimplified } from '@clf/text/simplified'
import type { Query } from '../cms-reader/query.ts'

const mostWords = 6

/** Strapi filter for documents that hold every word of `text` in one of the fields; empty when there is no text. */
export function textFilter(text: string, fields: readonly string[], lang: LanguageTag): Query[] {
  const words = inScriptOf(lang, text).split(/\s+/).filter(Boolean).slice(0, mostWords)
  return words.map((word) => ({ $or: fields.map((field) => ({ [field]: { $containsi: word } })) }))
}

/** Traditional words find Simplified pages. */
function inScriptOf(lang: LanguageTag, text: string): string {
  return lang === 'zh-Hans' ? toSimplified(text) : text
}
