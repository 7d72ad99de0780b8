import { beforeEach, expect, test } from 'vitest'
import { VisitError, type UnjudgedReason } from '../visit/unjudged.ts'
import { Browsers } from './browsers.ts'
import { Pace } from './pace.ts'
import type { QueuedPage } from './queue.ts'
import { Session } from './session.ts'
import { worthAnother, type Tried } from './worth-another.ts'

const page: QueuedPage = { id: 1, address: 'http://a.example/x', identity: 'http://a.example/x', level: 0, isAsked: true, isAlternate: false, isNofollow: false, isPressed: true }

/** No page is opened here: nobody signs in, and no browser is begun. */
const session = new Session(new Browsers({}), { signIn: undefined, storageState: undefined, userAgent: 'clf' })

let pace: Pace
beforeEach(() => {
  pace = new Pace({ rate: Number.POSITIVE_INFINITY, perHost: 9 }, () => 0)
})

/** Why a page comes again, and for how many seconds its host is left alone. */
async function again(said: Partial<Tried> = {}, failed?: { reason?: UnjudgedReason; status?: number; retryAfter?: string }) {
  const error = failed && new VisitError(failed.reason ?? 'refused')
  if (error && failed.status !== undefined) error.answer = { status: failed.status, retryAfter: failed.retryAfter }
  const isAgain = await worthAnother({ results: [], found: [], aliases: [], ...(error && { error }) }, { page, tries: 1, generation: 0, isBrowserGone: false, session, pace, ...said })
  return [isAgain, pace.waitFor('a.example') / 1000]
}

test('what has ended does not come again, and neither does what fails for its own reasons', async () => {
  expect(await again()).toEqual([undefined, 0])
  expect(await again({}, { reason: 'blank' })).toEqual([undefined, 0])
  expect(await again({}, { reason: 'maintenance', status: 503 })).toEqual([undefined, 0])
  expect(await again({}, { reason: 'sign-in' })).toEqual([undefined, 0])
})

test('a page whose browser died comes again once', async () => {
  expect(await again({ isBrowserGone: true }, { reason: 'stopped' })).toEqual(['browser-lost', 0])
  expect(await again({ isBrowserGone: true, tries: 2 }, { reason: 'stopped' })).toEqual([undefined, 0])
})

test.each([
  ['429 with seconds', { status: 429, retryAfter: '7' }, 1, ['asked-to-wait', 7]],
  ['429 without', { status: 429 }, 2, ['asked-to-wait', 10]],
  ['503 that says when', { status: 503, retryAfter: '7' }, 1, ['asked-to-wait', 7]],
  ['429 for a day', { status: 429, retryAfter: '86400' }, 1, [undefined, 0]],
  ['429 for the fourth time', { status: 429, retryAfter: '1' }, 4, [undefined, 0]],
])('a server that has too much is left alone as long as it says, where that is not too long: %s', async (_name, failed, tries, expected) => {
  expect(await again({ tries }, failed)).toEqual(expected)
})
