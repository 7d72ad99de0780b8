import { createSign } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { startDemonstrationProvider } from '@clf/openid/demonstration'
import type { DemonstrationProvider } from '@clf/openid/demonstration'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createBrowser } from '../fixture/browser.ts'
import type { Browser, Visited } from '../fixture/browser.ts'
import { startBuiltIntranet } from '../fixture/built-intranet.ts'
import type { BuiltIntranet } from '../fixture/built-intranet.ts'
import { startFixtureCms } from '../fixture/fixture-cms.ts'
import type { FixtureCms } from '../fixture/fixture-cms.ts'
import { clientOf, demonstrationPeople, demonstrationSettings } from './demonstration.ts'

const origin = 'https://intranet.example'
const client = clientOf(origin)
const keys = ['a'.repeat(32), 'b'.repeat(32)]

let cms: FixtureCms
let provider: DemonstrationProvider
let intranet: BuiltIntranet
/** Changes answers of the provider, by path. */
const faults = new Map<string, (body: Record<string, unknown>) => Record<string, unknown> | null>()

beforeAll(async () => {
  cms = await startFixtureCms()
  provider = await startDemonstrationProvider({ client, people: demonstrationPeople })
  const [answer] = provider.server.listeners('request') as ((...asked: [unknown, ServerResponse]) => void)[]
  provider.server.removeAllListeners('request').on('request', (request, response) => {
    const fault = faults.get((request.url ?? '').split('?')[0] ?? '')
    if (fault) spoil(response, fault)
    answer?.(request, response)
  })
  intranet = await startBuiltIntranet(cms.url, { settings: { ...demonstrationSettings(provider.issuer), CLF_INTRANET_SESSION_KEYS: keys.join(',') } })
})

afterAll(async () => {
  await Promise.all([cms.stop(), intranet.stop(), provider.stop()])
})

afterEach(() => faults.clear())

function spoil(response: ServerResponse, fault: (body: Record<string, unknown>) => Record<string, unknown> | null): void {
  const end = response.end.bind(response)
  response.end = ((body: string) => {
    const answer = fault(JSON.parse(body) as Record<string, unknown>)
    if (answer === null) return response.destroy()
    const text = JSON.stringify(answer)
    response.setHeader('content-length', Buffer.byteLength(text))
    return end(text)
  }) as typeof response.end
}

const newBrowser = (): Browser => createBrowser(origin, () => intranet.url)
const isCallback = (url: URL) => url.host === 'intranet.example' && url.pathname === '/sign-in/callback'

/** Goes to the provider and says who one is. Gives the address by which the provider sends the browser back. */
async function comeTo(browser: Browser, person: string | null, start = '/sign-in/start?return=%2Ftc%2Fcirculars%3Fyear%3D2026'): Promise<URL> {
  const who = await browser.go(start, { until: isCallback })
  if (isCallback(who.url)) throw new Error('The provider did not ask.')
  const { url } = await browser.go(who.url.href, { form: person === null ? {} : { person }, until: isCallback })
  return url
}

const signIn = async (browser: Browser, person: string, start?: string): Promise<Visited> => browser.go((await comeTo(browser, person, start)).href)

const session = (browser: Browser) => browser.cookies.get('intranet.example __Host-clf-session')

