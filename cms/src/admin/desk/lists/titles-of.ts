import { languages } from '../language/said.ts'
import type { Language } from '../language/said.ts'

/** Fields of words that name a document. */
const naming = ['title', 'name', 'label', 'term', 'message'] as const

type Words = Readonly<Record<string, unknown>> | null | undefined

/** What a row of a list is called, in each language that has words for it. */
export function titlesOf(row: Readonly<Partial<Record<Language, Words>>>): Partial<Record<Language, string>> {
  return Object.fromEntries(languages.flatMap((language) => {
    const name = naming.map((one) => row[language]?.[one]).find((one) => typeof one === 'string' && one !== '')
    return name === undefined ? [] : [[language, name]]
  }))
}
