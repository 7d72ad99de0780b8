import type { LanguageTag } from '@clf/text'
import { MethodNotAllowed } from '../methods/other-methods.ts'
import { SignInRefused } from '../sign-in/refused.ts'
import type { SignInReason } from '../sign-in/refused.ts'

/** A page that cannot be shown, with what the reader needs to go on. */
export type Failure =
  | { kind: 'not-found' }
  | { kind: 'unknown-language' }
  | { kind: 'other-languages'; languages: readonly LanguageTag[] }
  | { kind: 'other-method'; allowed: readonly string[] }
  | { kind: 'unreadable' }
  | { kind: 'too-long' }
  | { kind: 'too-much' }
  | { kind: 'unknown-choice' }
  | { kind: 'other-site' }
  | { kind: 'ended' }
  | { kind: `sign-in-${SignInReason}` }
  | { kind: 'unavailable' }
  | { kind: 'failed' }

export type FailureKind = Failure['kind']

/** A document that lacks one language is found: the language switch of the others leads to the page that says so. */
export const statusOf: Record<FailureKind, number> = {
  'not-found': 404,
  'unknown-language': 404,
  'other-languages': 200,
  'other-method': 405,
  unreadable: 400,
  'too-long': 414,
  'too-much': 431,
  'unknown-choice': 400,
  'other-site': 403,
  ended: 410,
  'sign-in-down': 503,
  'sign-in-refused': 403,
  'sign-in-over': 400,
  'sign-in-clock': 502,
  'sign-in-untrusted': 502,
  unavailable: 503,
  failed: 500,
}

/** Thrown by a page that finds nothing at its address. */
export class PageMissing extends Error {
  override name = 'PageMissing'
  readonly failure: Failure

  /** `languages`: those the document exists in, when it is only missing in this one. */
  constructor(languages: readonly LanguageTag[] = []) {
    super('There is no page at this address.')
    this.failure = languages.length > 0 ? { kind: 'other-languages', languages } : { kind: 'not-found' }
  }
}

/** Thrown where a form holds no choice that the site knows. */
export class ChoiceUnknown extends Error {
  override name = 'ChoiceUnknown'
}

/** Thrown by a page whose address was given out for a time that is over. */
export class LinkEnded extends Error {
  override name = 'LinkEnded'
}

/** Thrown by a page whose content cannot be read just now. The reader is asked to come back in a minute. */
export class ContentUnavailable extends Error {
  override name = 'ContentUnavailable'
}

/** What the reader is told about an error a page threw. Whatever nobody foresaw is a fault of ours. */
export function failureOf(error: unknown): Failure {
  if (error instanceof PageMissing) return error.failure
  if (error instanceof MethodNotAllowed) return { kind: 'other-method', allowed: error.allowed }
  if (error instanceof ChoiceUnknown) return { kind: 'unknown-choice' }
  if (error instanceof LinkEnded) return { kind: 'ended' }
  if (error instanceof SignInRefused) return { kind: `sign-in-${error.reason}` }
  return { kind: error instanceof ContentUnavailable ? 'unavailable' : 'failed' }
}
