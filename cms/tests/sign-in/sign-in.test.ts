import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { demonstrationRoles } from '../../demonstration-provider/people.ts'
import type { Editor } from '../../demonstration-provider/people.ts'
import { createAttempt } from '../../src/sign-in/attempt.ts'
import { keepFromPasswords } from '../../src/sign-in/local-accounts.ts'
import { createProvider } from '../../src/sign-in/provider.ts'
import { readSignInSettings } from '../../src/sign-in/settings.ts'
import type { SignInSettings } from '../../src/sign-in/settings.ts'
import { ownDatabase } from '../own-database.ts'
import { startCms } from '../running-cms.ts'
import type { RunningCms } from '../running-cms.ts'
import { createBrowser } from './browser.ts'
import type { Browser, Page } from './browser.ts'
import { claimsOf, client, startFaultyProvider } from './faulty-provider.ts'
import type { FaultyProvider } from './faulty-provider.ts'

const publicUrl = 'https://cms.demo.example'
const password = 'Aa1-not-a-secret'
const people: Editor[] = []

let cms: RunningCms
let provider: FaultyProvider
/** Everything that the server has logged. */
const log: string[] = []

beforeAll(async () => {
  await ownDatabase('clf_sign_in')
  provider = await startFaultyProvider(publicUrl, people)
  Object.assign(process.env, {
    CLF_CMS_PUBLIC_URL: publicUrl,
    CLF_CMS_BEHIND_PROXY: 'true',
    CLF_CMS_OIDC_ISSUER: provider.issuer,
    CLF_CMS_OIDC_CLIENT_ID: client.id,
    CLF_CMS_OIDC_CLIENT_SECRET: client.secret,
    CLF_CMS_OIDC_SCOPES: 'openid email profile groups',
    CLF_CMS_OIDC_ROLES: JSON.stringify({ ...demonstrationRoles, ghosts: 'no such role' }),
  })
  cms = await startCms()
  for (const level of ['http', 'info', 'warn', 'error'] as const) {
    const write = cms.strapi.log[level].bind(cms.strapi.log) as (...said: unknown[]) => unknown
    Object.assign(cms.strapi.log, { [level]: (...said: unknown[]) => (log.push(said.map(String).join(' ')), write(...said)) })
  }
})

afterAll(async () => {
  await cms.stop()
  await provider.stop()
})

afterEach(() => {
  provider.faults.clear()
  provider.isDown = false
})

let count = 0

/** A person whom the provider knows and the CMS does not. */
function newPerson(more: Partial<Editor> = {}): Editor {
  count += 1
  const person: Editor = { subject: `subject-${count}`, name: 'Tai Man Chan', email: `person-${count}@demo.example`, hasVerifiedEmail: true, groups: ['cms-editors', 'staff'], ...more }
  people.push(person)
  return person
}

/** Each has a network of its own: the limit of sign-ins counts by address. */
function newBrowser(): Browser {
  count += 1
  return createBrowser(publicUrl, () => `http://127.0.0.1:${(cms.strapi.server.httpServer.address() as AddressInfo).port}`, `203.0.113.${count % 250}`)
}

const isCallback = (url: URL): boolean => url.pathname === '/sign-in/callback'

/** Goes to the provider and says who one is. Gives the address by which the provider sends the browser back. */
async function comeTo(browser: Browser, person: Editor | 'cancel', start = '/sign-in/start?to=%2Fme&language=tc'): Promise<URL> {
  const who = await browser.go(publicUrl + start)
  // Whoever has signed in there before is not asked again.
  if (isCallback(who.url)) throw new Error('The provider did not ask.')
  const { url } = await browser.go(who.url.href, { form: person === 'cancel' ? {} : { person: person.subject }, until: isCallback })
  return url
}

async function signIn(browser: Browser, person: Editor): Promise<Page> {
  return browser.go((await comeTo(browser, person)).href, { until: ({ pathname }) => pathname === '/admin/auth/login' })
}

