import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import type { IncomingHttpHeaders, RequestListener, Server } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { compressBuiltFiles } from '../astro/compress-built-files.ts'
import { keptPages } from '../caching/kept-pages.ts'
import { errorStrings } from '../errors/strings.ts'
import { refusedHeader } from '../errors/refused.ts'
import { createAppServer } from './app-server.ts'

const page = `<!doctype html><p>${'Records are kept for seven years. '.repeat(200)}</p>`

const client = pathToFileURL(`${mkdtempSync(join(tmpdir(), 'clf-client-'))}/`)
const style = '.a { color: red }\n'.repeat(200)

beforeAll(() => {
  mkdirSync(new URL('_astro/', client))
  writeFileSync(new URL('_astro/page.css', client), style)
  writeFileSync(new URL('_astro/icon.svg', client), '<svg/>')
  compressBuiltFiles(fileURLToPath(new URL('_astro/', client)))
})
afterAll(() => rmSync(client, { recursive: true }))

let server: Server | undefined
afterEach(() => server?.close())

interface Answer {
  status: number | undefined
  headers: IncomingHttpHeaders
  body: Buffer
}

/** Asks as a client that takes what it is told and changes nothing of it. */
async function ask(handler: RequestListener, headers: Record<string, string> = {}, path = '/', method = 'GET'): Promise<Answer> {
  server = createAppServer(handler, client).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const asked = request({ host: '127.0.0.1', port, path, method, headers, agent: false }).end()
  const [response] = await once(asked, 'response')
  const chunks = await response.toArray()
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }
}

const html: RequestListener = (_request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8').setHeader('vary', 'Cookie')
  response.end(page)
}

describe('compression', () => {
  it.each(
    [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
      ['gzip, deflate, br, zstd', brotliDecompressSync],
      ['br;q=0, gzip', gunzipSync],
    ] as const,
  )('sends less to a reader who takes %s, and the same page', async (accepted, unpack) => {
    const { headers, body } = await ask(html, { 'accept-encoding': accepted })
    expect(headers['content-encoding']).toBe(unpack === gunzipSync ? 'gzip' : 'br')
    expect(body.length).toBeLessThan(page.length / 5)
    expect(unpack(body).toString()).toBe(page)
  })

  it.each([[{}], [{ 'accept-encoding': 'identity' }], [{ 'accept-encoding': '*;q=0' }]])('sends the page as it is for %j', async (asked) => {
    const { headers, body } = await ask(html, asked)
    expect([headers['content-encoding'], body.toString()]).toEqual([undefined, page])
  })

  it('tells caches what the answer depends on, also when it is not compressed', async () => {
    expect((await ask(html)).headers.vary).toBe('Cookie, Accept-Encoding')
  })

  it.each(
    [
      ['a part of a file', { 'content-type': 'text/csv', 'content-range': 'bytes 0-9/20' }, 206],
      ['what must not be changed', { 'content-type': 'text/csv', 'cache-control': 'max-age=300, no-transform' }, 200],
      ['what is packed already', { 'content-type': 'image/webp' }, 200],
      ['what another has encoded', { 'content-type': 'text/html', 'content-encoding': 'zstd' }, 200],
    ] as const,
  )('leaves %s alone', async (_what, headers, status) => {
    const answer = await ask((_request, response) => response.writeHead(status, headers).end(page), { 'accept-encoding': 'br' })
    expect([answer.status, answer.body.toString()]).toEqual([status, page])
  })

  it('packs words smaller with Brotli than with gzip', async () => {
    const words: RequestListener = (_request, response) => response.setHeader('content-type', 'text/html').end(JSON.stringify(errorStrings).repeat(3))
    const sizes = []
    for (const accepted of ['br', 'gzip']) sizes.push((await ask(words, { 'accept-encoding': accepted })).body.length)
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
  })

  it('leaves a short answer alone', async () => {
    const { headers } = await ask((_request, response) => response.setHeader('content-type', 'application/json').end('{"status":"ok"}'), { 'accept-encoding': 'br' })
    expect(headers['content-encoding']).toBeUndefined()
  })
})

it('puts the security headers on whatever the app answers', async () => {
  const { headers } = await ask((_request, response) => response.end())
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  })
})