describe('a sign-in', () => {
  it('asks with PKCE, state and nonce, and binds them to the browser', async () => {
    const { status, url, headers } = await newBrowser().go('/sign-in/start', { until: ({ pathname }) => pathname === '/auth' })
    const asked = Object.fromEntries(url.searchParams)
    expect([status, url.origin]).toEqual([303, provider.issuer])
    expect(asked).toMatchObject({ response_type: 'code', client_id: client.id, redirect_uri: `${origin}/sign-in/callback`, code_challenge_method: 'S256' })
    expect([asked['state'], asked['nonce'], asked['code_challenge']].map((value) => value?.length)).toEqual([43, 43, 43])
    expect(asked['prompt']).toBeUndefined()
    expect(headers.getSetCookie()).toEqual([expect.stringMatching(/^__Host-clf-sign-in-[0-9a-f]{16}=[\w-]+; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=600$/)])
  })

  it('goes back to the page that was asked for, which says who reads it and until when, and is kept by nobody', async () => {
    const browser = newBrowser()
    const back = await browser.go((await comeTo(browser, 'a-7')).href, { until: () => true })
    expect([back.status, back.url.href]).toEqual([303, `${origin}/tc/circulars?year=2026`])
    expect(back.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-clf-sign-in-[0-9a-f]{16}=; .*Max-Age=0$/),
      expect.stringMatching(/^__Host-clf-session=[\w-]+; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=28800$/),
    ])
    const page = await browser.go(back.url.href)
    expect([page.status, page.headers.get('cache-control'), page.headers.get('etag')]).toEqual([200, 'no-store', null])
    expect(page.text).toMatch(/已登入：Yip &lt;Siu&gt; (?:"|&quot;|&#34;)Fong(?:"|&quot;|&#34;)。/)
    expect(page.text).toMatch(/系統會在香港時間<?.*?\d\d:\d\d.*?把你登出/s)
    expect(page.text).not.toContain('href="/tc/sign-in/start')
    expect((await newBrowser().go(back.url.href)).text).not.toContain('已登入')
  })

  it('leads nowhere but to this site', async () => {
    for (const path of ['//evil.example', 'https://evil.example/', '/\\evil.example', '/en/sign-in', '/sign-out/done?state=en']) {
      const browser = newBrowser()
      const { url } = await browser.go((await comeTo(browser, 'a-5', `/sign-in/start?return=${encodeURIComponent(path)}`)).href, { until: () => true })
      expect(url.href, path).toBe(`${origin}/`)
    }
  })

  it('is offered with the way back to the page that its reader comes from', async () => {
    const { text, headers, status } = await newBrowser().go('/en/sign-in', { headers: { referer: `${origin}/en/forms?a=1` } })
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(text).toMatch(/href="\/sign-in\/start\?return=%2Fen%2Fforms%3Fa%3D1"[^>]*>Sign in</)
    expect(text).toMatch(/href="\/sign-in\/start\?return=%2Fen%2Fforms%3Fa%3D1&(?:#38;|amp;)?shared=yes"[^>]*>Sign in on a shared computer</)
    expect((await newBrowser().go('/en/sign-in', { headers: { referer: 'https://evil.example/en/forms' } })).text).toContain('/sign-in/start?return=%2Fen"')
    expect((await newBrowser().go('/en')).text).toContain('href="/en/sign-in"')
  })
})

describe('what is no sign-in', () => {
  /** A page that says so in three languages, and nobody is signed in. */
  async function expectRefused(browser: Browser, answer: Visited, status: number, title: string): Promise<void> {
    expect(answer.text).toContain(title)
    expect([answer.status, answer.headers.get('cache-control'), session(browser)]).toEqual([status, 'no-store', undefined])
    expect([...answer.text.matchAll(/<section lang="([\w-]+)"/g)].length).toBe(2)
    expect(answer.text).toMatch(/href="\/(?:en|tc|sc)\/sign-in"/)
    expect(answer.text).not.toMatch(/node_modules|OAUTH_|\.js:\d/)
  }

  it('a code in another browser, a second time, or without a beginning', async () => {
    const [one, other] = [newBrowser(), newBrowser()]
    const back = await comeTo(one, 'a-5')
    await expectRefused(other, await other.go(back.href), 400, '這次登入已失效')
    await one.go(back.href)
    one.cookies.delete('intranet.example __Host-clf-session')
    await expectRefused(one, await one.go(back.href), 400, '這次登入已失效')
    await expectRefused(other, await other.go('/sign-in/callback?code=x&state=y'), 400, 'This sign-in is over')
  })

  it('a no of the person', async () => {
    const browser = newBrowser()
    await expectRefused(browser, await browser.go((await comeTo(browser, null)).href), 403, '你尚未登入')
  })

  it('a provider that is down', async () => {
    const browser = newBrowser()
    const back = await comeTo(browser, 'a-5')
    faults.set('/token', () => null)
    await expectRefused(browser, await browser.go(back.href), 503, '政府帳戶服務沒有回應')
  })

  it.each([
    ['a nonce of another', { nonce: 'x' }, 502, '未能核實你帳戶的資料'],
    ['an audience of another', { aud: 'other' }, 502, '未能核實你帳戶的資料'],
    ['an issuer of another', { iss: 'https://evil.example' }, 502, '未能核實你帳戶的資料'],
    ['a clock that goes after', { exp: Math.floor(Date.now() / 1000) - 3600 }, 502, '兩部伺服器的時間不一致'],
  ])('%s', async (_what, claims, status, title) => {
    const browser = newBrowser()
    const back = await comeTo(browser, 'a-5')
    faults.set('/token', (body) => ({ ...body, id_token: sign({ ...claimsOf(String(body['id_token'])), ...claims }) }))
    await expectRefused(browser, await browser.go(back.href), status, title)
  })

  it('a token that another key has signed', async () => {
    const browser = newBrowser()
    const back = await comeTo(browser, 'a-5')
    faults.set('/token', (body) => ({ ...body, id_token: `${String(body['id_token']).slice(0, -8)}AAAAAAAA` }))
    await expectRefused(browser, await browser.go(back.href), 502, '未能核實你帳戶的資料')
  })

  const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const claimsOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as object
  function sign(claims: object): string {
    const text = `${encoded({ alg: 'RS256', typ: 'JWT', kid: provider.kid })}.${encoded(claims)}`
    return `${text}.${createSign('RSA-SHA256').update(text).sign(provider.key, 'base64url')}`
  }
})

