import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { keptPages } from '../caching/kept-pages.ts'
import { pageKey } from '../caching/page-key.ts'
import { asked } from '../fixtures/asked.ts'
import { site } from '../fixtures/app.ts'
import { sessionCookie } from '../sign-in/session.ts'
import type { SignInSettings } from '../sign-in/settings.ts'
import { onRequest } from './index.ts'

afterEach(() => {
  delete site.now
  delete site.signIn
  delete site.contentVersion
  vi.useRealTimers()
})

const page = (body: string, type = 'text/html') => () => Promise.resolve(new Response(body, { headers: { 'content-type': type } }))
const read = (path: string, body: string, headers = {}) => onRequest(asked(path, { headers, params: { lang: path.slice(1) }, routePattern: '/[lang]' }), page(body)) as Promise<Response>

it('sends a page with its shadow roots, with what must not break kept whole, and with the headers of every page', async () => {
  const answer = await read('/en', '<p>Call 2810 2345 <clf-tag>New</clf-tag></p>')
  const body = await answer.text()
  expect(body).toContain('Call <span class="clf-unbroken">2810 2345</span>')
  expect(body).toContain('<template shadowrootmode="open"')
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    vary: 'Cookie, Accept-Encoding',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  })
  expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self' 'sha256-/)
})

it('answers 304 without a body to a reader who has the page, and the page when it has changed', async () => {
  const etag = (await read('/en', '<p>One</p>')).headers.get('etag') ?? ''
  expect(etag).toMatch(/^W\/"[\w-]{22}"$/)
  const again = await read('/en', '<p>One</p>', { 'if-none-match': `"other" , ${etag}` })
  expect([again.status, await again.text()]).toEqual([304, ''])
  expect((await read('/en', '<p>Two</p>', { 'if-none-match': etag })).status).toBe(200)
})

it.each(['https://board.example/tc/forms', ''])('words what is wrong with a form in the language of the page it was on, %j, else of the reader', async (referer) => {
  const context = asked('/preferences', { method: 'POST', headers: { referer, 'accept-language': 'zh-CN' } })
  await onRequest(context, page('{}', 'application/json'))
  expect(context.locals.lang).toBe(referer ? 'zh-Hant-HK' : 'zh-Hans')
})

it.each([['br', brotliDecompressSync], ['gzip', gunzipSync]] as const)('packs a page for a reader who takes %s', async (encoding, unpack) => {
  const body = `<p>${'Records are kept for seven years. '.repeat(100)}</p>`
  const answer = await read('/en', body, { 'accept-encoding': encoding })
  const packed = Buffer.from(await answer.arrayBuffer())
  expect([answer.headers.get('content-encoding'), answer.headers.get('content-length'), unpack(packed).toString()]).toEqual([encoding, String(packed.length), body])
  expect((await read('/en', '<p>Short</p>', { 'accept-encoding': encoding })).headers.get('content-encoding')).toBeNull()
})

describe('a page', () => {
  const kept = (path: string, cookies = '') => keptPages.find(pageKey(path, cookies) ?? 'none')?.body.toString()

  it('is kept for whoever asks next, under the name of the content when it was begun', async () => {
    let version = '1'
    site.contentVersion = () => version
    await onRequest(asked('/en?a=1', { params: { lang: 'en' }, routePattern: '/[lang]', headers: { cookie: 'clf-theme=dark' } }), () => {
      version = '2'
      return page('<p>Half old, half new</p>')()
    })
    await read('/tc', '<p>New</p>')
    expect([kept('/en?a=1', 'clf-theme=dark'), kept('/en'), kept('/tc')]).toEqual([undefined, undefined, '<p>New</p>'])
    expect(keptPages.find('/tc')?.headers).toMatchObject({
      vary: 'Cookie, Accept-Encoding',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'etag': expect.any(String),
    })
  })

  it('is kept for the choices of its reader alone', async () => {
    site.contentVersion = () => '3'
    await read('/sc', '<p>Dark</p>', { cookie: 'clf-theme=dark' })
    expect([kept('/sc'), kept('/sc', 'clf-theme=dark'), kept('/sc', 'clf-theme=light')]).toEqual([undefined, '<p>Dark</p>', undefined])
  })

  it('is not kept where it is a draft, an error, somebody’s own, made each time, is asked for by HEAD, or the content has no name', async () => {
    await read('/en', '<p>No name</p>')
    site.contentVersion = () => '4'
    await onRequest(asked('/en', { method: 'HEAD', params: { lang: 'en' }, routePattern: '/[lang]' }), page('<p>Head</p>'))
    const draft = asked('/tc', { params: { lang: 'tc' }, routePattern: '/[lang]' })
    await onRequest(draft, () => {
      draft.locals.draft = { until: new Date() }
      return page('<p>Draft</p>')()
    })
    const missing = asked('/sc', { params: { lang: 'sc' }, routePattern: '/[lang]' })
    await onRequest(missing, () => {
      missing.locals.status = 404
      return page('<p>Missing</p>')()
    })
    const own = (await onRequest(
      asked('/en/own', { params: { lang: 'en' }, routePattern: '/[lang]' }),
      () => Promise.resolve(new Response('<p>Yours</p>', { headers: { 'content-type': 'text/html', 'cache-control': 'private, no-store' } })),
    )) as Response
    expect([own.status, own.headers.get('cache-control'), own.headers.get('etag')]).toEqual([200, 'no-store', null])
    const anew = asked('/en/form', { params: { lang: 'en' }, routePattern: '/[lang]' })
    const form = (await onRequest(anew, () => {
      anew.locals.madeEachTime = true
      return page('<p>Form</p>')()
    })) as Response
    expect([form.status, form.headers.get('cache-control'), form.headers.get('etag')]).toEqual([200, 'no-cache', expect.any(String)])
    expect(['/en', '/tc', '/sc', '/en/own', '/en/form'].map((path) => kept(path))).toEqual([undefined, undefined, undefined, undefined, undefined])
  })
})