/** Says what the app is asked for. */
const asked: RequestListener = ({ method, url, headers }, response) => response.end([method, url, headers[refusedHeader] ?? 'for the app'].join(' '))

describe('what is asked for', () => {
  it.each([['GET', '/en?q=1'], ['POST', '/preferences'], ['OPTIONS', '/en'], ['PUT', '/en'], ['PROPFIND', '/en']])('goes to the app: %s %s', async (method, path) => {
    expect((await ask(asked, {}, path, method)).body.toString()).toBe(`${method} ${path} for the app`)
  })

  it.each([
    ['/en/../tc/circulars?q=1', '/tc/circulars?q=1'],
    ['/en/circulars/%2e%2E', '/en'],
    ['/files/.', '/files'],
    ['/..', '/'],
  ])('has one address, without segments that lead up or nowhere: %s', async (path, location) => {
    const { headers, body } = await ask(asked, {}, path)
    expect([headers.location, body.toString()]).toEqual([location, ''])
  })

  it.each(['/en/..%2ftc', '/en/.well', '/en/..a', '/\\..\\evil.example/..', '/files/page.html'])('goes to the app as it is: %s', async (path) => {
    expect((await ask(asked, {}, path)).body.toString()).toBe(`GET ${path} for the app`)
  })

  it.each([
    ['PUT', '/_astro/page.css', 'GET / other-method'],
    ['TRACE', '/tc/contact', 'GET /tc other-method'],
    ['GET', '/_astro/none.css', 'GET / not-found'],
    ['GET', '/_astro/page.css.br', 'GET / not-found'],
    ['GET', '/_astro/', 'GET / not-found'],
    ['GET', '/_image?href=x', 'GET / not-found'],
    ['GET', '/500', 'GET / not-found'],
    ['GET', '/tc/circulars.html', 'GET /tc not-found'],
    ['GET', '/en//board.example', 'GET /en not-found'],
    ['GET', '*', 'GET / unreadable'],
    ['GET', 'ftp://board.example/en', 'GET / unreadable'],
    ['GET', `/sc/search?q=${'x'.repeat(4_000)}`, 'GET /sc too-long'],
    ['POST', `/${'x'.repeat(4_000)}`, 'GET / too-long'],
  ])('is refused by a page of the app: %s %.40s', async (method, path, answered) => {
    expect((await ask(asked, {}, path, method)).body.toString()).toBe(answered)
  })

  it.each(['a b', 'x:99999', 'x:', '<b>', 'a/b', '[::1', '-', 'a,b', 'user@host', 'x..y', '.x'])('is refused at a host that is none: %j', async (host) => {
    expect((await ask(asked, { host })).body.toString()).toBe('GET / unreadable')
  })

  it.each(['localhost', 'intranet.example:8443', '127.0.0.1:80', '[::1]:4321', 'a.example.', 'clf_web', 'x-1.y', 'a'])('is taken at %s', async (host) => {
    expect((await ask(asked, { host })).body.toString()).toBe('GET / for the app')
  })

  it('has no more than a hundred headers', async () => {
    const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`x-${index}`, '1']))
    expect((await ask(asked, many(90))).body.toString()).toBe('GET / for the app')
    // Some versions of Node see it before the server does.
    expect((await ask(asked, many(150))).body.toString()).toMatch(/^GET \/ too-much$|<h1>Your browser sent more than this site reads</)
  })

  it('cannot say that the server has refused it', async () => {
    expect((await ask(asked, { [refusedHeader]: 'too-long' })).body.toString()).toBe('GET / for the app')
  })

  it('is answered for OPTIONS of a built file, and of the server itself', async () => {
    for (const path of ['/_astro/page.css', '*']) {
      const { status, headers, body } = await ask(asked, {}, path, 'OPTIONS')
      expect([status, headers.allow, headers['cache-control'], body.toString()]).toEqual([204, 'GET, HEAD', 'no-store', ''])
    }
  })

  it.each([
    ['http://elsewhere.example/tc/contact?a=1', '/tc/contact?a=1'],
    ['https://elsewhere.example', '/'],
    ['/en/search?q=100%', '/en/search?q=100%25'],
  ])('is read as an address of this site: %s', async (path, read) => {
    expect((await ask(asked, {}, path)).body.toString()).toBe(`GET ${read} for the app`)
  })

  it.each([
    ['GET', '/tc/circulars/?year=2026', 301, '/tc/circulars?year=2026'],
    ['HEAD', '/en/', 301, '/en'],
    ['POST', '/preferences/', 308, '/preferences'],
    ['GET', '/en/%2f%2fevil.example/', 301, '/en/%2f%2fevil.example'],
  ])('has one address: %s %s', async (method, path, status, location) => {
    const answer = await ask(asked, {}, path, method)
    expect([answer.status, answer.headers.location, answer.body.toString()]).toEqual([status, location, ''])
  })

  it.each(['//evil.example/', '/\\evil.example/', '/en//evil.example/', '/en/\\/', '/'])('leads nowhere else: %s', async (path) => {
    const { status, headers } = await ask(asked, {}, path)
    expect([status, headers.location]).toEqual([200, undefined])
  })
})

