import { pageMethods } from '../methods/other-methods.ts'
import type { Failure } from './failure.ts'

/** Set by the server alone, on a request that it refuses: the app then answers with the page that says why. What a client sends under this name is dropped. */
export const refusedHeader = 'clf-refused'

const failures = {
  unreadable: { kind: 'unreadable' },
  'too-long': { kind: 'too-long' },
  'too-much': { kind: 'too-much' },
  'not-found': { kind: 'not-found' },
  'other-method': { kind: 'other-method', allowed: pageMethods },
} as const satisfies Record<string, Failure>

/** Why the server refuses a request. */
export type Refusal = keyof typeof failures

/** Why the server has refused this request; null for one that it has not. */
export function refusedBefore(headers: Headers): Failure | null {
  const refusal = headers.get(refusedHeader)
  return refusal !== null && Object.hasOwn(failures, refusal) ? failures[refusal as Refusal] : null
}