interface StoredAccount {
  id: number
  email: string
  firstname: string
  lastname: string
  isActive: boolean
  roles: { name: string; code: string }[]
}

const accountOf = (email: string): Promise<StoredAccount | null> => cms.strapi.db.query('admin::user').findOne({ where: { email }, populate: ['roles'] })
const sessions = (): Promise<number> => cms.strapi.db.query('admin::session').count()
const roleId = async (code: string): Promise<number> => ((await cms.strapi.service('admin::role').findOne({ code })) as { id: number }).id

async function localAccount(email: string, code: string): Promise<StoredAccount> {
  return (await cms.strapi.service('admin::user').create({
    email,
    firstname: 'Local',
    lastname: 'Editor',
    password,
    roles: [await roleId(code)],
    isActive: true,
    registrationToken: null,
  })) as StoredAccount
}

const logIn = (email: string) => cms.request('POST', '/admin/login', { body: { email, password }, headers: { 'X-Forwarded-Proto': 'https', 'X-Forwarded-For': `192.0.2.${(count += 1) % 250}` } })

/** Of a cookie what is not its value. */
const attributesOf = (headers: Headers, name: string) => headers.getSetCookie().filter((cookie) => cookie.startsWith(`${name}=`)).map((cookie) => cookie.replace(/=[^;]*/, ''))

/** Of a page of words: three languages, what to do, nothing that helps nobody. */
function expectWords(page: Page, status: number, words: string): void {
  expect(page.text).toContain(words)
  expect(page.status).toBe(status)
  for (const tag of ['en', 'zh-Hant-HK', 'zh-Hans']) expect(page.text).toContain(`<section lang="${tag}">`)
  expect(page.text).toContain(`href="${publicUrl}/admin/auth/login"`)
  expect(page.text).not.toMatch(/Error:|node_modules|\.js:\d/)
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(page.headers.get('cache-control')).toBe('no-store')
  expect(attributesOf(page.headers, 'strapi_admin_refresh')).toEqual([])
}

