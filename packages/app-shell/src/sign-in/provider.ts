import { pathOf } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import type { Configuration } from 'openid-client'
import type { Attempt } from './attempt.ts'
import { SignInRefused } from './refused.ts'
import type { SignInReason } from './refused.ts'
import type { SignInSettings } from './settings.ts'

/** Who the provider says has signed in. */
interface Identity {
  subject: string
  name: string
  groups: readonly string[]
}

/** The provider at which readers sign in. */
export interface Provider {
  /** Where a browser is sent to sign in. */
  begin(attempt: Attempt): Promise<URL>
  /** Who came back, with the query of the address that the browser was sent to. */
  finish(search: string, attempt: Attempt): Promise<Identity>
  /** Where a browser is sent to sign out at the provider too; null where there is no such place at its own address. */
  end(lang: LanguageTag): Promise<URL | null>
}

/** How far the clocks of the two servers may differ. */
const toleranceSeconds = 60
/** How long the discovery document is believed. Keys are asked for anew by themselves. */
const rememberedMs = 3_600_000

/** Asks a provider as the standard says. The library is loaded with the first question, and so is the discovery document. */
export function createProvider(settings: SignInSettings, now: () => number = Date.now): Provider {
  const callback = `${settings.origin}/sign-in/callback`
  let known: { configuration: Promise<Configuration>; until: number } | undefined
  const configuration = (): Promise<Configuration> => {
    if (known && known.until > now()) return known.configuration
    const asked = trusting(discover(settings))
    known = { configuration: asked, until: now() + rememberedMs }
    asked.catch(() => (known = undefined))
    return asked
  }
  return {
    async begin({ state, nonce, verifier, lang, isShared }) {
      const client = await import('openid-client')
      return client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: callback,
        scope: settings.scopes,
        state,
        nonce,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ui_locales: lang,
        // Whoever sat there before may have left a session at the provider.
        ...(isShared && { prompt: 'login' }),
      })
    },
    async finish(search, { state, nonce, verifier }) {
      const client = await import('openid-client')
      const config = await configuration()
      // The address is that of the settings: what a proxy says of the host decides nothing.
      const asked = client.authorizationCodeGrant(config, new URL(callback + search), { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true })
      const tokens = await trusting(asked)
      const claims = tokens.claims()
      if (!claims) throw new SignInRefused('untrusted', 'There was no ID token.')
      const isWhole = claims['name'] !== undefined && claims[settings.groupsClaim] !== undefined
      const hasMore = config.serverMetadata().userinfo_endpoint !== undefined
      const more = !isWhole && hasMore ? await trusting(client.fetchUserInfo(config, tokens.access_token, claims.sub)) : {}
      return identityOf({ ...more, ...claims }, settings.groupsClaim)
    },
    async end(lang) {
      const client = await import('openid-client')
      const config = await configuration()
      const { end_session_endpoint: end } = config.serverMetadata()
      // Forms of a page may lead to the issuer's address alone. Without the ID token, which would stand in an address: the provider asks the person instead.
      if (end === undefined || URL.parse(end)?.origin !== settings.issuer.origin) return null
      return client.buildEndSessionUrl(config, { post_logout_redirect_uri: `${settings.origin}/sign-out/done`, state: pathOf(lang) })
    },
  }
}

async function discover({ issuer, clientId, clientSecret, timeoutSeconds }: SignInSettings): Promise<Configuration> {
  const client = await import('openid-client')
  const isOpen = issuer.protocol === 'http:'
  const found = await client.discovery(issuer, clientId, undefined, client.None(), { timeout: timeoutSeconds, ...(isOpen && { execute: [client.allowInsecureRequests] }) })
  const metadata = found.serverMetadata()
  const isBasic = (metadata.token_endpoint_auth_methods_supported ?? ['client_secret_basic']).includes('client_secret_basic')
  const secret = (text: string) => (isBasic ? client.ClientSecretBasic(text) : client.ClientSecretPost(text))
  const config = new client.Configuration(metadata, clientId, { [client.clockTolerance]: toleranceSeconds }, clientSecret === null ? client.None() : secret(clientSecret))
  config.timeout = timeoutSeconds
  // What the provider says itself is taken at its word otherwise: the signature is asked for too.
  client.enableNonRepudiationChecks(config)
  if (isOpen) client.allowInsecureRequests(config)
  return config
}

/** Errors of the library as reasons. Their causes hold answers of the provider, tokens too, so that they end here. */
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

const reasons: Readonly<Record<string, readonly [SignInReason, string]>> = {
  OAUTH_TIMEOUT: ['down', 'The provider did not answer in time.'],
  OAUTH_ABORT: ['down', 'The provider did not answer.'],
  OAUTH_RESPONSE_IS_NOT_CONFORM: ['down', 'The provider answered with something else.'],
  OAUTH_RESPONSE_IS_NOT_JSON: ['down', 'The provider answered with something else.'],
  OAUTH_JWT_TIMESTAMP_CHECK_FAILED: ['clock', 'The ID token is of another time: the clocks of the two servers differ.'],
}

function reasonOf({ name, code = '', error, message }: LibraryError): readonly [SignInReason, string] {
  const nameOfError = error?.replaceAll(/[^a-z_]/g, '').slice(0, 60)
  if (nameOfError === 'access_denied') return ['refused', 'The provider was told no.']
  if (nameOfError === 'server_error' || nameOfError === 'temporarily_unavailable') return ['down', `The provider answered ${nameOfError}.`]
  if (nameOfError === 'invalid_grant') return ['over', 'The code was used before, or is too old.']
  if (nameOfError !== undefined) return ['untrusted', `The provider answered ${nameOfError}.`]
  if (name === 'TimeoutError' || message === 'fetch failed') return ['down', 'The provider cannot be reached.']
  return reasons[code] ?? ['untrusted', `${code || name}: ${message.slice(0, 200)}`]
}

const mostOfName = 100

function identityOf(claims: Readonly<Record<string, unknown>>, groupsClaim: string): Identity {
  const text = (name: string): string => (typeof claims[name] === 'string' ? claims[name].trim() : '')
  const subject = text('sub')
  const groups = [claims[groupsClaim]].flat().filter((group): group is string => typeof group === 'string')
  return { subject, name: (text('name') || text('preferred_username') || subject).slice(0, mostOfName), groups }
}
