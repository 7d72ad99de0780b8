import type { LanguageTag } from '@clf/text'

/** One line of the facts about a document. A fact without values is not printed. */
export interface Fact {
  label: string
  values: FactValue[]
}

export interface FactValue {
  text: string
  href?: string
  lang?: LanguageTag | undefined
}

/** A fact with one text, or with none when the text is missing. */
export function fact(label: string, text: string | null | undefined, lang?: LanguageTag): Fact {
  return { label, values: text ? [{ text, lang }] : [] }
}