describe('a sign-in by the provider', () => {
  it('asks with PKCE, state, nonce and the public address, and binds them to the browser', async () => {
    const browser = newBrowser()
    const { status, url, headers } = await browser.go(`${publicUrl}/sign-in/start`, { until: ({ pathname }) => pathname === '/auth' })
    const asked = Object.fromEntries(url.searchParams)
    expect(status).toBe(303)
    expect(asked).toMatchObject({ response_type: 'code', client_id: client.id, redirect_uri: `${publicUrl}/sign-in/callback`, code_challenge_method: 'S256' })
    expect([asked['state'], asked['nonce'], asked['code_challenge']].map((value) => value?.length)).toEqual([43, 43, 43])
    const [cookie, ...others] = headers.getSetCookie()
    expect(others).toEqual([])
    expect(cookie).toMatch(/^__Host-clf-sign-in-[0-9a-f]{16}=/)
    expect(cookie?.split('; ').slice(1).sort()).toEqual([expect.stringMatching(/^expires=/), 'httponly', 'path=/', 'samesite=lax', 'secure'])
  })

  it('makes an account with the role of the group, and leads to the page that was asked for', async () => {
    const person = newPerson()
    const { url, status } = await signIn(newBrowser(), person)
    expect([status, url.href]).toEqual([303, `${publicUrl}/admin/auth/login?by=provider&redirectTo=%2Fme`])
    expect(await accountOf(person.email)).toMatchObject({ firstname: 'Tai', lastname: 'Man Chan', isActive: true, roles: [{ name: 'Editor' }] })
  })

  it('ends with the session that a sign-in with a password gives', async () => {
    const browser = newBrowser()
    const person = newPerson({ groups: ['cms-approvers'] })
    const { headers } = await signIn(browser, person)
    const local = await localAccount('with-password@demo.example', 'strapi-editor')
    const { headers: ofPassword } = await logIn(local.email)
    expect(attributesOf(headers, 'strapi_admin_refresh')).toEqual(attributesOf(ofPassword, 'strapi_admin_refresh'))
    expect(attributesOf(headers, 'strapi_admin_refresh')).toEqual(['strapi_admin_refresh; path=/admin; samesite=lax; secure; httponly'])
    const rows = await Promise.all([person.email, local.email].map(async (email): Promise<Record<string, unknown>> => {
      const account = await accountOf(email)
      return cms.strapi.db.query('admin::session').findOne({ where: { userId: String(account?.id) } })
    }))
    const [own = {}, ofLocal = {}] = rows.map(({ createdAt, expiresAt, absoluteExpiresAt, origin, status, type, metadata }) => {
      const since = (instant: unknown) => Math.round((new Date(String(instant)).getTime() - new Date(String(createdAt)).getTime()) / 60_000)
      return { origin, status, type, idle: since(expiresAt), whole: since(absoluteExpiresAt), metadata: Object.keys(metadata as object).filter((name) => name !== 'signedInBy') }
    })
    expect(own).toEqual(ofLocal)
    const renewed = await browser.go(`${publicUrl}/admin/access-token`, { form: {} })
    const { data } = JSON.parse(renewed.text) as { data: { token: string } }
    const me = await cms.request('GET', '/admin/users/me', { token: data.token })
    expect(me.json()).toMatchObject({ data: { email: person.email, roles: [{ name: 'Approver' }] } })
  })

  it('knows a person by the subject, and gives the roles of the groups anew each time', async () => {
    const person = newPerson()
    await signIn(newBrowser(), person)
    const first = await accountOf(person.email)
    Object.assign(person, { email: 'married@demo.example', groups: ['cms-authors', 'cms-approvers', 'ghosts'] })
    await signIn(newBrowser(), person)
    expect(await accountOf('married@demo.example')).toBeNull()
    const account = await accountOf(first?.email ?? '')
    expect([account?.id, account?.roles.map(({ name }) => name).sort()]).toEqual([first?.id, ['Approver', 'Author']])
    expect(log.some((line) => line.includes('CLF_CMS_OIDC_ROLES names the role “no such role”'))).toBe(true)
  })

  it('lets two first sign-ins of a person at once make one account', async () => {
    const person = newPerson()
    const [one, other] = [newBrowser(), newBrowser()]
    const [first, second] = [await comeTo(one, person), await comeTo(other, person)]
    const pages = await Promise.all([one.go(first.href, { until: () => true }), other.go(second.href, { until: () => true })])
    expect(pages.map(({ status }) => status)).toEqual([303, 303])
    expect(await cms.strapi.db.query('admin::user').count({ where: { email: person.email } })).toBe(1)
  })

  it('takes the account with the verified address over, and its password opens it no more', async () => {
    const account = await localAccount('kept@demo.example', 'strapi-author')
    const person = newPerson({ email: 'Kept@Demo.example' })
    expect((await logIn(account.email)).status).toBe(200)
    await signIn(newBrowser(), person)
    expect(await accountOf(account.email)).toMatchObject({ id: account.id, roles: [{ name: 'Editor' }] })
    const refused = await logIn(account.email)
    expect(refused.status).toBe(403)
    expect(refused.json()).toMatchObject({ error: { details: { words: { tc: '此帳戶須以政府帳戶登入，不再使用密碼。請使用上方的按鈕。' } } } })
    await cms.strapi.service('admin::auth').forgotPassword({ email: account.email })
    expect(await accountOf(account.email)).toMatchObject({ resetPasswordToken: null })
    await cms.strapi.service('admin::user').updateById(account.id, { resetPasswordToken: 'stolen', resetPasswordTokenExpiresAt: new Date(Date.now() + 60_000) })
    expect((await cms.request('POST', '/admin/reset-password', { body: { resetPasswordToken: 'stolen', password } })).status).toBe(403)
  })

  it('tells somebody with a wrong password nothing of it', async () => {
    const person = newPerson()
    await signIn(newBrowser(), person)
    expect((await logIn(person.email)).status).toBe(400)
  })

  it('leads nowhere but into the admin', async () => {
    for (const to of ['//evil.example/x', '/\\evil.example', 'https://evil.example', '/a\nb', '']) {
      const browser = newBrowser()
      const { url } = await browser.go((await comeTo(browser, newPerson(), `/sign-in/start?to=${encodeURIComponent(to)}`)).href, { until: () => true })
      expect(url.href).toBe(`${publicUrl}/admin/auth/login?by=provider&redirectTo=%2F`)
    }
  })

  it('believes a clock that is a little behind', async () => {
    provider.faults.set('/token', (answer) => ({ answer: { ...answer, id_token: provider.sign({ ...claimsOf(answer['id_token']), exp: Math.floor(Date.now() / 1000) - 30 }) } }))
    expect((await signIn(newBrowser(), newPerson())).status).toBe(303)
  })

  it('writes neither codes nor tokens into the log', async () => {
    const browser = newBrowser()
    const callback = await comeTo(browser, newPerson())
    await browser.go(callback.href, { until: () => true })
    await browser.go(callback.href)
    expect(log.some((line) => line.includes('GET /sign-in/callback ('))).toBe(true)
    const told = log.join('\n')
    for (const name of ['code', 'state']) expect(told).not.toContain(callback.searchParams.get(name))
    expect(told).not.toMatch(/eyJ|code=/)
  })
})

