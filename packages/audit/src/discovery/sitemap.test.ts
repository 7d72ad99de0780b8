import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { downloader } from './download.ts'
import { readSitemaps } from './sitemap.ts'

const urlset = (locs: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\r\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\r\n${locs.map((loc) => `<url><loc>${loc}</loc></url>`).join('\r\n')}</urlset>`
const index = (locs: readonly string[]) => `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${locs.map((loc) => `<sitemap><loc>${loc}</loc></sitemap>`).join('')}</sitemapindex>`
const many = (count: number) => urlset(Array.from({ length: count }, (_, page) => `/news/${page}`))

const files: Record<string, { body: string | Buffer; type?: string; status?: number }> = {
  '/plain.xml': { body: `\uFEFF${urlset(['\r\n  http://example.org/a?x=1&amp;y=2 \r\n', '<![CDATA[http://example.org/b]]>', '/relative', '', 'http://[broken'])}` },
  '/prefixed.xml': {
    body:
      '<s:urlset xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="i" xmlns:xhtml="h"><s:url><s:loc>/en</s:loc><image:image><image:loc>/a.png</image:loc></image:image><xhtml:link rel="alternate" hreflang="zh-Hant-HK" href="/tc"/></s:url></s:urlset>',
  },
  '/zipped.xml.gz': { body: gzipSync(urlset(['/zipped'])), type: 'application/gzip' },
  '/broken.xml.gz': { body: gzipSync(urlset(['/zipped'])).subarray(0, 40), type: 'application/gzip' },
  '/index.xml': { body: index(['/plain.xml', '/zipped.xml.gz', '/index.xml', '/missing.xml', 'http://other.example/s.xml']) },
  '/empty-index.xml': { body: index([]) },
  '/empty.xml': { body: urlset([]) },
  '/list.txt': { body: '\uFEFFhttp://example.org/1\r\nhttp://example.org/2\r\n', type: 'text/plain' },
  '/cut-off.xml': { body: urlset(['/first', '/second']).slice(0, -30) },
  '/page.html': { body: '<!doctype html><html><body>Page</body></html>', type: 'text/html' },
  '/noise.xml': { body: 'nothing of the kind' },
  '/most.xml': { body: many(50_000) },
  '/too-many.xml': { body: many(50_001) },
  '/too-large.xml.gz': { body: gzipSync(`${urlset(['/first']).replace('</urlset>', '')}${' '.repeat(51 * 1024 * 1024)}</urlset>`) },
  '/error.xml': { body: 'x', status: 500 },
}

let server: Server
let origin = ''
beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const file = files[url]
    response.writeHead(file?.status ?? (file ? 200 : 404), { 'content-type': file?.type ?? 'application/xml' }).end(file?.body ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
})

async function read(path: string, isNamed = true) {
  const { entries, problems } = await readSitemaps([{ address: origin + path, isNamed }], downloader({ userAgent: 'clf', timeoutMs: 30_000 }), () => false)
  const bare = (text: string) => text.replaceAll(origin, '')
  return {
    pages: entries.map(({ href }) => bare(href)),
    alternates: entries.flatMap(({ alternates }) => alternates.map(bare)),
    problems: problems.map(({ address, found }) => `${bare(address)}: ${bare(found.en)}`),
  }
}

test('addresses are read whatever stands around them, and made full where they are relative', async () => {
  expect(await read('/plain.xml')).toEqual({
    pages: ['http://example.org/a?x=1&y=2', 'http://example.org/b', '/relative'],
    alternates: [],
    problems: ['/plain.xml: it has 2 entries without an address that can be read'],
  })
})

test('a picture of a page is none, and other languages are kept with their page', async () => {
  expect(await read('/prefixed.xml')).toEqual({ pages: ['/en'], alternates: ['/tc'], problems: [] })
})

test('what is compressed and what is a text are read too', async () => {
  expect((await read('/zipped.xml.gz')).pages).toEqual(['/zipped'])
  expect((await read('/list.txt')).pages).toEqual(['http://example.org/1', 'http://example.org/2'])
})

test('an index is read through, each file once, and what is wrong with one costs no other', async () => {
  expect(await read('/index.xml')).toEqual({
    pages: ['http://example.org/a?x=1&y=2', 'http://example.org/b', '/relative', '/zipped'],
    alternates: [],
    problems: ['/index.xml: it names a sitemap of another host, http://other.example/s.xml', '/plain.xml: it has 2 entries without an address that can be read', '/missing.xml: status 404'],
  })
})

test.each([
  ['/empty.xml', [], 'it names no page'],
  ['/empty-index.xml', [], 'it names no page'],
  ['/cut-off.xml', ['/first'], 'it is no well-formed XML, line 4: Unclosed root tag'],
  ['/page.html', [], 'it is no'],
  ['/noise.xml', [], 'it is neither XML nor a list of addresses but application/xml'],
  ['/broken.xml.gz', [], 'its compression is broken'],
  ['/error.xml', [], 'status 500'],
  ['/missing.xml', [], 'status 404'],
])('of %s what can be read is read, and the rest is told', async (path, pages, problem) => {
  const said = await read(path)
  expect(said.pages).toEqual(pages)
  expect(said.problems).toEqual([expect.stringContaining(`${path}: ${problem}`)])
})

test('50,000 pages are as many as a sitemap may name; of one more it is said', async () => {
  const most = await read('/most.xml')
  expect([most.pages.length, most.problems]).toEqual([50_000, []])
  const more = await read('/too-many.xml')
  expect([more.pages.length, more.problems]).toEqual([50_000, ['/too-many.xml: it names more than 50000 pages; those after are not read']])
})

test('a file that unpacks to more than is allowed is read no further', async () => {
  expect(await read('/too-large.xml.gz')).toEqual({ pages: ['/first'], alternates: [], problems: ['/too-large.xml.gz: it is larger than 50 MiB; what comes after is not read'] })
})

test('a sitemap that nobody named may be missing, or be a page like any other', async () => {
  expect([(await read('/missing.xml', false)).problems, (await read('/page.html', false)).problems]).toEqual([[], []])
  expect((await read('/cut-off.xml', false)).problems).toHaveLength(1)
})
