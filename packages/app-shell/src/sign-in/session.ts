import { z } from 'zod'
import { cookieName, setCookie } from './cookies.ts'
import { seal, unseal } from './sealed.ts'
import type { SignInSettings } from './settings.ts'

/** Somebody who has signed in, as their browser keeps it. Nothing of it is stored here. */
export interface Session {
  /** Claim `sub`. */
  subject: string
  /** As pages greet them. */
  name: string
  /** Of their groups those that open something. */
  groups: readonly string[]
  /** Instant at which it began, in milliseconds. */
  began: number
  /** Instant at which they last did something. */
  seen: number
  /** On a computer that others use: shorter, and gone with the browser. */
  isShared: boolean
}

/** Who reads a page. */
export interface Reader {
  /** Claim `sub`: who they are, for good. No page shows it. */
  subject: string
  name: string
  /** What they may read besides what is open, in order. */
  audiences: readonly string[]
  /** When they are signed out if they do nothing more. */
  until: Date
  isShared: boolean
}

const minute = 60_000

/** How long a session lasts: without anything being done, and in all. */
export const lives = { own: { idleMinutes: 30, hours: 8 }, shared: { idleMinutes: 10, hours: 2 } } as const

const lifeOf = ({ isShared }: Pick<Session, 'isShared'>): (typeof lives)['own' | 'shared'] => (isShared ? lives.shared : lives.own)

/** A session is written anew at most so often. */
const renewedAfterMs = 20_000
/** How far a clock of another replica may be ahead. */
const toleranceMs = minute

const name = 'clf-session'
const purpose = 'session'

const stored = z.strictObject({ subject: z.string(), name: z.string(), groups: z.array(z.string()), began: z.number(), seen: z.number(), isShared: z.boolean() })

/** Instant at which a session is over, in milliseconds. */
export function endOf({ began, seen, isShared }: Pick<Session, 'began' | 'seen' | 'isShared'>): number {
  const { idleMinutes, hours } = lifeOf({ isShared })
  return Math.min(seen + idleMinutes * minute, began + hours * 60 * minute)
}

/** Whether somebody sends the cookie of a session, good or not: their pages are made for them alone. */
export const hasSessionCookie = (cookies: string | null | undefined): boolean => /(?:^|;)\s*(?:__Host-)?clf-session=/.test(cookies ?? '')

/** The session of a cookie that an app with these keys has sealed and that is not over; null without one. */
export function readSession({ keys, origin }: SignInSettings, cookieOf: (name: string) => string | undefined, now: Date): Session | null {
  const cookie = cookieOf(cookieName(name, origin))
  const { data: session } = stored.safeParse(cookie === undefined ? null : unseal(keys(), purpose, cookie))
  const time = now.getTime()
  return session && time < endOf(session) && session.began <= session.seen && session.seen <= time + toleranceMs ? session : null
}

/** The `Set-Cookie` of a session; one of a shared computer is gone when the browser is closed. */
export function sessionCookie({ keys, origin }: SignInSettings, session: Session): string {
  const { began, isShared } = session
  const seconds = isShared ? undefined : (began + lifeOf(session).hours * 60 * minute - session.seen) / 1_000
  return setCookie(name, seal(keys(), purpose, session), origin, { seconds })
}

export const sessionCookieName = name

/** The session of somebody who does something now; the same where that would change little. */
export function renewed(session: Session, now: Date): Session {
  return now.getTime() - session.seen < renewedAfterMs ? session : { ...session, seen: now.getTime() }
}

/** Who reads. What a group opens is asked of the settings of now. */
export function readerOf({ audiences }: SignInSettings, session: Session): Reader {
  const opened = new Set(session.groups.flatMap((group) => audiences.get(group) ?? []))
  return { subject: session.subject, name: session.name, audiences: [...opened].toSorted(), until: new Date(endOf(session)), isShared: session.isShared }
}