describe('nobody enters', () => {
  it.each([
    ['without a role', { groups: ['staff'] }, 403, '你的帳戶在此系統沒有角色'],
    ['without groups', { groups: [] }, 403, 'Your account has no role here'],
    ['by an address that is not verified', { hasVerifiedEmail: false }, 403, '你的電郵地址未經核實'],
  ])('%s', async (_name, more, status, words) => {
    const person = newPerson(more)
    const before = await sessions()
    expectWords(await signIn(newBrowser(), person), status, words)
    expect([await sessions(), await accountOf(person.email)]).toEqual([before, null])
  })

  it('by an address that is not verified into an account that is there', async () => {
    const account = await localAccount('victim@demo.example', 'strapi-editor')
    expectWords(await signIn(newBrowser(), newPerson({ email: account.email, hasVerifiedEmail: false })), 403, 'Your e-mail address is not verified')
    expect((await logIn(account.email)).status).toBe(200)
  })

  it('into the account of somebody who had the address before', async () => {
    const person = newPerson()
    await signIn(newBrowser(), person)
    expectWords(await signIn(newBrowser(), newPerson({ email: person.email })), 403, '你的電郵地址屬於另一人的帳戶')
  })

  it('into an account that is deactivated, on the first sign-in or later', async () => {
    const person = newPerson()
    await signIn(newBrowser(), person)
    await cms.strapi.db.query('admin::user').update({ where: { email: person.email }, data: { isActive: false } })
    expectWords(await signIn(newBrowser(), person), 403, '你在此系統的帳戶未啟用')
    const other = await localAccount('left@demo.example', 'strapi-editor')
    await cms.strapi.db.query('admin::user').update({ where: { id: other.id }, data: { isActive: false } })
    expectWords(await signIn(newBrowser(), newPerson({ email: other.email })), 403, '你在此系統的帳戶未啟用')
    expect(await cms.strapi.db.connection('clf_account_ties').where({ account: other.id })).toEqual([])
  })

  it('who lost every group since, and keeps the account as it was', async () => {
    const person = newPerson()
    await signIn(newBrowser(), person)
    person.groups = ['staff']
    expectWords(await signIn(newBrowser(), person), 403, '你的帳戶在此系統沒有角色')
    expect(await accountOf(person.email)).toMatchObject({ roles: [{ name: 'Editor' }] })
  })

  it('as an editor who is the last administrator', async () => {
    const person = newPerson({ groups: ['cms-administrators'] })
    await signIn(newBrowser(), person)
    expect(await accountOf(person.email)).toMatchObject({ roles: [{ code: 'strapi-super-admin' }] })
    person.groups = ['cms-editors']
    expectWords(await signIn(newBrowser(), person), 403, '你是最後一名系統管理員')
    expect(await accountOf(person.email)).toMatchObject({ roles: [{ code: 'strapi-super-admin' }] })
  })

  it('who presses cancel', async () => {
    const browser = newBrowser()
    expectWords(await browser.go((await comeTo(browser, 'cancel')).href), 403, 'Nothing has changed.')
  })

  it('with a code that another browser asked for', async () => {
    const callback = await comeTo(newBrowser(), newPerson())
    expectWords(await newBrowser().go(callback.href, { headers: { 'Accept-Language': 'zh-CN,zh;q=0.9' } }), 400, '<h1>本次登录已失效</h1>')
  })

  it('with the cookie of one sign-in and the code of another, or with another state', async () => {
    const [browser, other] = [newBrowser(), newBrowser()]
    const [own, foreign] = [await comeTo(browser, newPerson()), await comeTo(other, newPerson())]
    const mixed = new URL(own)
    mixed.searchParams.set('code', foreign.searchParams.get('code') ?? '')
    expectWords(await browser.go(mixed.href), 400, '這次登入已失效')
    const changed = new URL(foreign)
    changed.searchParams.set('state', own.searchParams.get('state') ?? '')
    expectWords(await other.go(changed.href), 400, 'This sign-in is over')
  })

  it('with a code twice, not even in a browser that has its cookie still', async () => {
    const browser = newBrowser()
    const callback = await comeTo(browser, newPerson())
    const before = new Map(browser.cookies)
    expect((await browser.go(callback.href, { until: () => true })).status).toBe(303)
    expectWords(await browser.go(callback.href), 400, 'This sign-in is over')
    for (const [name, value] of before) browser.cookies.set(name, value)
    expectWords(await browser.go(callback.href), 400, '這次登入已失效')
  })

  it('with a cookie that this CMS did not write', async () => {
    const browser = newBrowser()
    const callback = await comeTo(browser, newPerson())
    for (const [name, value] of browser.cookies) if (name.includes('clf-sign-in')) browser.cookies.set(name, `${value.slice(0, -1)}${value.endsWith('A') ? 'B' : 'A'}`)
    expectWords(await browser.go(callback.href), 400, 'This sign-in is over')
  })

  it.each(['iss=https%3A%2F%2Fevil.example', 'code=x&code=y', 'error=server_error&error_description=%3Cscript%3E', 'code=x&id_token=y'])(
    'by an address that was changed on its way: %s',
    async (query) => {
      const browser = newBrowser()
      const callback = await comeTo(browser, newPerson())
      const mixed = new URL(callback)
      for (const name of new Set(new URLSearchParams(query).keys())) mixed.searchParams.delete(name)
      const page = await browser.go(`${mixed.href}&${query}`)
      expectWords(page, 502, query.startsWith('error') ? '政府帳戶服務回報錯誤' : '未能核實你帳戶的資料')
      expect(page.text).not.toContain('<script>')
    },
  )
})

