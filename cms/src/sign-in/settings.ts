import type { ProviderSettings } from '@clf/openid'
import { z } from 'zod'
import type { Sentence } from '../writes/told.ts'

/** How editors sign in by OpenID Connect. */
export interface SignInSettings extends Omit<ProviderSettings, 'callback'> {
  /** By group, the role that it gives: a key of the house's roles, `administrator`, or the name of a role that somebody has made. */
  roles: ReadonlyMap<string, string>
  /** What the button on the sign-in page says. */
  button: Sentence
  /** Whether accounts with a password sign in too. */
  hasLocalAccounts: boolean
  /** Address of the CMS that a browser sees, without a slash at the end. */
  publicUrl: string
}

const defaultButton: Sentence = { en: 'Sign in with your government account', tc: '使用政府帳戶登入', sc: '使用政府账号登录' }

const isLoopback = ({ hostname }: URL): boolean => ['127.0.0.1', '[::1]', 'localhost'].includes(hostname)

const address = z.url({ protocol: /^https?$/ }).transform((text) => new URL(text))

/** What holds an object as JSON. */
function json<T extends z.ZodType>(shape: T) {
  return z.string().transform((text, context): unknown => {
    try {
      return JSON.parse(text) as unknown
    } catch {
      context.addIssue({ code: 'custom', message: 'is not JSON' })
      return z.NEVER
    }
  }).pipe(shape)
}

const environment = z.object({
  CLF_CMS_OIDC_ISSUER: address.refine((url) => url.protocol === 'https:' || isLoopback(url), 'must begin with https://, unless the provider runs on this machine'),
  CLF_CMS_OIDC_CLIENT_ID: z.string().min(1),
  CLF_CMS_OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  CLF_CMS_OIDC_SCOPES: z.string().regex(/(^| )openid( |$)/, 'must hold openid').default('openid email profile'),
  CLF_CMS_OIDC_GROUPS_CLAIM: z.string().min(1).default('groups'),
  CLF_CMS_OIDC_ROLES: json(z.record(z.string(), z.string().min(1)).refine((roles) => Object.keys(roles).length > 0, 'gives no group a role: nobody could sign in')),
  CLF_CMS_OIDC_BUTTON: json(z.strictObject({ en: z.string().min(1), tc: z.string().min(1), sc: z.string().min(1) })).default(defaultButton),
  CLF_CMS_LOCAL_ACCOUNTS: z.enum(['on', 'off']).default('on'),
  CLF_CMS_PUBLIC_URL: address,
})

/**
 * Reads the settings of the sign-in; null when no provider is set. An empty variable is one that is not set.
 *
 * @throws Error that names every setting that cannot be used
 */
export function readSignInSettings(env: Readonly<Record<string, string | undefined>>): SignInSettings | null {
  if (!env['CLF_CMS_OIDC_ISSUER']) return null
  const read = environment.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')))
  if (!read.success) {
    const faults = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    throw new Error(`Sign-in by OpenID Connect cannot be set up. ${faults.join('; ')}. The settings are explained in docs/operations.md, Sign-in.`)
  }
  const { data } = read
  return {
    issuer: data.CLF_CMS_OIDC_ISSUER,
    clientId: data.CLF_CMS_OIDC_CLIENT_ID,
    clientSecret: data.CLF_CMS_OIDC_CLIENT_SECRET ?? null,
    scopes: data.CLF_CMS_OIDC_SCOPES,
    groupsClaim: data.CLF_CMS_OIDC_GROUPS_CLAIM,
    roles: new Map(Object.entries(data.CLF_CMS_OIDC_ROLES)),
    button: data.CLF_CMS_OIDC_BUTTON,
    hasLocalAccounts: data.CLF_CMS_LOCAL_ACCOUNTS === 'on',
    publicUrl: data.CLF_CMS_PUBLIC_URL.href.replace(/\/+$/, ''),
    timeoutSeconds: 10,
  }
}
