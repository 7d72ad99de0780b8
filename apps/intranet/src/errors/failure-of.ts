import { CmsUnavailable } from '../cms-reader/cms-errors.ts'
import { PageMissing } from './failure.ts'
import type { Failure } from './failure.ts'

/** What the reader is told about an error a page threw. */
export function failureOf(error: unknown): Failure {
  if (error instanceof PageMissing) return error.failure
  return { kind: error instanceof CmsUnavailable ? 'unavailable' : 'failed' }
}
