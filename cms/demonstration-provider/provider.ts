import { generateKeyPairSync, randomUUID } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Provider } from 'oidc-provider'
import type { JWK } from 'oidc-provider'
import type { Person } from './people.ts'

interface Options {
  /** Address at which the provider is reached, `http://127.0.0.1:4400`. */
  issuer: string
  client: { id: string; secret: string }
  /** Address of the CMS that a browser sees. */
  cmsUrl: string
  people: readonly Person[]
}

interface Demonstration {
  /** Answers what comes to the address of the issuer. */
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  /** With which ID tokens are signed. */
  key: KeyObject
}

/**
 * A provider of OpenID Connect for the demonstration and for tests: a real one, in which a click says who somebody is. It keeps
 * everything in memory.
 */
export function createDemonstrationProvider({ issuer, client, cmsUrl, people }: Options): Demonstration {
  const { privateKey: key } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const provider = new Provider(issuer, {
    clients: [{
      client_id: client.id,
      client_secret: client.secret,
      redirect_uris: [`${cmsUrl}/sign-in/callback`],
      post_logout_redirect_uris: [`${cmsUrl}/admin/auth/login`],
    }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'], groups: ['groups'] },
    scopes: ['openid', 'email', 'profile', 'groups'],
    findAccount: (_context, subject) => {
      const person = people.find((one) => one.subject === subject)
      return person && { accountId: subject, claims: () => ({ sub: subject, name: person.name, email: person.email, email_verified: person.hasVerifiedEmail, groups: [...person.groups] }) }
    },
    // Nobody is asked twice: who signs in lets the CMS know their name.
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
    jwks: { keys: [{ ...key.export({ format: 'jwk' }), kid: 'demonstration', alg: 'RS256', use: 'sig' } as JWK] },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 3600 },
  })
  const others = provider.callback()
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!request.url?.startsWith('/who/')) return others(request, response)
    if (request.method !== 'POST') return void response.setHeader('Content-Type', 'text/html; charset=utf-8').end(whoPage(people))
    const subject = new URLSearchParams(await textOf(request)).get('person')
    const result = subject ? { login: { accountId: subject } } : { error: 'access_denied' }
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false })
  }
  return { answer, key }
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
