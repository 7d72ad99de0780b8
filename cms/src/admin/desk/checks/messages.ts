import type { DocumentTree } from '@clf/content/tree'
import type { Edition, Finding, Surroundings } from '@clf/rules'
import type { Language } from '../language/said.ts'
import type { Outline } from './outline.ts'

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

/** A finding as far as it is known by. */
export type Known = Pick<Finding, 'rule' | 'reason' | 'pointer'>

/** What a finding is known by. */
export const nameOf = ({ rule, reason, pointer }: Known): string => `${rule} ${reason} ${pointer}`

/** What a question is known by: one rule may ask several at one place. */
export const questionOf = (finding: Finding): string => `${nameOf(finding)} ${finding.message.en}`

/** What is asked of the worker. */
export type Question =
  /** What rules find; `isWhole`: the edition is sent whole, and what was sent before is forgotten. */
  | { turn: number; isWhole: boolean; edition: EditionChange }
  /** The edition as it was sent last, with this mended. */
  | { turn: number; mend: Known }

/** What the worker answers. */
export type Answer =
  | { turn: number; findings: readonly Finding[]; unread: readonly Language[]; outlines: readonly Outline[] }
  /** Which findings a machine can mend, and what each question is asked about: said when nothing was asked for a while. */
  | { turn: number; mendable: readonly Known[]; contents: readonly (readonly [question: string, content: string])[] }
  /** Null: only a person can, or it stands there no more. */
  | { turn: number; mended: EditionChange | null }
  | { turn: number; failure: string }
