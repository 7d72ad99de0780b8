import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { jsonParts } from '../reporters/json.ts'
import { statesOf } from '../visit/state.ts'
import { auditSite } from './audit-site.ts'

const page = (body: string) => `<!doctype html><html lang="en"><head><title>Leave</title>${animated}</head><body><main><h1>Leave</h1><p>Fourteen days a year.</p>${body}</main></body></html>`

let server: Server
let origin = ''
beforeAll(async () => {
  const pages: Record<string, string> = { '/': page(`${moving}<p><a href="/b">The page b</a></p>`), '/b': page(moving) }
  server = createServer(({ url = '' }, response) => {
    response.writeHead(pages[url] === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(pages[url] ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const animated = `<style>@keyframes turn { to { transform: rotate(1turn); opacity: .2 } } .turning { animation: turn 1.3s linear infinite } .once { animation: turn 2s ease-out }
  .fading { color: #777; transition: color 3s } </style>`
const moving =
  `<p class="turning">Turning</p><p class="once" id="once">Once</p><p class="fading" id="fading">Fading</p><p id="count">0</p><img class="turning" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="40" height="40">
  <script>
    document.querySelector('#fading').style.color = '#000'
    setInterval(() => document.querySelector('#count').textContent = Math.round(performance.now() / 100), 70)
    setTimeout(() => document.querySelector('main').insertAdjacentHTML('beforeend', '<a href="/b"><img src="x.png"></a>'), 1200)
  </script>`

test('runs over an animated site are the same to the byte', { timeout: 900_000 }, async () => {
  const runs = process.env['CLF_MATRIX'] === 'full' ? 20 : 3
  const reports = new Set<string>()
  for (let run = 0; run < runs; run += 1) {
    const site = await auditSite({ asked: [`${origin}/`], states: statesOf(['light', 'dark'], [1280, 320]), isCrawled: true, workers: 2 })
    reports.add([...jsonParts(site)].join(''))
    site.end()
  }
  expect([...reports]).toHaveLength(1)
  expect(JSON.parse([...reports][0] ?? '')).toMatchObject({ verdict: 'faults', unjudged: [] })
})