/** What is answered to bytes that no client of Node would send. */
async function sent(bytes: string): Promise<string> {
  server = createAppServer(asked, client).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.write(bytes)
  return text(socket)
}

describe('what cannot be read', () => {
  const host = 'Host: board.example\r\n'
  const threeHeadings = (answer: string) => [...answer.matchAll(/<h[12]>([^<]*)/g)].map(([, heading]) => heading)

  it.each(
    [
      ['GET /en HTTP/1.1\r\nHost board.example\r\n\r\n', 400, 'unreadable'],
      ['\x16\x03\x01\x02\r\n\r\n', 400, 'unreadable'],
      [`POST /en HTTP/1.1\r\n${host}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, 400, 'unreadable'],
      [`BREW /en HTTP/1.1\r\n${host}\r\n`, 405, 'other-method'],
      [`CONNECT board.example:443 HTTP/1.1\r\n${host}\r\n`, 405, 'other-method'],
      [`GET /${'x'.repeat(20_000)} HTTP/1.1\r\n${host}\r\n`, 414, 'too-long'],
      [`GET /en HTTP/1.1\r\n${host}Cookie: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'too-much'],
    ] as const,
  )('is told so by a page in three languages: %.20j', async (bytes, status, kind) => {
    const answer = await sent(bytes)
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(answer).toMatch(/\r\ncontent-type: text\/html; charset=utf-8\r\n/)
    expect(answer).toMatch(/\r\ncache-control: no-store\r\n/)
    expect(answer).toMatch(/\r\nx-content-type-options: nosniff\r\n/)
    expect(/\r\nallow: GET, HEAD\r\n/.test(answer)).toBe(status === 405)
    expect(threeHeadings(answer)).toEqual(Object.values(errorStrings).map(({ title }) => title[kind]))
    const [head = '', body = ''] = answer.split('\r\n\r\n')
    expect(Number(/content-length: (\d+)/.exec(head)?.[1])).toBe(Buffer.byteLength(body))
  })

  it('is a request without a host, but for the oldest version', async () => {
    expect(await sent('GET /en HTTP/1.1\r\nConnection: close\r\n\r\n')).toContain('GET /en unreadable')
    expect(await sent('GET /en HTTP/1.1\r\nHost: \r\nConnection: close\r\n\r\n')).toContain('GET /en unreadable')
    expect(await sent('GET /en HTTP/1.0\r\n\r\n')).toContain('GET /en for the app')
    expect(await sent('GET /en HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n')).toContain('GET /en unreadable')
  })

  it('is not what a client expects', async () => {
    expect(await sent(`GET /en HTTP/1.1\r\n${host}Expect: coffee\r\nConnection: close\r\n\r\n`)).toContain('GET /en for the app')
  })
})