describe('an answer that cannot be trusted', () => {
  const claims = (change: Record<string, unknown>): void =>
    void provider.faults.set('/token', (answer) => ({ answer: { ...answer, id_token: provider.sign({ ...claimsOf(answer['id_token']), ...change }) } }))
  const now = () => Math.floor(Date.now() / 1000)
  const { privateKey: foreignKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })

  it.each<[string, () => void]>([
    ['another issuer', () => claims({ iss: 'https://evil.example' })],
    ['another audience', () => claims({ aud: 'another-client' })],
    ['several audiences and no word for whom', () => claims({ aud: [client.id, 'another-client'], azp: undefined })],
    ['another nonce', () => claims({ nonce: 'another' })],
    ['no nonce', () => claims({ nonce: undefined })],
    ['a time that is over', () => claims({ exp: now() - 120 })],
    ['a time that is yet to come', () => claims({ nbf: now() + 120 })],
    ['a foreign signature', () => void provider.faults.set('/token', (answer) => ({ answer: { ...answer, id_token: provider.sign(claimsOf(answer['id_token']), foreignKey) } }))],
    ['no signature', () =>
      void provider.faults.set('/token', (answer) => {
        const [, body] = String(answer['id_token']).split('.')
        return { answer: { ...answer, id_token: `${Buffer.from('{"alg":"none"}').toString('base64url')}.${body ?? ''}.` } }
      })],
    ['no ID token', () => void provider.faults.set('/token', ({ id_token: _left, ...answer }) => ({ answer }))],
    ['more about another person', () => void provider.faults.set('/me', (answer) => ({ answer: { ...answer, sub: 'somebody-else' } }))],
  ])('is one with %s', async (_name, spoil) => {
    const person = newPerson()
    const before = await sessions()
    spoil()
    expectWords(await signIn(newBrowser(), person), 502, '未能核實你帳戶的資料')
    expect([await sessions(), await accountOf(person.email)]).toEqual([before, null])
  })
})