it('leaves what is no page as it is', async () => {
  const answer = (await onRequest(asked('/data.csv'), page('Call 2810 2345', 'text/csv'))) as Response
  expect([await answer.text(), answer.headers.get('content-type'), answer.headers.get('etag')]).toEqual(['Call 2810 2345', 'text/csv', null])
})

it('never lets an error be kept', async () => {
  const answer = await read('/fr', '<p>One</p>')
  expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('etag')]).toEqual([404, 'no-store', null])
})

it('knows the language of the address, else of the reader, the address itself and the choices of the reader', async () => {
  const headers = { cookie: 'clf-theme=dark; clf-text-size=larger; clf-motion=reduced', 'accept-language': 'en' }
  const context = asked('/tc?q=1', { headers })
  await onRequest(context, page('<p>One</p>'))
  expect(context.locals).toMatchObject({ lang: 'zh-Hant-HK', address: new URL('https://board.example/tc?q=1'), theme: 'dark', textSize: 'larger', motion: 'reduced' })
  const other = asked('/healthz', { headers: { 'accept-language': 'zh-CN' } })
  await onRequest(other, page('{}', 'application/json'))
  expect(other.locals.lang).toBe('zh-Hans')
})

it('reads a page at one moment: of the clock of the site, else of the machine', async () => {
  const context = asked('/en')
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T02:00:00Z') })
  await onRequest(context, page('<p>One</p>'))
  expect(context.locals.now).toEqual(new Date('2026-11-24T02:00:00Z'))
  site.now = () => new Date('2026-11-23T01:00:00Z')
  await onRequest(context, page('<p>One</p>'))
  expect(context.locals.now).toEqual(new Date('2026-11-23T01:00:00Z'))
})

describe('somebody who has signed in', () => {
  const began = new Date('2026-11-29T01:00:00Z')
  const signIn: SignInSettings = {
    issuer: new URL('https://accounts.example'),
    clientId: 'board',
    clientSecret: null,
    scopes: 'openid',
    groupsClaim: 'groups',
    audiences: new Map([['staff', ['a']]]),
    origin: 'https://board.example',
    keys: () => [Buffer.alloc(32, 1)],
    timeoutSeconds: 10,
  }
  const session = { subject: 's', name: 'Chan', groups: ['staff'], began: began.getTime(), seen: began.getTime(), isShared: false }
  const cookie = sessionCookie(signIn, session).split(';')[0] ?? ''

  async function ask(path: string, minutes: number, method = 'GET'): Promise<{ until: string | undefined; kept: string | null; renewed: boolean; audiences: readonly string[] | undefined }> {
    site.signIn = signIn
    site.now = () => new Date(began.getTime() + minutes * 60_000)
    const isPage = path === '/en'
    const context = asked(path, { method, headers: { cookie }, ...(isPage && { params: { lang: 'en' }, routePattern: '/[lang]' }) })
    const answer = (await onRequest(context, page('{}', isPage ? 'text/html' : 'application/json'))) as Response
    const { reader } = context.locals
    return { until: reader?.until.toISOString().slice(11, 16), kept: answer.headers.get('cache-control'), renewed: answer.headers.has('set-cookie'), audiences: reader?.audiences }
  }

  it('puts the end off with whatever they ask for, but for how long it is', async () => {
    expect(await ask('/en', 10)).toEqual({ until: '01:40', kept: 'no-store', renewed: true, audiences: ['a'] })
    expect(await ask('/data.json', 10)).toEqual({ until: '01:40', kept: 'private, no-store', renewed: true, audiences: ['a'] })
    expect(await ask('/sign-in/session', 10)).toEqual({ until: '01:30', kept: 'private, no-store', renewed: false, audiences: ['a'] })
    expect((await ask('/sign-in/session', 10, 'POST')).until).toBe('01:40')
    expect((await ask('/en', 0.1)).renewed).toBe(false)
  })

  it('is nobody any more after half an hour', async () => {
    expect(await ask('/en', 30)).toMatchObject({ until: undefined, renewed: false, audiences: undefined })
  })

  it('is nobody where nobody signs in', async () => {
    const context = asked('/en', { headers: { cookie }, params: { lang: 'en' }, routePattern: '/[lang]' })
    await onRequest(context, page('<p>One</p>'))
    expect(context.locals.reader).toBeUndefined()
  })
})
