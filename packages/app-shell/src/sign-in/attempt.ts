import { createHash, randomBytes } from 'node:crypto'
import type { LanguageTag } from '@clf/text'
import { languageTags } from '@clf/text'
import { z } from 'zod'
import { cookieName, dropCookie, setCookie } from './cookies.ts'
import { seal, unseal } from './sealed.ts'
import type { SignInSettings } from './settings.ts'

/** A sign-in that a browser has begun and that the provider has to answer. It is kept in a cookie of that browser. */
export interface Attempt {
  state: string
  nonce: string
  /** Of PKCE. */
  verifier: string
  /** Path to go to afterwards. */
  to: string
  lang: LanguageTag
  isShared: boolean
  /** Instant at which it is over, in milliseconds. */
  until: number
}

const attemptMinutes = 10
const purpose = 'attempt'

const stored = z.strictObject({ state: z.string(), nonce: z.string(), verifier: z.string(), to: z.string(), lang: z.enum(languageTags), isShared: z.boolean(), until: z.number() })

const random = (): string => randomBytes(32).toString('base64url')

export function createAttempt(wish: Pick<Attempt, 'to' | 'lang' | 'isShared'>, now: Date): Attempt {
  return { state: random(), nonce: random(), verifier: random(), ...wish, until: now.getTime() + attemptMinutes * 60_000 }
}

/** Each has a cookie of its own, so that two tabs do not undo each other. */
const nameOf = (state: string): string => `clf-sign-in-${createHash('sha256').update(state).digest('hex').slice(0, 16)}`

export function attemptCookie({ keys, origin }: SignInSettings, attempt: Attempt): string {
  return setCookie(nameOf(attempt.state), seal(keys(), purpose, attempt), origin, { seconds: attemptMinutes * 60 })
}

export const dropAttempt = ({ origin }: SignInSettings, state: string): string => dropCookie(nameOf(state), origin)

/** The attempt that this browser has begun under a state and that is not over; null without one. */
export function readAttempt({ keys, origin }: SignInSettings, cookieOf: (name: string) => string | undefined, state: string, now: Date): Attempt | null {
  const { data: attempt } = stored.safeParse(unseal(keys(), purpose, cookieOf(cookieName(nameOf(state), origin))))
  return attempt?.state === state && attempt.until > now.getTime() ? attempt : null
}
