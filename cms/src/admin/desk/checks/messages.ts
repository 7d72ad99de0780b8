import type { DocumentTree } from '@clf/content/tree'
import type { Edition, Finding, Surroundings } from '@clf/rules'
import type { Language } from '../language/said.ts'

/** A change of the blocks at the top of one tree: so many of them, from one on, are others now. */
export interface TreeChange {
  /** The root without its blocks. */
  root: Omit<DocumentTree, 'children'>
  from: number
  gone: number
  blocks: DocumentTree['children']
}

/** The words of one language that are others than before. */
export interface WordsChange {
  /** Everything but trees. */
  fields: Readonly<Record<string, unknown>>
  /** By field. A tree that did not change has a change without blocks. */
  trees: Readonly<Record<string, TreeChange>>
}

/** An edition as it stands. What is left out, a language or what lies around it, is as it was; null is a language without words. */
export interface EditionChange extends Omit<Edition, 'words' | 'around'> {
  around?: Surroundings
  words: Partial<Record<Language, WordsChange | null>>
}

/** What is asked of the worker. */
export interface Question {
  turn: number
  /** The edition is sent whole: what was sent before is forgotten. */
  isWhole: boolean
  edition: EditionChange
}

/** What the worker answers. */
export type Answer = { turn: number; findings: readonly Finding[] } | { turn: number; failure: string }