describe('a kept page', () => {
  const keep = (version: string) =>
    keptPages.keep('/en/kept', { version, headers: { 'content-type': 'text/html; charset=utf-8', 'etag': 'W/"kept"', 'vary': 'Cookie, Accept-Encoding' }, body: Buffer.from(page), packed: new Map() })
  beforeEach(() => keptPages.follow(() => '1'))
  afterEach(() => keptPages.follow(() => undefined))

  it.each([['br', brotliDecompressSync], ['gzip', gunzipSync], ['identity', (body: Buffer) => body]] as const)('is sent without the app: %s', async (encoding, unpack) => {
    keep('1')
    const { status, headers, body } = await ask(asked, { 'accept-encoding': encoding }, '/en/kept')
    expect([status, headers['content-encoding'] ?? 'identity', headers.vary, headers.etag, Number(headers['content-length'])]).toEqual([
      200,
      encoding,
      'Cookie, Accept-Encoding',
      'W/"kept"',
      body.length,
    ])
    expect(unpack(body).toString()).toBe(page)
    const head = await ask(asked, { 'accept-encoding': encoding }, '/en/kept', 'HEAD')
    expect([head.status, head.body.length, { ...head.headers, date: '' }]).toEqual([200, 0, { ...headers, date: '' }])
  })

  it('is not sent to a reader who has it', async () => {
    keep('1')
    const { status, headers, body } = await ask(asked, { 'if-none-match': '"kept"' }, '/en/kept')
    expect([status, headers.etag, body.length]).toEqual([304, 'W/"kept"', 0])
  })

  it.each(
    [['another version', '2', {}, 'GET'], ['another choice', '1', { cookie: 'clf-theme=dark' }, 'GET'], ['another method', '1', {}, 'POST'], [
      'a host that is none',
      '1',
      { host: 'a b' },
      'GET',
    ]] as const,
  )(
    'is left to the app for %s',
    async (_what, version, headers, method) => {
      keep(version)
      expect((await ask(asked, headers, '/en/kept', method)).body.toString()).toMatch(/for the app$|unreadable$/)
    },
  )

  it('of the home page is not what a refused request below it gets', async () => {
    keptPages.keep('/en', { version: '1', headers: {}, body: Buffer.from(page), packed: new Map() })
    expect((await ask(asked, {}, `/en/${'x'.repeat(5_000)}`)).body.toString()).toBe('GET /en too-long')
  })
})

describe('a built file', () => {
  const file = '/_astro/page.css'

  it.each([['br', brotliDecompressSync], ['gzip', gunzipSync], ['gzip, deflate, br', brotliDecompressSync]] as const)('is sent as it was packed, for ever: %s', async (accepted, unpack) => {
    const { status, headers, body } = await ask(asked, { 'accept-encoding': accepted }, `${file}?x`)
    expect([status, headers['content-type'], headers['cache-control'], headers.vary]).toEqual([200, 'text/css; charset=utf-8', 'public, max-age=31536000, immutable', 'Accept-Encoding'])
    expect([unpack(body).toString(), Number(headers['content-length'])]).toEqual([style, body.length])
  })

  it('is sent as it is to a reader who takes nothing else', async () => {
    const { headers, body } = await ask(asked, { 'accept-encoding': 'br;q=0, gzip;q=0' }, file)
    expect([headers['content-encoding'], headers.vary, body.toString()]).toEqual([undefined, 'Accept-Encoding', style])
  })

  it('that is short goes as it is to everybody', async () => {
    const { headers, body } = await ask(asked, { 'accept-encoding': 'br' }, '/_astro/icon.svg')
    expect([headers['content-encoding'], headers['content-type'], body.toString()]).toEqual([undefined, 'image/svg+xml', '<svg/>'])
  })

  it('has the same head without a body, and is not sent to a reader who has it', async () => {
    const get = await ask(asked, { 'accept-encoding': 'br' }, file)
    const head = await ask(asked, { 'accept-encoding': 'br' }, file, 'HEAD')
    expect([head.status, head.body.length, { ...head.headers, date: '' }]).toEqual([200, 0, { ...get.headers, date: '' }])
    const again = await ask(asked, { 'if-none-match': `"x", ${get.headers.etag}` }, file)
    expect([again.status, again.headers['cache-control'], again.headers.etag, again.body.length]).toEqual([304, 'public, max-age=31536000, immutable', get.headers.etag, 0])
  })

  it.each([['bytes=0-3', 206, '.a {', `bytes 0-3/${style.length}`], ['bytes=-2', 206, '}\n', `bytes ${style.length - 2}-${style.length - 1}/${style.length}`], [
    'bytes=99999-',
    416,
    '',
    `bytes */${style.length}`,
  ]])(
    'is sent in part, as it is, where %s is asked for',
    async (range, status, text, told) => {
      const answer = await ask(asked, { range, 'accept-encoding': 'br' }, file)
      expect([answer.status, answer.body.toString(), answer.headers['content-range'], answer.headers['content-encoding']]).toEqual([status, text, told, undefined])
    },
  )
})
