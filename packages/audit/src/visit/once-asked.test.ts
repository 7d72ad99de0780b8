import { chromiumLaunchOptions } from '@clf/browser'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { auditPages } from '../audit/audit-pages.ts'
import { goodPage } from './fixtures/difficult-pages.ts'
import { statesOf } from './state.ts'
import type { VisitOptions } from './visit.ts'

// A host that no name server knows, reached on the loopback address as the audit is told.

let server: Server
let reached = ''
let pdf: Buffer
const asked: string[] = []

beforeAll(async () => {
  const browser = await chromium.launch(chromiumLaunchOptions())
  const page = await browser.newPage()
  await page.setContent('<!doctype html><html lang="en"><title>Leave</title><h1>Leave</h1><p>Fourteen days.</p></html>')
  pdf = await page.pdf({ tagged: true, outline: true })
  await browser.close()
  server = createServer(({ url = '', headers }, response) => {
    if (url !== '/favicon.ico') asked.push(`${headers.host} ${url}`)
    if (url === '/large.pdf') response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': 60_000_000 }).end(Buffer.concat([pdf, Buffer.alloc(60_000_000 - pdf.length, 32)]))
    else if (url === '/private.pdf' && headers.cookie !== 'session=1') response.writeHead(403).end()
    else if (url.endsWith('.pdf') && !url.includes('no-such')) response.writeHead(200, { 'content-type': url.includes('inline') ? 'text/html' : 'application/pdf' }).end(pdf)
    else if (url === '/nothing') response.writeHead(204).end()
    else if (url.startsWith('/any/')) response.writeHead(200, { 'content-type': 'text/html' }).end(goodPage('<p>Circulars, notices, guidelines.</p>'))
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  reached = `127.0.0.1:${(server.address() as AddressInfo).port}`
})
beforeEach(() => void (asked.length = 0))
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const limit = { timeout: 60_000 }
const audit = (paths: string[], storageState?: VisitOptions['storageState']) =>
  auditPages(paths.map((path) => `http://www.clf-test.gov.hk${path}`), statesOf(['light'], [1280]), {
    standard: 'accessibility',
    timeoutMs: 30_000,
    hosts: { 'www.clf-test.gov.hk': reached },
    ...(storageState && { storageState }),
  })

test('a page that is what its folder shows for every address is told on a host that is reached elsewhere', limit, async () => {
  const { pages, unjudged } = await audit(['/any/leave'])
  expect([pages.length, unjudged.map(({ reason }) => reason)]).toEqual([0, ['soft-404']])
  expect(asked.filter((each) => !/no-such-page-\w+$/.test(each))).toEqual(['www.clf-test.gov.hk /any/leave'])
})

test('a PDF is judged on a host that is reached elsewhere, and asked for once', limit, async () => {
  const { pages, unjudged } = await audit(['/leave.pdf'])
  expect(unjudged).toEqual([])
  expect(pages.map(({ state, url }) => [state, url])).toEqual([['file', 'http://www.clf-test.gov.hk/leave.pdf']])
  expect(asked).toEqual(['www.clf-test.gov.hk /leave.pdf'])
})

test('a PDF that is too large is asked for once and not judged', limit, async () => {
  const { pages, unjudged } = await audit(['/large.pdf'])
  expect([pages.length, unjudged.map(({ reason }) => reason)]).toEqual([0, ['too-large']])
  expect(asked).toEqual(['www.clf-test.gov.hk /large.pdf'])
})

test('a PDF behind a sign-in is judged with what is stored of the person', limit, async () => {
  expect((await audit(['/private.pdf'])).unjudged.map(({ reason }) => reason)).toEqual(['refused'])
  const cookie = { name: 'session', value: '1', domain: 'www.clf-test.gov.hk', path: '/', expires: -1, httpOnly: false, secure: false, sameSite: 'Lax' as const }
  expect((await audit(['/private.pdf'], { cookies: [cookie], origins: [] })).pages.map(({ state }) => state)).toEqual(['file'])
})

test('an answer without content is told as that', limit, async () => {
  expect((await audit(['/nothing'])).unjudged.map(({ reason, message }) => [reason, message.en.split('.')[0]])).toEqual([['no-answer', 'the address does not answer (nothing came)']])
})
