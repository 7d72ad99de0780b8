import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { auditPages } from '../audit/audit-pages.ts'
import { statesOf } from '../visit/state.ts'

const languages = { en: 'en', tc: 'zh-Hant-HK', sc: 'zh-Hans' }
const pageIn = (path: string, language: keyof typeof languages) =>
  `<!doctype html><html lang="${languages[language]}"><head><title>Leave</title>
  ${Object.entries(languages).map(([folder, tag]) => `<link rel="alternate" hreflang="${tag}" href="${path.replace(/^\/\w+/, `/${folder}`)}">`).join('')}</head>
  <body><header><p>Government of the Hong Kong Special Administrative Region</p><nav>
  ${
    Object.entries(languages).map(([folder, tag]) =>
      `<a lang="${tag}" hreflang="${tag}" href="${path.replace(/^\/\w+/, `/${folder}`)}">${{ en: 'English', tc: '繁體版', sc: '简体版' }[folder] ?? ''}</a>`
    ).join(' ')
  }
  </nav><button>Larger Font Size</button></header><main><h1>Leave</h1><p>Officers earn leave for each month of service.</p></main>
  <footer><a href="/${language}/notices">Important Notices</a> <a href="/${language}/privacy">Privacy Policy</a> <a href="/${language}/access">Web Accessibility Conformance</a>
  <p>Last revision date: 1 May 2026</p></footer></body></html>`

let server: Server
let origin = ''
const asked: string[] = []
beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    if (url !== '/favicon.ico') asked.push(url)
    const [, language] = /^\/(en|tc|sc)\//.exec(url) ?? []
    const isPage = language !== undefined && !url.includes('no-such-page')
    response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(isPage ? pageIn(url, language as keyof typeof languages) : '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

test('whatever an audit asks of a host beside the page itself waits for its turn', { timeout: 120_000 }, async () => {
  const turns: string[] = []
  const turn = (address: string) => Promise.resolve(void turns.push(new URL(address).pathname))
  const { unjudged } = await auditPages([`${origin}/en/leave`], statesOf(['light'], [1280]), { turn, timeoutMs: 30_000 })
  expect(unjudged).toEqual([])
  expect(new Set(asked)).toEqual(new Set(['/en/leave', ...turns]))
  expect(new Set(asked).size).toBeGreaterThan(5)
  // The page itself came before any turn, and each turn let in one request at most.
  expect(asked.length).toBeLessThanOrEqual(turns.length + 1)
})