describe('a provider that is not as it should be', () => {
  it('is told of in words when it goes away in the middle, or answers with a failure', async () => {
    const browser = newBrowser()
    const callback = await comeTo(browser, newPerson())
    provider.isDown = true
    expectWords(await browser.go(callback.href), 503, '政府帳戶服務沒有回應')
    provider.isDown = false
    provider.faults.set('/token', () => ({ status: 500, answer: {} }))
    expectWords(await signIn(newBrowser(), newPerson()), 503, '政府帳戶服務沒有回應')
    provider.faults.set('/token', () => ({ status: 401, answer: { error: 'invalid_client' } }))
    expectWords(await signIn(newBrowser(), newPerson()), 502, '政府帳戶服務回報錯誤')
  })

  const settings = (): SignInSettings => {
    const read = readSignInSettings(process.env)
    if (!read) throw new Error('The settings are set.')
    return read
  }
  const attempt = createAttempt('/', 'en')

  it('is refused when its discovery document names another issuer, and asked anew the next time', async () => {
    const asked = createProvider(settings())
    provider.faults.set('/.well-known/openid-configuration', (answer) => ({ answer: { ...answer, issuer: 'https://evil.example' } }))
    await expect(asked.begin(attempt)).rejects.toMatchObject({ reason: 'untrusted' })
    provider.faults.clear()
    expect((await asked.begin(attempt)).origin).toBe(provider.issuer)
  })

  it('is not waited for without end, and not found where nobody listens', async () => {
    const slow = createServer(() => {}).listen(0, '127.0.0.1')
    await new Promise((resolve) => slow.once('listening', resolve))
    const { port } = slow.address() as AddressInfo
    const asked = createProvider({ ...settings(), issuer: new URL(`http://127.0.0.1:${port}`), timeoutSeconds: 1 })
    await expect(asked.begin(attempt)).rejects.toMatchObject({ reason: 'no-answer' })
    slow.closeAllConnections()
    await new Promise((resolve) => slow.close(resolve))
    await expect(asked.begin(attempt)).rejects.toMatchObject({ reason: 'no-answer' })
  })

  it('has no place to sign out, or has one', async () => {
    const asked = createProvider(settings())
    provider.faults.set('/.well-known/openid-configuration', ({ end_session_endpoint: _left, ...answer }) => ({ answer }))
    expect(await asked.end(`${publicUrl}/admin/auth/login`)).toBeNull()
  })
})

