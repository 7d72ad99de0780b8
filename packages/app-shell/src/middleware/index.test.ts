import { afterEach, expect, it, vi } from 'vitest'
import { asked } from '../fixtures/asked.ts'
import { site } from '../fixtures/app.ts'
import { onRequest } from './index.ts'

afterEach(() => {
  delete site.now
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
    vary: 'Cookie',
    'cache-control': 'max-age=10, must-revalidate',
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
