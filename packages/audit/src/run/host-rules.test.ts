import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { downloader } from '../discovery/download.ts'
import { HostRules } from './host-rules.ts'
import { Pace } from './pace.ts'
import { RunFile } from './run-file.ts'

let server: Server
let origin = ''
let answer = ''
let asked = 0
let file: RunFile
let pace: Pace
beforeEach(async () => {
  answer = 'User-agent: *\nDisallow: /private\nCrawl-delay: 7\nSitemap: /map.xml'
  asked = 0
  server = createServer((_request, response) => {
    asked += 1
    response.writeHead(200, { 'content-type': 'text/plain' }).end(answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  file = RunFile.open(':memory:', 'one')
  pace = new Pace({ rate: Number.POSITIVE_INFINITY, perHost: 9 }, () => 0)
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

const hosts = (isIgnored = false) => new HostRules(file, { download: downloader({ userAgent: 'clf', timeoutMs: 30_000 }), pace, isIgnored })
/** Seconds until another page of the host may be asked for, when one has been. */
function delay(): number {
  const { host } = new URL(origin)
  pace.begin(host)
  pace.end(host)
  return pace.waitFor(host) / 1000
}

test('a host is asked once, and what it says is kept to: rules, delay and sitemaps', async () => {
  const rules = hosts()
  // Several workers may come to a host at once.
  await Promise.all([rules.learn([`${origin}/a`, `${origin}/private/b`]), rules.learn([`${origin}/c`])])
  expect(asked).toBe(1)
  expect(rules.refusalOf(`${origin}/a`)).toBeUndefined()
  expect(rules.refusalOf(`${origin}/private/b`)).toMatchObject({ reason: 'robots', found: { en: `${origin}/robots.txt:2: Disallow: /private` } })
  expect([rules.sitemapsOf(origin), delay()]).toEqual([[`${origin}/map.xml`], 7])
  expect(rules.said()).toMatchObject([{ origin, found: 'rules', assumed: 'rules' }])
})

test('a run that goes on goes by what the host said when it began', async () => {
  await hosts().learn([origin])
  answer = 'User-agent: *\nDisallow: /'
  const again = hosts()
  await again.learn([origin])
  expect([asked, again.refusalOf(`${origin}/a`), delay()]).toEqual([1, undefined, 7])
  expect(again.said()).toMatchObject([{ found: 'rules' }])
})

test('where robots are ignored nothing is refused and nothing waited, and sitemaps are read', async () => {
  const rules = hosts(true)
  await rules.learn([origin])
  expect([rules.refusalOf(`${origin}/private/b`), delay(), rules.sitemapsOf(origin), rules.said()]).toEqual([undefined, 0, [`${origin}/map.xml`], []])
})

test('a host that was not asked is not taken to allow anything', () => {
  expect(() => hosts().refusalOf(`${origin}/a`)).toThrow(`${origin} was not asked what robots may read.`)
})
