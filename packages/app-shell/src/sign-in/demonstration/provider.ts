import { generateKeyPairSync, randomUUID } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'
import type { JWK } from 'oidc-provider'

/** Somebody who can sign in at the demonstration's provider. */
export interface Person {
  /** Claim `sub`. */
  subject: string
  name: string
  groups: readonly string[]
}

interface Options {
  /** Port on this machine; a free one by default. */
  port?: number
  client: { id: string; secret: string }
  /** Origin of the app that a browser sees. */
  origin: string
  people: readonly Person[]
}

/** A running provider. */
export interface DemonstrationProvider {
  issuer: string
  server: Server
  /** With which ID tokens are signed. */
  key: KeyObject
  stop(): Promise<void>
}

/**
 * Starts a provider of OpenID Connect for the demonstration and for tests: a real one, in which a click says who somebody is. It keeps
 * everything in memory and listens on this machine alone.
 */
export async function startDemonstrationProvider({ port = 0, client, origin, people }: Options): Promise<DemonstrationProvider> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { privateKey: key } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const provider = new Provider(issuer, {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [`${origin}/sign-in/callback`], post_logout_redirect_uris: [`${origin}/sign-out/done`] }],
    claims: { openid: ['sub'], profile: ['name'], groups: ['groups'] },
    scopes: ['openid', 'profile', 'groups'],
    findAccount: (_context, subject) => {
      const person = people.find((one) => one.subject === subject)
      return person && { accountId: subject, claims: () => ({ sub: subject, name: person.name, groups: [...person.groups] }) }
    },
    // Nobody is asked twice: who signs in lets the app know their name.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ accountId: oidc.session?.accountId, clientId: oidc.client?.clientId })
      grant.addOIDCScope('openid profile groups')
      await grant.save()
      return grant
    },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true, logoutSource: (context, form) => void (context.body = signOutPage(form)) } },
    interactions: { url: (_context, { uid }) => `/who/${uid}` },
    cookies: { keys: [randomUUID()] },
    jwks: { keys: [{ ...key.export({ format: 'jwk' }), kid: 'demonstration', alg: 'RS256', use: 'sig' } as JWK] },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 3600 },
  })
  const others = provider.callback()
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/who/')) return void others(request, response)
    if (request.method !== 'POST') return void response.setHeader('content-type', 'text/html; charset=utf-8').end(whoPage(people))
    void textOf(request).then((text) => {
      const subject = new URLSearchParams(text).get('person')
      const result = subject ? { login: { accountId: subject } } : { error: 'access_denied' }
      return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false })
    })
  })
  const stop = () => {
    server.closeAllConnections()
    return new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return { issuer, server, key, stop }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const part of request) text += String(part)
  return text
}

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><body><main><h1>${title}</h1>${body}</main></body></html>`

function whoPage(people: readonly Person[]): string {
  const buttons = people.map(({ subject, name, groups }) => `<p><button name="person" value="${subject}">${name}</button> ${groups.join(', ')}</p>`).join('')
  return page('Demonstration of a government account', `<form method="post">${buttons}<p><button>Cancel</button></p></form>`)
}

function signOutPage(form: string): string {
  return page('Sign out of the demonstration?', `${form}<p><button form="op.logoutForm" name="logout" value="yes">Sign out</button> <button form="op.logoutForm">Stay signed in</button></p>`)
}
