import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { downloader } from '../discovery/download.ts'
import { fetchFrom } from './fetch-from.ts'

let server: Server
let origin = ''
const asked: string[] = []

beforeAll(async () => {
  server = createServer(({ url = '', headers }, response) => {
    asked.push(`${headers.host} ${url}`)
    if (url === '/round') response.writeHead(302, { location: '/round' }).end()
    else if (url === '/robots.txt' && headers.host === 'dsd.gov.hk') response.writeHead(301, { location: 'https://www.dsd.gov.hk/robots.txt' }).end()
    else response.writeHead(200, { 'content-type': 'text/plain' }).end(`of ${headers.host}`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `127.0.0.1:${(server.address() as AddressInfo).port}`
})
beforeEach(() => void (asked.length = 0))
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const hosts = () => ({ 'dsd.gov.hk': origin, 'www.dsd.gov.hk': origin })
const ask = (address: string) => fetchFrom(address, { headers: {}, signal: AbortSignal.timeout(30_000), hosts: hosts() })

test('every host is told its own name, those reached elsewhere too, and behind a redirect', async () => {
  const { response, url } = await ask('http://dsd.gov.hk/robots.txt')
  expect([url, await response.text()]).toEqual(['https://www.dsd.gov.hk/robots.txt', 'of www.dsd.gov.hk'])
  expect(asked).toEqual(['dsd.gov.hk /robots.txt', 'www.dsd.gov.hk /robots.txt'])
  expect(await (await ask(`http://${origin}/a`)).response.text()).toBe(`of ${origin}`)
})

test('what only leads on is given up', async () => {
  await expect(ask(`http://${origin}/round`)).rejects.toThrow('more than 10 redirects')
  expect(asked).toHaveLength(11)
})

test('robots and sitemaps are asked of a host under its own name', async () => {
  const { status, text } = await downloader({ userAgent: 'clf', timeoutMs: 30_000, hosts: hosts() })('http://dsd.gov.hk/robots.txt', 1_000)
  expect([status, text]).toEqual([200, 'of www.dsd.gov.hk'])
})
