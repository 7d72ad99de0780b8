import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startDemonstrationProvider } from './demonstration/provider.ts'
import type { DemonstrationProvider, Person } from './demonstration/provider.ts'
import { createProvider } from './provider.ts'
import type { Attempt } from './provider.ts'

// The CMS and the intranet test whole sign-ins, with a provider whose answers are spoilt.

const callback = 'https://app.example/sign-in/callback'
const client = { id: 'app', secret: 'a secret: with /signs', callback, afterSignOut: 'https://app.example/signed-out' }
const people: readonly Person[] = [{ subject: 'a-1', name: 'Chan <Tai> Man', email: 'chan@demo.example', hasVerifiedEmail: true, groups: ['staff', 'editors'] }]
const attempt: Attempt = { state: 's'.repeat(43), nonce: 'n'.repeat(43), verifier: 'v'.repeat(43) }

let running: DemonstrationProvider
beforeAll(async () => {
  running = await startDemonstrationProvider({ client, people })
})
afterAll(() => running.stop())

const ask = (change: Partial<Parameters<typeof createProvider>[0]> = {}, now?: () => number) =>
  createProvider({
    issuer: new URL(running.issuer),
    clientId: client.id,
    clientSecret: client.secret,
    scopes: 'openid profile email groups',
    groupsClaim: 'groups',
    callback,
    timeoutSeconds: 5,
    ...change,
  }, now)

const cookies = new Map<string, string>()
afterEach(() => cookies.clear())

/** Goes on as a browser does, until somebody is asked who they are or is sent back. */
async function go(address: string, form?: Record<string, string>): Promise<string> {
  const sent = { ...(form && { method: 'POST', body: new URLSearchParams(form) }), headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') } }
  const { headers } = await fetch(address, { redirect: 'manual', ...sent })
  for (const cookie of headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
    cookies.set(name, value)
  }
  const to = headers.get('location')
  if (to === null) return address
  const { href } = new URL(to, address)
  return href.startsWith(callback) ? href : go(href)
}

/** The query with which somebody who signs in is sent back; of somebody who says no without a person. */
async function cameBack(begun: URL, person?: string): Promise<string> {
  return new URL(await go(await go(begun.href), person === undefined ? {} : { person })).search
}

describe('a provider', () => {
  it('says who has signed in, once for each code', async () => {
    const provider = ask()
    const search = await cameBack(await provider.begin(attempt), 'a-1')
    const { issuer, subject, groups, isTrue, text } = await provider.finish(search, attempt, ['name', 'email'])
    expect([issuer, subject, groups]).toEqual([running.issuer, 'a-1', ['staff', 'editors']])
    expect([text('name'), text('email'), isTrue('email_verified'), text('none'), isTrue('none')]).toEqual(['Chan <Tai> Man', 'chan@demo.example', true, '', false])
    await expect(provider.finish(search, attempt, [])).rejects.toMatchObject({ name: 'ProviderFault', reason: 'over' })
  })

  it('is believed only where state, nonce and verifier are those of the browser that asked', async () => {
    const provider = ask()
    for (const [change, reason] of [[{ state: 'x' }, 'untrusted'], [{ nonce: 'x' }, 'untrusted'], [{ verifier: 'x'.repeat(43) }, 'over']] as const) {
      const search = await cameBack(await provider.begin(attempt), 'a-1')
      await expect(provider.finish(search, { ...attempt, ...change }, [])).rejects.toMatchObject({ reason })
      cookies.clear()
    }
  })

  it('is told no by a person, and by a client whose secret is another', async () => {
    const provider = ask()
    await expect(provider.finish(await cameBack(await provider.begin(attempt)), attempt, [])).rejects.toMatchObject({ reason: 'cancelled' })
    const other = ask({ clientSecret: 'another' })
    await expect(other.finish(await cameBack(await other.begin(attempt), 'a-1'), attempt, [])).rejects.toMatchObject({ reason: 'provider-error' })
  })

  it('takes more parameters, none of which takes the place of one of the flow', async () => {
    const { searchParams } = await ask().begin(attempt, { prompt: 'login', state: 'forged', code_challenge_method: 'plain' })
    expect(['prompt', 'state', 'code_challenge_method'].map((name) => searchParams.get(name))).toEqual(['login', attempt.state, 'S256'])
  })

  it('has a place to sign out, to which no ID token is sent', async () => {
    const place = await ask().end(client.afterSignOut, { state: 'tc' })
    expect(Object.fromEntries(place?.searchParams ?? [])).toEqual({ client_id: 'app', post_logout_redirect_uri: client.afterSignOut, state: 'tc' })
  })

  it('that does not answer is asked again the next time, and one that answers once an hour', async () => {
    let instant = 0
    const own = await startDemonstrationProvider({ client, people })
    const provider = ask({ issuer: new URL(own.issuer) }, () => instant)
    const port = Number(new URL(own.issuer).port)
    await own.stop()
    await expect(provider.begin(attempt)).rejects.toMatchObject({ reason: 'no-answer' })
    const again = await startDemonstrationProvider({ client, people, port })
    expect((await provider.begin(attempt)).origin).toBe(own.issuer)
    await again.stop()
    instant = 3_599_999
    expect((await provider.begin(attempt)).origin).toBe(own.issuer)
    instant = 3_600_001
    await expect(provider.begin(attempt)).rejects.toMatchObject({ reason: 'no-answer' })
  })
})
