import type { Language } from '../said.ts'
import { contentManagerSentences } from './content-manager.ts'
import { generalSentences } from './general.ts'
import { mediaSentences } from './media-library.ts'

type Rows = Readonly<Record<string, readonly [tc: string, sc: string] | readonly [en: string, tc: string, sc: string]>>

const prefixed = (prefix: string, rows: Rows): Rows => Object.fromEntries(Object.entries(rows).map(([id, row]) => [prefix + id, row]))

const all: Rows = { ...generalSentences, ...prefixed('content-manager.', contentManagerSentences), ...prefixed('upload.', mediaSentences) }

/** Sentences of Strapi's own interface that it lacks in a language, or that speak of Strapi and its “entries”. */
export function strapiSentences(language: Language): Record<string, string> {
  return Object.fromEntries(
    Object.entries(all).flatMap(([id, row]) => {
      const [en, tc, sc] = row.length === 3 ? row : [undefined, ...row]
      const sentence = { en, tc, sc }[language]
      return sentence === undefined ? [] : [[id, sentence]]
    }),
  )
}
