import type { Configuration } from 'openid-client'
import { faultOf, ProviderFault } from './provider-fault.ts'

/** What the provider knows us by, and where it is. */
export interface ProviderSettings {
  /** Issuer identifier of the provider; its discovery document lies below. */
  issuer: URL
  clientId: string
  /** Null for a client without a secret, which PKCE alone protects. */
  clientSecret: string | null
  scopes: string
  /** Claim that holds the groups of a person, a list or one name. */
  groupsClaim: string
  /** Address to which the provider sends a browser back. */
  callback: string
  /** How long the provider is waited for, in seconds, for each question. */
  timeoutSeconds: number
}

/** What binds an answer of the provider to the browser that asked. */
export interface Attempt {
  state: string
  nonce: string
  /** Of PKCE. */
  verifier: string
}

/** Who the provider says has signed in. */
export interface Identity {
  issuer: string
  subject: string
  groups: readonly string[]
  /** Whether the provider says of a claim that it is true. */
  isTrue(claim: string): boolean
  /** A claim that is text, trimmed; empty where it is none. */
  text(claim: string): string
}

/** A provider of OpenID Connect. Each of its answers is one that the standard allows, or a {@link ProviderFault}. */
export interface Provider {
  /**
   * Where a browser is sent to sign in.
   * @param more parameters of the request beside those of the standard flow
   */
  begin(attempt: Attempt, more?: Readonly<Record<string, string>>): Promise<URL>
  /**
   * Who came back, with the query of the address that the browser was sent to.
   * @param needed claims that the provider is asked for once more where the ID token lacks one
   */
  finish(search: string, attempt: Attempt, needed: readonly string[]): Promise<Identity>
  /** Where a browser is sent to sign out at the provider too; null where there is no such place. */
  end(after: string, more?: Readonly<Record<string, string>>): Promise<URL | null>
}

/** How far the clocks of the two servers may differ. */
const toleranceSeconds = 60
/** How long the discovery document is believed. Keys are asked for anew by themselves. */
const rememberedMs = 3_600_000

/** Asks a provider as the standard says. The library is loaded with the first question, and so is the discovery document. */
export function createProvider(settings: ProviderSettings, now: () => number = Date.now): Provider {
  const { callback, scopes, groupsClaim } = settings
  let known: { configuration: Promise<Configuration>; until: number } | undefined
  const configuration = (): Promise<Configuration> => {
    if (known && known.until > now()) return known.configuration
    const asked = trusting(discover(settings))
    known = { configuration: asked, until: now() + rememberedMs }
    asked.catch(() => (known = undefined))
    return asked
  }
  return {
    async begin({ state, nonce, verifier }, more = {}) {
      const client = await import('openid-client')
      return client.buildAuthorizationUrl(await configuration(), {
        ...more,
        redirect_uri: callback,
        scope: scopes,
        state,
        nonce,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      })
    },
    async finish(search, { state, nonce, verifier }, needed) {
      const client = await import('openid-client')
      const config = await configuration()
      // The address is that of the settings: what a proxy says of the host decides nothing.
      const asked = client.authorizationCodeGrant(config, new URL(callback + search), { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true })
      const tokens = await trusting(asked)
      const claims = tokens.claims()
      if (!claims) throw new ProviderFault('untrusted', 'There was no ID token.')
      const { issuer, userinfo_endpoint: hasMore } = config.serverMetadata()
      const isWhole = [...needed, groupsClaim].every((claim) => claims[claim] !== undefined)
      const more = !isWhole && hasMore ? await trusting(client.fetchUserInfo(config, tokens.access_token, claims.sub)) : {}
      return identityOf(issuer, { ...more, ...claims }, groupsClaim)
    },
    async end(after, more = {}) {
      const client = await import('openid-client')
      const config = await configuration()
      if (config.serverMetadata().end_session_endpoint === undefined) return null
      // Without the ID token, which would stand in an address: the provider asks the person instead.
      return client.buildEndSessionUrl(config, { ...more, post_logout_redirect_uri: after })
    },
  }
}

async function discover({ issuer, clientId, clientSecret, timeoutSeconds }: ProviderSettings): Promise<Configuration> {
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

async function trusting<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked
  } catch (error) {
    throw faultOf(error as Error)
  }
}

function identityOf(issuer: string, claims: Readonly<Record<string, unknown>>, groupsClaim: string): Identity {
  const text = (claim: string): string => (typeof claims[claim] === 'string' ? claims[claim].trim() : '')
  const groups = [claims[groupsClaim]].flat().filter((group): group is string => typeof group === 'string')
  return { issuer, subject: text('sub'), groups, isTrue: (claim) => claims[claim] === true, text }
}
