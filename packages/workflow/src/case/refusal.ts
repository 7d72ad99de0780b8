import type { Language } from '../language.ts'
import { refusalWords } from './words.ts'

export type RefusalCode =
  | 'unknown-machine'
  | 'unknown-case'
  | 'already-open'
  | 'role-without-post'
  | 'case-ended'
  | 'unknown-transition'
  | 'not-from-here'
  | 'changed-meanwhile'
  | 'not-the-holder'
  | 'on-leave'
  | 'not-asked'
  | 'own-act'
  | 'own-post'
  | 'comment-missing'
  | 'comment-not-kept'
  | 'holidays-unknown'

/** An act that may not be done. Nothing was written; let the transaction fail or go on without it. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly code: RefusalCode
  readonly detail: string
  constructor(code: RefusalCode, detail = '', options?: ErrorOptions) {
    super(refusalWords[code].en(detail), options)
    this.code = code
    this.detail = detail
  }

  /** Why, and what to do, for whoever wanted to act. */
  in(language: Language): string {
    return refusalWords[this.code][language](this.detail)
  }
}