describe('a session', () => {
  it('holds at another replica with the same keys in another order, and nowhere else', async () => {
    const browser = newBrowser()
    await signIn(browser, 'a-5')
    const settings = demonstrationSettings(provider.issuer)
    const replicas = await Promise.all(
      [keys.toReversed().join(','), undefined].map((shared) => startBuiltIntranet(cms.url, { settings: { ...settings, ...(shared && { CLF_INTRANET_SESSION_KEYS: shared }) } })),
    )
    const cookie = `__Host-clf-session=${session(browser)}`
    const seen = await Promise.all(replicas.map(async ({ url }) => (await (await fetch(`${url}/en`, { headers: { cookie } })).text()).includes('Signed in as Lam Chi Wai')))
    await Promise.all(replicas.map((replica) => replica.stop()))
    expect(seen).toEqual([true, false])
  })

  it('that was changed is none', async () => {
    const browser = newBrowser()
    await signIn(browser, 'a-5')
    const good = session(browser) ?? ''
    for (const value of [`${good.slice(0, -2)}AA`, good.slice(1), 'x', '']) {
      browser.cookies.set('intranet.example __Host-clf-session', value)
      expect((await browser.go('/en')).text, value).not.toContain('Signed in as')
    }
  })

  it('says for how long it goes on', async () => {
    const browser = newBrowser()
    expect(JSON.parse((await browser.go('/sign-in/session')).text)).toEqual({ seconds: 0, until: null })
    await signIn(browser, 'a-5')
    const told = JSON.parse((await browser.go('/sign-in/session', { form: {} })).text) as { seconds: number }
    expect(told).toEqual({ seconds: expect.any(Number), until: expect.stringMatching(/^\d\d:\d\d$/) })
    expect(told.seconds).toBeGreaterThan(1_700)
  })

  it('ends in one press, here and at the provider', async () => {
    const browser = newBrowser()
    await signIn(browser, 'a-5')
    const page = await browser.go('/sc')
    expect(page.text).toMatch(/<form method="post" action="\/sign-out">/)
    const policy = page.headers.get('content-security-policy') ?? ''
    expect(policy).toContain(`form-action 'self' ${provider.issuer};`)
    const out = await browser.go('/sign-out', { form: {}, headers: { referer: `${origin}/sc` }, until: () => true })
    expect([out.status, out.url.origin, out.headers.get('clear-site-data'), session(browser)]).toEqual([303, provider.issuer, '"cache"', undefined])
    const asked = await browser.go(out.url.href)
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(asked.text) ?? []
    const done = await browser.go(`${provider.issuer}/session/end/confirm`, { form: { xsrf, logout: 'yes' } })
    expect([done.url.href, done.status]).toEqual([`${origin}/sc/signed-out`, 200])
    expect(done.text).toContain('您已退出')
  })

  it('ends here also when the provider is down, and says so', async () => {
    const browser = newBrowser()
    await signIn(browser, 'a-5')
    const other = await startBuiltIntranet(cms.url, { settings: { ...demonstrationSettings('http://127.0.0.1:1'), CLF_INTRANET_SESSION_KEYS: keys.join(',') } })
    const answer = await fetch(`${other.url}/sign-out`, { method: 'POST', redirect: 'manual', headers: { cookie: `__Host-clf-session=${session(browser)}`, referer: `${origin}/tc` } })
    const page = await fetch(other.url + (answer.headers.get('location') ?? ''))
    const begun = await fetch(`${other.url}/sign-in/start`, { redirect: 'manual' })
    await other.stop()
    expect([answer.headers.get('location'), answer.headers.get('set-cookie')?.includes('Max-Age=0')]).toEqual(['/tc/signed-out?partly=yes', true])
    expect(await page.text()).toContain('政府帳戶服務沒有回應')
    expect([begun.status, begun.headers.get('retry-after')]).toEqual([503, null])
  })

  it('is ended by no other site', async () => {
    const browser = newBrowser()
    await signIn(browser, 'a-5')
    const answer = await browser.go('/sign-out', { form: {}, headers: { 'sec-fetch-site': 'cross-site' } })
    expect([answer.status, session(browser) !== undefined]).toEqual([403, true])
  })
})

