import { once } from 'node:events'
import { request } from 'node:http'
import type { IncomingHttpHeaders, RequestListener, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { errorStrings } from '../errors/strings.ts'
import { createAppServer } from './app-server.ts'

const page = `<!doctype html><p>${'Records are kept for seven years. '.repeat(200)}</p>`

let server: Server | undefined
afterEach(() => server?.close())

interface Answer {
  status: number | undefined
  headers: IncomingHttpHeaders
  body: Buffer
}

/** Asks as a client that takes what it is told and changes nothing of it. */
async function ask(handler: RequestListener, headers: Record<string, string> = {}, path = '/', method = 'GET'): Promise<Answer> {
  server = createAppServer(handler).listen(0, '127.0.0.1')
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

it.each([
  ['PUT', '/_astro/page.js', 405, '此網址不接受這項要求\n'],
  ['POST', '/_astro/page.css', 405, '此網址不接受這項要求\n'],
  ['OPTIONS', '/_astro/page.js', 204, ''],
  ['TRACE', '/en', 405, '此網址不接受這項要求\n'],
])('answers %s %s itself with what can be done there', async (method, path, status, words) => {
  const answer = await ask(html, { 'accept-language': 'zh-HK' }, path, method)
  expect(answer.headers['cache-control']).toBe('no-store')
  if (words) expect(answer.headers).toMatchObject({ 'content-type': 'text/plain; charset=utf-8', 'content-language': 'zh-Hant-HK' })
  expect([answer.status, answer.headers.allow, answer.headers['x-content-type-options'], answer.body.toString()]).toEqual([status, 'GET, HEAD', 'nosniff', words])
})

it.each([['GET', '/_astro/page.js'], ['POST', '/preferences'], ['OPTIONS', '/en'], ['PUT', '/en']])('leaves %s %s to the app', async (method, path) => {
  const { body } = await ask((request, response) => response.end(`${request.method} ${request.url}`), {}, path, method)
  expect(body.toString()).toBe(`${method} ${path}`)
})

it('hands the app an address that can be decoded', async () => {
  const { body } = await ask(({ url }, response) => response.end(url), {}, '/en/search?q=100%')
  expect(body.toString()).toBe('/en/search?q=100%25')
})
