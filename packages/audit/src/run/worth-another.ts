import { longestHold, retryAfter, type Pace } from './pace.ts'
import type { QueuedPage } from './queue.ts'
import type { Session } from './session.ts'
import type { PageVisit } from './visit-page.ts'

/** So often a page is visited at most, for whatever reasons. */
const mostTries = 4

/** Seconds that a server which has too much is left alone where it does not say how long. */
const defaultHold = 5

/** What a visit is judged by. */
export interface Tried {
  page: QueuedPage
  /** Visits so far. */
  tries: number
  /** Which sign-in the visit was made with. */
  generation: number
  isBrowserGone: boolean
  session: Session
  pace: Pace
}

/** Why a page is visited again: its browser died, its server asked to wait, or it wanted the sign-in. */
export type Again = 'browser-lost' | 'asked-to-wait' | 'signed-in-again'

/** Why a page is to be visited again; undefined where it is not. Does what has to be done before. */
export async function worthAnother({ error }: PageVisit, { page, tries, generation, isBrowserGone, session, pace }: Tried): Promise<Again | undefined> {
  if (tries >= mostTries) return undefined
  if (isBrowserGone) return tries === 1 ? 'browser-lost' : undefined
  const { status, retryAfter: header } = error?.answer ?? {}
  if (status === 429 || (status === 503 && header !== undefined)) {
    const seconds = retryAfter(header, Date.now()) ?? defaultHold * tries
    if (seconds > longestHold) return undefined
    pace.hold(new URL(page.identity).host, seconds)
    return 'asked-to-wait'
  }
  const isSignedOut = error?.reason === 'sign-in' || status === 401 || status === 403
  return isSignedOut && tries === 1 && (await session.renewedSince(generation)) ? 'signed-in-again' : undefined
}
