import type { Place } from '../paper/place.ts'

/** What the recogniser decides about a paper. */
export type GuessKind =
  | 'language'
  | 'series'
  | 'number'
  | 'date'
  | 'title'
  | 'sender'
  | 'addressee'
  | 'file reference'
  | 'your reference'
  | 'telephone'
  | 'fax'
  | 'email'
  | 'attention'
  | 'pages'
  | 'supersedes'
  | 'closing'
  | 'heading'
  | 'table head'
  | 'table caption'
  | 'numbering'
  | 'list'

/** One decision with how sure it is, so that a person confirms the doubtful ones. */
export interface Guess {
  kind: GuessKind
  value: string
  /** From 0 to 1; 1 is said by the paper itself. */
  confidence: number
  place: Place
  excerpt: string
}

/** At or above this a decision needs nobody's word. */
export const certainFrom = 0.9
