import type { ProviderSettings } from '@clf/openid'
import { z } from 'zod'
import { readEnvironment } from '../config/read-environment.ts'
import { sessionKeys } from './session-keys.ts'

/** How readers sign in by OpenID Connect. */
export interface SignInSettings extends Omit<ProviderSettings, 'callback'> {
  /** By group, the audiences to which it belongs. Groups that are not here open nothing. */
  audiences: ReadonlyMap<string, readonly string[]>
  /** Public origin of the app, without a slash at its end. */
  origin: string
  /** Keys of the cookies, of 32 bytes: the first seals, each opens. They are read, or made, when they are first asked for. */
  keys: () => readonly Buffer[]
}

interface Options<Audience extends string> {
  /** What the variables begin with: `CLF_INTRANET`. */
  prefix: string
  origin: string
  /** File in which a key is made where the environment has none. */
  keyFile: string
  /** Every audience that the app knows. */
  audiences: readonly Audience[]
}

const isLoopback = ({ hostname }: URL): boolean => ['127.0.0.1', '[::1]', 'localhost'].includes(hostname)

const issuer = z
  .url({ protocol: /^https?$/, error: 'an address begins with https://' })
  .transform((text) => new URL(text))
  .refine((url) => url.protocol === 'https:' || isLoopback(url), 'an issuer begins with https://, unless the provider runs on this machine')

const leastOfKey = 32
const keyRule = `expected keys of ${leastOfKey} characters or more, with commas between them, the newest first`
const keys = z.string().transform((text) => text.split(',').map((key) => key.trim())).refine((all) => all.every((key) => key.length >= leastOfKey), keyRule)

function audiencesOf(known: readonly string[]) {
  const rule = `expected groups as JSON, each with a list of ${known.join(', ')}`
  const shape = z.record(z.string().min(1), z.array(z.enum(known, rule)), rule)
  return z.string().transform((text, context) => {
    try {
      return shape.parse(JSON.parse(text))
    } catch {
      context.addIssue({ code: 'custom', message: rule })
      return z.NEVER
    }
  })
}

/**
 * Reads how readers sign in from `<prefix>_OIDC_ISSUER`, `_OIDC_CLIENT_ID`, `_OIDC_CLIENT_SECRET`, `_OIDC_SCOPES`, `_OIDC_GROUPS_CLAIM`,
 * `_OIDC_AUDIENCES` and `_SESSION_KEYS`; null where no issuer is set, and nobody signs in.
 * @throws {Error} one sentence per wrong setting
 */
export function readSignIn<Audience extends string>(env: NodeJS.ProcessEnv, { prefix, origin, keyFile, audiences }: Options<Audience>): SignInSettings | null {
  if (!env[`${prefix}_OIDC_ISSUER`]) return null
  const answer = readEnvironment(
    {
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: z.string({ error: 'expected the name under which the provider knows this site' }).min(1),
      OIDC_CLIENT_SECRET: z.string().optional(),
      OIDC_SCOPES: z.string().regex(/(^| )openid( |$)/, 'expected openid among the scopes').default('openid profile'),
      OIDC_GROUPS_CLAIM: z.string().min(1).default('groups'),
      OIDC_AUDIENCES: audiencesOf(audiences).default({}),
      SESSION_KEYS: keys.optional(),
    },
    env,
    `${prefix}_`,
  )
  return {
    issuer: answer.OIDC_ISSUER,
    clientId: answer.OIDC_CLIENT_ID,
    clientSecret: answer.OIDC_CLIENT_SECRET ?? null,
    scopes: answer.OIDC_SCOPES,
    groupsClaim: answer.OIDC_GROUPS_CLAIM,
    audiences: new Map(Object.entries(answer.OIDC_AUDIENCES)),
    origin,
    keys: sessionKeys(answer.SESSION_KEYS, keyFile),
    timeoutSeconds: 10,
  }
}
