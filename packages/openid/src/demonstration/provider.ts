import { generateKeyPairSync, randomUUID } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'
import type { JWK } from 'oidc-provider'

/** Somebody who can sign in at the demonstration's provider. */
export interface Person {
  /** Claim `sub`. */
  subject: string
  name: string
  email?: string
  /** Claim `email_verified`. */
  hasVerifiedEmail?: boolean
  groups: readonly string[]
}

/** Who asks the provider. */
export interface DemonstrationClient {
  id: string
  secret: string
  /** Address to which a browser is sent back. */
  callback: string
  /** Address to which a browser is sent after a sign-out. */
  afterSignOut: string
}

interface Demonstration {
  /** Answers what comes to the address of the issuer. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** With which ID tokens are signed. */
  key: KeyObject
  /** Name of the key. */
  kid: string
}

/** A running provider. */
export interface DemonstrationProvider {
  issuer: string
  server: Server
  key: KeyObject
  kid: string
  stop(): Promise<void>
}

/**
 * A provider of OpenID Connect for the demonstration and for tests: a real one, in which a click says who somebody is. It keeps
 * everything in memory.
 * @param options.issuer address at which it is reached, `http://127.0.0.1:4400`
 */
export function createDemonstrationProvider({ issuer, client, people }: { issuer: string; client: DemonstrationClient; people: readonly Person[] }): Demonstration {
  const { privateKey: key } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  // One that is started anew has another key, which is known by another name.
  const kid = randomUUID()
  const provider = new Provider(issuer, {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [client.callback], post_logout_redirect_uris: [client.afterSignOut] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'], groups: ['groups'] },
    scopes: ['openid', 'email', 'profile', 'groups'],
    findAccount: (_context, subject) => {
      const person = people.find((one) => one.subject === subject)
      if (!person) return
      const { name, email, hasVerifiedEmail, groups } = person
      return { accountId: subject, claims: () => ({ sub: subject, name, email, email_verified: hasVerifiedEmail, groups: [...groups] }) }
    },
    // Nobody is asked twice: who signs in lets the client know their name.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ accountId: oidc.session?.accountId, clientId: oidc.client?.clientId })
      grant.addOIDCScope('openid email profile groups')
      await grant.save()
      return grant
    },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true, logoutSource: (context, form) => void (context.body = signOutPage(form)) } },
    interactions: { url: (_context, { uid }) => `/who/${uid}` },
    cookies: { keys: [randomUUID()] },
    jwks: { keys: [{ ...key.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' } as JWK] },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 3600 },
  })
  const others = provider.callback()
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!request.url?.startsWith('/who/')) return others(request, response)
    if (request.method !== 'POST') return void response.setHeader('content-type', 'text/html; charset=utf-8').end(whoPage(people))
    const subject = new URLSearchParams(await textOf(request)).get('person')
    const result = subject ? { login: { accountId: subject } } : { error: 'access_denied' }
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false })
  }
  return { answer, key, kid }
}

/**
 * Starts such a provider on this machine alone.
 * @param options.port a free one by default
 */
export async function startDemonstrationProvider({ port = 0, client, people }: { port?: number; client: DemonstrationClient; people: readonly Person[] }): Promise<DemonstrationProvider> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { answer, key, kid } = createDemonstrationProvider({ issuer, client, people })
  server.on('request', (request, response) => {
    answer(request, response).catch(() => response.headersSent || response.writeHead(500).end('This went wrong. Begin the sign-in again.'))
  })
  const stop = () => {
    server.closeAllConnections()
    return new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return { issuer, server, key, kid, stop }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const part of request) text += String(part)
  return text
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? '')

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><body><main><h1>${title}</h1>${body}</main></body></html>`

function whoPage(people: readonly Person[]): string {
  const buttons = people.map(({ subject, name, groups }) => `<p><button name="person" value="${escaped(subject)}">${escaped(name)}</button> ${escaped(groups.join(', '))}</p>`).join('')
  return page('Demonstration of a government account', `<form method="post">${buttons}<p><button>Cancel</button></p></form>`)
}

function signOutPage(form: string): string {
  return page('Sign out of the demonstration?', `${form}<p><button form="op.logoutForm" name="logout" value="yes">Sign out</button> <button form="op.logoutForm">Stay signed in</button></p>`)
}
