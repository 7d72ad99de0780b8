import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askerOf } from './ask-address.ts'

let server: Server
let origin = ''
const asked: string[] = []

beforeAll(async () => {
  server = createServer(({ url = '', headers }, response) => {
    asked.push(`${headers.host} ${url}`)
    if (url === '/moved') response.writeHead(302, { location: '/page' }).end()
    else if (url === '/round') response.writeHead(302, { location: '/round' }).end()
    else if (url === '/file') response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF')
    else if (url === '/page') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>Words</p>')
    else if (url !== '/silent') response.writeHead(404, { 'content-type': 'text/html' }).end('gone')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

test('an address answers where its redirects lead', async () => {
  expect(await askerOf()(`http://${origin}/moved#part`)).toMatchObject({ isAnswered: true, url: `http://${origin}/page`, status: 200, type: 'text/html', text: '<p>Words</p>' })
})

test('a status is an answer, and a file has no text', async () => {
  const ask = askerOf()
  expect(await ask(`http://${origin}/gone`)).toMatchObject({ isAnswered: true, status: 404 })
  expect(await ask(`http://${origin}/file`)).toMatchObject({ type: 'application/pdf', text: '' })
})

test('an address is asked once, however many ask', async () => {
  const ask = askerOf()
  asked.length = 0
  await Promise.all([ask(`http://${origin}/page`), ask(`http://${origin}/page`)])
  await ask(`http://${origin}/page`)
  expect(asked).toHaveLength(1)
})

test('a host is reached elsewhere where that is said, under its own name', async () => {
  asked.length = 0
  expect(await askerOf({ hosts: { 'www.dsd.gov.hk': origin } })('https://www.dsd.gov.hk/page')).toMatchObject({ isAnswered: true, url: 'https://www.dsd.gov.hk/page' })
  expect(asked).toEqual(['www.dsd.gov.hk /page'])
})

test.each([['/round', {}, /redirects/], ['/silent', { timeoutMs: 500 }, /in time/]])('%s is told as what went wrong', async (path, options, problem) => {
  expect(await askerOf(options)(`http://${origin}${path}`)).toMatchObject({ isAnswered: false, problem: expect.stringMatching(problem) as string })
})

test('what is no web address is asked of nobody', async () => {
  expect(await askerOf()('javascript:void(0)')).toMatchObject({ isAnswered: false })
})
