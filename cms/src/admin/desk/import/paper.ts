import type { DocumentTree } from '@clf/content/tree'
import { tagOf } from '../language/said.ts'
import type { Language } from '../language/said.ts'

/** What a paper becomes. */
export const circularUid = 'api::circular.circular'

/** Sentences as the importer has them, by tag. */
type Words = Readonly<Record<'en' | 'zh-Hant-HK' | 'zh-Hans', string>>

interface Placed {
  /** Line of a text file, paragraph of another. */
  line: number
  place: Words
}

export interface Doubt extends Placed {
  kind: string
  what: Words
  value: string
  excerpt: string
}

export interface Told extends Placed {
  says: Words
  excerpt: string
}

/** What `POST /desk/import/read` gives: `PaperForDesk` of the importer. */
export interface Paper {
  name: string
  format: 'docx' | 'odt' | 'text'
  language: 'en' | 'zh-Hant-HK' | 'zh-Hans'
  tree: DocumentTree
  facts: Readonly<Record<string, string | undefined>>
  summary: string
  preamble: string
  closing: { offices: string; date: string } | null
  lines: readonly (Placed & { text: string; kind: string; is: Words })[]
  doubtful: readonly Doubt[]
  notPlaced: readonly Told[]
  told: readonly Told[]
  checks: readonly { kind: string; what: Words; source: number; result: number; same: boolean; difference: string }[]
}

/** What the importer says, in a language of the interface. */
export const inLanguage = (words: Words, language: Language): string => words[tagOf[language]]

/** Field of words in which a paper's language is written. */
export const fieldOf: Readonly<Record<Paper['language'], Language>> = { en: 'en', 'zh-Hant-HK': 'tc', 'zh-Hans': 'sc' }
