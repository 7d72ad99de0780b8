import type { Configuration } from 'openid-client'
import type { Attempt } from './attempt.ts'
import { SignInRefused } from './refused.ts'
import type { SignInSettings } from './settings.ts'

/** Who the provider says has signed in. */
export interface Identity {
  issuer: string
  subject: string
  /** Null when the provider does not say that it is theirs. */
  verifiedEmail: string | null
  firstName: string
  lastName: string
  groups: readonly string[]
}

/** The provider at which editors sign in. */
export interface Provider {
  /** Where a browser is sent to sign in. */
  begin: (attempt: Attempt) => Promise<URL>
  /** Who came back, with the query of the address that the browser was sent to. */
  finish: (search: string, attempt: Attempt) => Promise<Identity>
  /** Where a browser is sent to sign out; null when the provider has no such place. */
  end: (after: string) => Promise<URL | null>
}

/** How far the clocks of the two servers may differ. */
const toleranceSeconds = 60

/** How long the discovery document is believed. Keys are asked for anew by themselves. */
const rememberedMs = 60 * 60 * 1000

const callbackOf = ({ publicUrl }: SignInSettings): string => `${publicUrl}/sign-in/callback`

/** Asks a provider as the standard says. The library is loaded with the first question, and so is the discovery document. */
export function createProvider(settings: SignInSettings, now: () => number = Date.now): Provider {
  let known: { configuration: Promise<Configuration>; until: number } | undefined
  const configuration = (): Promise<Configuration> => {
    if (known && known.until > now()) return known.configuration
    const asked = discover(settings)
    known = { configuration: asked, until: now() + rememberedMs }
    asked.catch(() => (known = undefined))
    return asked
  }
  return {
    begin: async ({ state, nonce, verifier }) => {
      const client = await import('openid-client')
      const config = await trusting(configuration())
      return client.buildAuthorizationUrl(config, {
        redirect_uri: callbackOf(settings),
        scope: settings.scopes,
        state,
        nonce,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      })
    },
    finish: async (search, { state, nonce, verifier }) => {
      const client = await import('openid-client')
      const config = await trusting(configuration())
      // The address is that of the settings: what a proxy says of the host decides nothing.
      const tokens = await trusting(
        client.authorizationCodeGrant(config, new URL(callbackOf(settings) + search), { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true }),
      )
      const claims = tokens.claims()
      if (!claims) throw new SignInRefused('untrusted', 'There was no ID token.')
      const { issuer, userinfo_endpoint: hasMore } = config.serverMetadata()
      const isWhole = claims['email'] !== undefined && claims[settings.groupsClaim] !== undefined
      const more = !isWhole && hasMore ? await trusting(client.fetchUserInfo(config, tokens.access_token, claims.sub)) : {}
      return identityOf(issuer, { ...more, ...claims }, settings.groupsClaim)
    },
    end: async (after) => {
      const client = await import('openid-client')
      const config = await trusting(configuration())
      if (!config.serverMetadata().end_session_endpoint) return null
      // Without the ID token, which would stand in an address: the provider asks the person instead.
      return client.buildEndSessionUrl(config, { post_logout_redirect_uri: after })
    },
  }
}

async function discover({ issuer, clientId, clientSecret, timeoutSeconds }: SignInSettings): Promise<Configuration> {
  const client = await import('openid-client')
  const isOpen = issuer.protocol === 'http:'
  const found = await client.discovery(issuer, clientId, undefined, client.None(), { timeout: timeoutSeconds, ...(isOpen && { execute: [client.allowInsecureRequests] }) })
  const metadata = found.serverMetadata()
  const methods = metadata.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
  const secret = (text: string) => (methods.includes('client_secret_basic') ? client.ClientSecretBasic(text) : client.ClientSecretPost(text))
  const config = new client.Configuration(metadata, clientId, { [client.clockTolerance]: toleranceSeconds }, clientSecret === null ? client.None() : secret(clientSecret))
  config.timeout = timeoutSeconds
  // What the provider says itself is taken at its word otherwise: the signature is asked for too.
  client.enableNonRepudiationChecks(config)
  if (isOpen) client.allowInsecureRequests(config)
  return config
}

/** Errors by which the provider says that the code is no more. */
const spent = ['invalid_grant']

/** Errors of {@link Configuration} as reasons. Their causes hold answers of the provider, tokens too, so that they end here. */
async function trusting<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof SignInRefused) throw error
    throw new SignInRefused(...reasonOf(error as LibraryError))
  }
}

interface LibraryError extends Error {
  code?: string
  /** Of an answer of the provider that is an error: its name. */
  error?: string
}

function reasonOf({ name, code, error, message }: LibraryError): ConstructorParameters<typeof SignInRefused> {
  const nameOfError = error?.replaceAll(/[^a-z_]/g, '').slice(0, 60)
  if (nameOfError !== undefined) {
    if (nameOfError === 'access_denied') return ['cancelled', 'The provider was told no.']
    return [spent.includes(nameOfError) ? 'over' : 'provider-error', `The provider answered ${nameOfError}.`]
  }
  // A server that cannot be reached, that is too slow, or that answers with a status of its own.
  if (name === 'TimeoutError' || code === 'OAUTH_TIMEOUT' || code === 'OAUTH_ABORT' || message === 'fetch failed') return ['no-answer', 'The provider did not answer.']
  if (code === 'OAUTH_RESPONSE_IS_NOT_CONFORM' || code === 'OAUTH_RESPONSE_IS_NOT_JSON') return ['no-answer', 'The provider answered with something else.']
  return ['untrusted', `${code ?? name}: ${message.slice(0, 200)}`]
}

function identityOf(issuer: string, claims: Readonly<Record<string, unknown>>, groupsClaim: string): Identity {
  const text = (name: string): string => (typeof claims[name] === 'string' ? claims[name].trim() : '')
  const groups = [claims[groupsClaim]].flat().filter((group): group is string => typeof group === 'string')
  const email = text('email')
  const [first = '', ...others] = (text('name') || email.split('@')[0] || text('sub')).split(' ')
  return {
    issuer,
    subject: text('sub'),
    verifiedEmail: email !== '' && claims['email_verified'] === true ? email.toLowerCase() : null,
    firstName: text('given_name') || first,
    lastName: text('family_name') || others.join(' '),
    groups,
  }
}
