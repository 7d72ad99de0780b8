import { findSimplifiedOnly, findTraditionalOnly } from '@clf/text/script'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { downloader } from './download.ts'
import { isNotable, readRobots, robotsFound, robotsOf, robotsSaid } from './robots.ts'

const origin = 'http://example.org'
const rules = (text: string) => robotsOf(origin, { kind: 'rules', text })

/** Answers to `robots.txt`, each by a server of its own. */
const answers: Record<string, (response: ServerResponse) => unknown> = {
  'a file': (response) => response.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: *\nDisallow: /private\n'),
  'a file that is empty': (response) => response.writeHead(200, { 'content-type': 'text/plain' }).end('\n# Welcome\n'),
  'a file under another type': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('\uFEFFUSER-AGENT : *\rdisallow:/private'),
  'a file behind five redirects': (response) => response.writeHead(301, { location: '/1' }).end(),
  'a file that is not there': (response) => response.writeHead(404).end('Disallow: /private'),
  'a refusal': (response) => response.writeHead(403).end(),
  'a page': (response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<!doctype html><title>Welcome</title><p>Disallow: /private</p>'),
  'a picture': (response) => response.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])),
  'a huge file': (response) =>
    response.writeHead(200, { 'content-type': 'text/plain' }).end(`User-agent: *\nDisallow: /private\n${'#'.repeat(500 * 1024 - 48)}\nDisallow: /far-beyond\nDisallow: /beyond\n`),
  'an error': (response) => response.writeHead(500).end('User-agent: *\nAllow: /'),
  'an overload': (response) => response.writeHead(503, { 'retry-after': '60' }).end(),
  'too many questions': (response) => response.writeHead(429).end(),
  'nothing for a long time': () => undefined,
  'half a file': (response) => response.writeHead(200, { 'content-length': 1000 }).write('User-agent: *\n', () => response.destroy()),
  'a cut connection': (response) => response.destroy(),
}

const servers: Server[] = []
const origins: Record<string, string> = {}
beforeAll(async () => {
  for (const [name, answer] of Object.entries(answers)) {
    const server = createServer(({ url = '' }, response) => {
      const step = Number(/^\/(\d)$/.exec(url)?.[1] ?? 0)
      if (step === 5) answers['a file']?.(response)
      else if (step > 0) response.writeHead(302, { location: `/${step + 1}` }).end()
      else answer(response)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    servers.push(server)
    origins[name] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }
  const gone = createServer()
  await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve))
  origins['no server'] = `http://127.0.0.1:${(gone.address() as AddressInfo).port}`
  gone.close()
})
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
})

test.each([
  ['a file', 'rules', 'rules'],
  ['a file that is empty', 'rules', 'rules'],
  ['a file under another type', 'rules', 'rules'],
  ['a file behind five redirects', 'rules', 'rules'],
  ['a huge file', 'cut', 'rules'],
  ['a file that is not there', 'none', 'everything'],
  ['a refusal', 'none', 'everything'],
  ['a page', 'no-rules', 'everything'],
  ['a picture', 'no-rules', 'everything'],
  ['no server', 'no-connection', 'everything'],
  ['an error', 'server-error', 'nothing'],
  ['an overload', 'server-error', 'nothing'],
  ['too many questions', 'server-error', 'nothing'],
  ['nothing for a long time', 'no-answer', 'nothing'],
  ['half a file', 'no-answer', 'nothing'],
  ['a cut connection', 'no-answer', 'nothing'],
])('%s is %s, and by it %s may be read', async (name, found, assumed) => {
  const at = origins[name] ?? ''
  const read = await readRobots(at, downloader({ userAgent: 'clf', timeoutMs: name === 'nothing for a long time' ? 300 : 30_000 }))
  expect(robotsSaid(at, read)).toMatchObject({ origin: at, found, assumed })
  const { refusalOf } = robotsOf(at, read)
  const mayRead = (path: string) => refusalOf(at + path) === undefined
  // Who does not answer has asked nothing of robots.
  if (assumed === 'nothing') expect(refusalOf(`${at}/`)?.reason).toBe(found === 'no-answer' ? 'no-answer' : 'robots')
  const isPrivate = name !== 'a file that is empty' && assumed === 'rules'
  expect([mayRead('/private'), mayRead('/'), mayRead('/far')]).toEqual(assumed === 'nothing' ? [false, false, false] : [!isPrivate, true, true])
})

test.each(robotsFound)('what %s means is said in three languages, and of the ordinary nothing is told', (kind) => {
  const said = robotsSaid(origin, { kind, text: '404' })
  expect(new Set(Object.values(said.message)).size).toBe(3)
  expect(findSimplifiedOnly(said.message['zh-Hant-HK'])).toEqual([])
  expect(findTraditionalOnly(said.message['zh-Hans'])).toEqual([])
  expect(isNotable(said)).toBe(!['rules', 'none'].includes(kind))
})

test('a file that is refused is told, though everything may be read', () => {
  expect(isNotable(robotsSaid(origin, { kind: 'none', text: '403' }))).toBe(true)
})

test('a refusal names its line, and the longest rule decides', () => {
  const { refusalOf } = rules('User-agent: *\r\nDisallow: /a\r\nAllow: /a/b\r\nDisallow: /*.asp$\r\n')
  expect(refusalOf(`${origin}/a/c`)?.message).toContain('http://example.org/robots.txt:2: Disallow: /a')
  expect([refusalOf(`${origin}/a/b`), refusalOf(`${origin}/x.asp?y`), refusalOf(`${origin}/`)]).toEqual([undefined, undefined, undefined])
  expect(refusalOf(`${origin}/x.asp`)?.message).toMatch(/txt:4: /)
})

test('rules for clf take the place of those for everybody', () => {
  const { refusalOf, crawlDelay } = rules('User-agent: *\nDisallow: /\nCrawl-delay: 30\n\nUser-agent: CLF\nDisallow: /private\nCrawl-delay: 2')
  expect([refusalOf(`${origin}/`), crawlDelay]).toEqual([undefined, 2])
  expect(refusalOf(`${origin}/private/x`)?.message).toMatch(/txt:6: /)
})

test('sitemaps are named in full or by their path', () => {
  expect(rules('Sitemap: https://other.example/s.xml\nSitemap: /map.xml').sitemaps).toEqual(['https://other.example/s.xml', 'http://example.org/map.xml'])
})
