import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verdictOf } from '../result.ts'
import { statesOf, themes } from '../visit/state.ts'
import { auditPages } from './audit-pages.ts'

/** Nothing wrong but what is put into `main`. */
const page = (main: string, head = '') =>
  `<!doctype html>
<html lang="en">
  <head>
    <title>Leave</title>
    ${['en', 'zh-Hant-HK', 'zh-Hans', 'x-default'].map((tag) => `<link rel="alternate" hreflang="${tag}" href="/">`).join('')}
    ${head}
  </head>
  <body><main><h1>Leave</h1>${main}<p>Last revision date: 1 October 2026</p></main></body>
</html>`

/** One image without a text alternative for each theme and each width, shown in that one alone. */
const onePerState = page(
  [...themes, 'wide', 'narrow'].map((id) => `<img id="${id}" src="/dot.svg" width="40" height="40">`).join(''),
  `<style>
    img { display: none }
    @media (prefers-color-scheme: light) and (prefers-contrast: no-preference) { #light { display: block } }
    @media (prefers-color-scheme: dark) and (forced-colors: none) { #dark { display: block } }
    @media (prefers-contrast: more) and (forced-colors: none) { #high-contrast { display: block } }
    @media (forced-colors: active) { #forced-colours { display: block } }
    @media (width: 1280px) { #wide { display: block } }
    @media (width: 320px) { #narrow { display: block } }
  </style>`,
)

const answers: Record<string, { status?: number; type?: string; headers?: Record<string, string>; body: string }> = {
  '/good': { body: page('<p>Days</p>') },
  '/states': { body: onePerState },
  '/dot.svg': { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"/>' },
  '/missing': { status: 404, body: page('<p>Not found</p>') },
  '/broken': { status: 500, body: page('<p>Error</p>') },
  '/blank': { body: page('').replace(/<main>.*<\/main>/s, '<div hidden>Words</div>') },
  '/moved': { status: 302, headers: { location: '/good' }, body: '' },
  '/moved-by-script': { body: page('<script>location.replace("/good")</script>') },
  '/picture': { type: 'image/gif', body: 'GIF89a' },
  '/file': { type: 'application/zip', headers: { 'content-disposition': 'attachment' }, body: 'x' },
  '/shadow': { body: page('<p>Days</p>').replace(/<main>.*<\/main>/s, '<div><template shadowrootmode="open"><main><h1>Leave</h1><p>Last revision date: 1 October 2026</p></main></template></div>') },
}

let server: Server
let origin = ''
/** An address at which nothing listens any more. */
let closed = ''

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const answer = answers[url]
    // What has no answer hangs, but for what the audit makes up.
    if (!answer && url.includes('no-such-page')) response.writeHead(404).end()
    else if (answer) response.writeHead(answer.status ?? 200, { 'content-type': answer.type ?? 'text/html; charset=utf-8', ...answer.headers }).end(answer.body)
  })
  origin = await listening(server)
  const gone = createServer()
  closed = await listening(gone)
  gone.close()
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

async function listening(each: Server): Promise<string> {
  await new Promise<void>((resolve) => each.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(each.address() as AddressInfo).port}`
}

const wide = statesOf(['light'], [1280])

test('each state shows its own fault and no other', { timeout: 60_000 }, async () => {
  const { pages, unjudged } = await auditPages([`${origin}/states`], statesOf(themes, [1280, 320]))
  const seen = Object.fromEntries(pages.map(({ state, findings }) => [state, findings.filter(({ outcome }) => outcome === 'failed').map(({ pointer }) => pointer)]))
  expect(unjudged).toEqual([])
  expect(seen).toEqual({
    'light, 1280 px': ['#light', '#wide'],
    'light, 320 px': ['#light', '#narrow'],
    'dark, 1280 px': ['#dark', '#wide'],
    'dark, 320 px': ['#dark', '#narrow'],
    'high-contrast, 1280 px': ['#high-contrast', '#wide'],
    'high-contrast, 320 px': ['#high-contrast', '#narrow'],
    'forced-colours, 1280 px': ['#forced-colours', '#wide'],
    'forced-colours, 320 px': ['#forced-colours', '#narrow'],
  })
})

test('a page that cannot be judged says why, and the rest is judged', { timeout: 120_000 }, async () => {
  const paths = ['/missing', '/broken', '/hanging', '/blank', '/moved', '/moved-by-script', '/picture', '/file', '/good']
  const result = await auditPages([...paths.map((path) => origin + path), `${closed}/`], wide, { timeoutMs: 15_000 })
  expect(result.unjudged.map(({ requested, reason, message }) => `${requested.replace(origin, '')} ${reason}: ${message.en.replaceAll(origin, '')}`.replace(closed, 'closed'))).toEqual([
    expect.stringMatching(/^\/missing error-page: an error page came instead of it \(status 404\)\./),
    expect.stringMatching(/^\/broken error-page: an error page came instead of it \(status 500\)\./),
    expect.stringMatching(/^\/hanging time-ran-out: it was neither ready nor judged within 15 seconds\./),
    expect.stringMatching(/^\/blank blank: the page is blank\./),
    expect.stringMatching(/^\/picture not-html: it is not a web page but image\/gif\./),
    expect.stringMatching(/^\/file not-html: it is not a web page but a file to download\./),
    expect.stringMatching(/^closed\/ no-answer: the address does not answer \(net::ERR_CONNECTION_REFUSED\)\./),
  ])
  expect(result.pages.map(({ requested, url }) => [requested, url].map((each) => each?.replace(origin, '')))).toEqual([['/moved', '/good'], ['/moved-by-script', '/good'], ['/good', '/good']])
  expect(verdictOf(result)).toBe('notAudited')
})

test('an error page is judged where its status is what it should be, and not where it is another', { timeout: 30_000 }, async () => {
  const result = await auditPages([`${origin}/missing`, `${origin}/good`], wide, { status: 404 })
  expect(result.pages.map(({ url }) => url)).toEqual([`${origin}/missing`])
  expect(result.unjudged).toMatchObject([{ url: `${origin}/good`, reason: 'error-page' }])
})

test('a page whose words all stand in a shadow root is judged, and has no fault', { timeout: 30_000 }, async () => {
  const result = await auditPages([`${origin}/shadow`, `${origin}/good`], wide)
  expect(result.pages.map(({ findings }) => findings.filter(({ outcome }) => outcome === 'failed'))).toEqual([[], []])
  expect(verdictOf(result)).toBe('clean')
})

test('what is done is counted up to all that was asked', { timeout: 30_000 }, async () => {
  const told: string[] = []
  await auditPages([`${origin}/good`, `${origin}/missing`], wide, { onPage: (done, total) => told.push(`${done}/${total}`) })
  expect(told).toEqual(['1/2', '2/2'])
})