describe('a sign-out', () => {
  const signOut = async (browser: Browser) => {
    const { text } = await browser.go(`${publicUrl}/admin/access-token`, { form: {} })
    const { data } = JSON.parse(text) as { data: { token: string } }
    const page = await browser.go(`${publicUrl}/admin/logout`, { form: {}, headers: { Authorization: `Bearer ${data.token}` } })
    return (JSON.parse(page.text) as { data: Record<string, unknown> }).data
  }

  it('goes on at the provider, without a token in the address', async () => {
    const browser = newBrowser()
    await signIn(browser, newPerson())
    expect(await signOut(browser)).toEqual({ endAt: `${publicUrl}/sign-in/end` })
    expect((await browser.go(`${publicUrl}/admin/access-token`, { form: {} })).status).toBe(401)
    const { url, status } = await browser.go(`${publicUrl}/sign-in/end`, { until: ({ origin }) => origin === provider.issuer })
    expect([status, url.pathname, Object.fromEntries(url.searchParams)]).toEqual([303, '/session/end', { post_logout_redirect_uri: `${publicUrl}/admin/auth/login`, client_id: client.id }])
    const asked = await browser.go(url.href)
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(asked.text)?.[1] ?? ''
    const left = await browser.go(`${provider.issuer}/session/end/confirm`, { form: { xsrf, logout: 'yes' }, until: ({ host }) => host === new URL(publicUrl).host })
    expect(left.url.href).toBe(`${publicUrl}/admin/auth/login`)
    // The provider asks again who it is.
    expect((await browser.go(`${publicUrl}/sign-in/start`)).url.pathname).toMatch(/^\/who\//)
  })

  it('is no matter of the provider for who came with a password', async () => {
    const browser = newBrowser()
    const account = await localAccount('leaves@demo.example', 'strapi-editor')
    await browser.go(`${publicUrl}/admin/login`, { form: { email: account.email, password } })
    expect(await signOut(browser)).toEqual({})
  })
})

describe('the sign-in page', () => {
  it('is told of the button, and that there are passwords', async () => {
    expect((await cms.request('GET', '/admin/init')).json()).toMatchObject({
      data: { signIn: { start: `${publicUrl}/sign-in/start`, hasLocalAccounts: true, button: { en: 'Sign in with your government account', sc: '使用政府账号登录' } } },
    })
  })
})

describe('the limits of a sign-in', () => {
  it('are those of one network, by the address that the proxy tells', async () => {
    const browser = newBrowser()
    const statuses: number[] = []
    for (let turn = 0; turn < 61; turn++) statuses.push((await browser.go(`${publicUrl}/sign-in/callback?state=x&turn=${turn}`)).status)
    expect([new Set(statuses.slice(0, 60)), statuses[60]]).toEqual([new Set([400]), 429])
    expectWords(await browser.go(`${publicUrl}/sign-in/callback?state=x`), 429, 'Wait five minutes')
    expect((await newBrowser().go(`${publicUrl}/sign-in/callback?state=x`)).status).toBe(400)
  })

  it('are also that no cookie goes without TLS', async () => {
    const page = await cms.request('GET', '/sign-in/start', { headers: { 'X-Forwarded-For': '192.0.2.251' } })
    expect([page.status, page.headers.getSetCookie()]).toEqual([500, []])
    expect(log.some((line) => line.includes('set CLF_CMS_BEHIND_PROXY=true'))).toBe(true)
  })
})

describe('where passwords are switched off', () => {
  beforeAll(() => {
    const settings = readSignInSettings({ ...process.env, CLF_CMS_LOCAL_ACCOUNTS: 'off' })
    if (settings) keepFromPasswords(cms.strapi, settings)
  })

  it('nobody signs in, registers or sets one, whatever the letters of the address', async () => {
    const account = await localAccount('off@demo.example', 'strapi-editor')
    expect((await logIn(account.email)).json()).toMatchObject({ error: { status: 403, details: { words: { sc: '本系统已停用以密码登录的账号。请使用政府账号登录。' } } } })
    const person = { firstname: 'New', lastname: 'Editor', password }
    const asked: [string, object][] = [
      ['/ADMIN/login/', { email: account.email, password }],
      ['/admin/register', { registrationToken: 'x', userInfo: person }],
      ['/admin/register-admin', { ...person, email: 'first@demo.example' }],
      ['/admin/reset-password', { resetPasswordToken: 'x', password }],
    ]
    const statuses = await Promise.all(asked.map(async ([path, body]) => (await cms.request('POST', path, { body, headers: { 'X-Forwarded-For': `192.0.2.${(count += 1) % 250}` } })).status))
    expect(statuses).toEqual([403, 403, 403, 403])
  })

  it('the provider lets people in as before', async () => {
    expect((await signIn(newBrowser(), newPerson())).status).toBe(303)
  })
})