describe('on a computer that others use', () => {
  it('the provider asks anew, the cookie ends with the browser, and a sign-out forgets everything', async () => {
    const browser = newBrowser()
    await signIn(browser, 'a-6')
    browser.cookies.delete('intranet.example __Host-clf-session')
    const begun = await browser.go('/sign-in/start?shared=yes&return=%2Fen', { until: ({ pathname }) => pathname === '/auth' })
    expect(begun.url.searchParams.get('prompt')).toBe('login')
    // Somebody has signed in at the provider before, and is asked all the same.
    const back = await comeTo(browser, 'a-6', '/sign-in/start?shared=yes&return=%2Fen')
    const { headers } = await browser.go(back.href, { until: () => true })
    expect(headers.getSetCookie()[1]).toMatch(/^__Host-clf-session=[\w-]+; Path=\/; HttpOnly; SameSite=Lax; Secure$/)
    const page = await browser.go('/en')
    expect(page.text).toMatch(/Signed in as Cheung Ka Man\.\s*This is a shared computer\./)
    expect(page.headers.get('cache-control')).toBe('no-store')
    const out = await browser.go('/sign-out', { form: {}, until: () => true })
    expect(out.headers.get('clear-site-data')).toBe('"cache", "cookies", "storage"')
  })
})

describe('what only some may read', () => {
  const staff = '/circulars/general-circular/7-2026'
  const admin = '/circulars/general-circular/8-2026'
  const asked = [`/en${staff}`, `/tc${admin}`]

  it.each([
    ['nobody', null, []],
    ['somebody without an audience', 'a-7', []],
    ['staff', 'a-5', [staff]],
    ['those of the administration', 'a-6', [staff, admin]],
  ])('%s', async (_who, person, own) => {
    const browser = newBrowser()
    if (person !== null) await signIn(browser, person)
    const statusOf = async (path: string) => (await browser.go(path)).status
    const expected = [staff, admin].map((path) => ((own as readonly string[]).includes(path) ? 200 : 404))
    expect(await Promise.all(asked.map(statusOf))).toEqual(expected)
    const named = async (path: string) => {
      const { text } = await browser.go(path)
      return [staff, admin].filter((one) => text.includes(`/en${one}`))
    }
    expect(await named('/en/circulars?status=all&q=secret')).toEqual(own)
    expect(await named('/en/departments/drb')).toEqual(expect.arrayContaining(person === 'a-6' ? [admin] : []))
    expect((await named('/en/search?q=Moving+the+secret+store&status=any')).filter((one) => !(own as readonly string[]).includes(one))).toEqual([])
    if (person === 'a-6') expect(await named('/en/search?q=Moving+the+secret+store')).toContain(admin)
    expect((await browser.go('/sitemap.xml')).text).not.toMatch(/[78]-2026/)
    // What was made for somebody is given to nobody else.
    expect(await Promise.all([`/en${staff}`, `/en${admin}`].map(async (path) => (await newBrowser().go(path)).status))).toEqual([404, 404])
    expect((await newBrowser().go('/en/search?q=secret')).text).not.toContain('Moving')
  })

  it('offers the sign-in to whoever finds nothing, and never says that there is something', async () => {
    const [restricted, missing] = await Promise.all([`/en${staff}`, '/en/circulars/general-circular/77-2026'].map((path) => newBrowser().go(path)))
    expect(restricted?.text).toContain(`/sign-in?return=${encodeURIComponent(`/en${staff}`)}"`)
    expect(restricted?.text.replaceAll(/7-2026/g, '77-2026')).toBe(missing?.text)
  })
})
