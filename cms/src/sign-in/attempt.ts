import { createHash, randomBytes } from 'node:crypto'
import type { LanguagePath } from '@clf/text'
import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { isSealOf, sealOf } from '../seals/seal.ts'

/** A sign-in that a browser has begun and that the provider has to answer. It is kept in a cookie of that browser. */
export interface Attempt {
  state: string
  nonce: string
  /** Of PKCE. */
  verifier: string
  /** Page of the admin to go to, `/content-manager`. */
  to: string
  language: LanguagePath
  /** Instant at which it is over, in milliseconds. */
  until: number
}

export const attemptMinutes = 10

const stored = z.strictObject({ state: z.string(), nonce: z.string(), verifier: z.string(), to: z.string(), language: z.enum(['en', 'tc', 'sc']), until: z.number() })

const random = (): string => randomBytes(32).toString('base64url')

export function createAttempt(to: string, language: LanguagePath, now: number = Date.now()): Attempt {
  return { state: random(), nonce: random(), verifier: random(), to, language, until: now + attemptMinutes * 60_000 }
}

/** Name of the cookie of an attempt. Each has one of its own, so that two tabs do not undo each other. Under TLS nobody but this host can set it. */
export function attemptCookie(state: string, isSecure: boolean): string {
  return `${isSecure ? '__Host-' : ''}clf-sign-in-${createHash('sha256').update(state).digest('hex').slice(0, 16)}`
}

export function sealAttempt(strapi: Core.Strapi, attempt: Attempt): string {
  const text = Buffer.from(JSON.stringify(attempt)).toString('base64url')
  return `${text}.${sealOf(strapi, sealed(text))}`
}

/** The attempt of a cookie that this CMS has written and that is not over; null for any other. */
export function openAttempt(strapi: Core.Strapi, cookie: string | undefined, state: string, now: number = Date.now()): Attempt | null {
  const [text = '', seal] = cookie?.split('.') ?? []
  if (!isSealOf(strapi, sealed(text), seal)) return null
  // An earlier version may have written others.
  const { data: attempt } = stored.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString()))
  return attempt?.state === state && attempt.until > now ? attempt : null
}

const sealed = (text: string): string => `sign-in ${text}`

/** A page of the admin that was asked for; its home page for an address that would lead anywhere else. */
export function pageOfAdmin(asked: unknown): string {
  const isPage = typeof asked === 'string' && asked.length <= 1000 && /^\/(?![/\\])[!-~]*$/.test(asked)
  return isPage ? asked : '/'
}
