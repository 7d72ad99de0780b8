import { chromiumLaunchOptions } from '@clf/browser'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pressPage } from './press-page.ts'
import { documentOf, words } from './testing/labelled-page.ts'

const body = `${words}<a href="/away">Away</a> <button id="post">Save</button> <div id="box" class="btn" tabindex="0" role="button">Vote</div>
<form action="/send" method="post"><label>Name <input name="name"></label><label>Kind <select onchange="this.form.submit()"><option>One</option><option>Two</option></select></label><button>Send</button></form>
<p id="out">Nothing</p><script>
  const vote=()=>{fetch('/vote',{method:'POST',body:'1'});document.getElementById('out').textContent='Voted'}
  document.getElementById('post').onclick=()=>{navigator.sendBeacon('/count','1');window.open('/window')}
  const box=document.getElementById('box');box.onclick=vote;box.onkeydown=event=>{if(event.key==='Enter'||event.key===' ')vote()}
</script>`

const asked: string[] = []
let server: Server
let browser: Browser
let port = 0

beforeAll(async () => {
  server = createServer(({ url = '', method = '' }, response) => {
    asked.push(`${method} ${url}`)
    const answer = { '/': body, '/endless': `${words}<button onclick="for (;;);">Save</button><div class="btn" onclick="for (;;);">Vote</div>` }[url]
    response.writeHead(answer ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(answer ? documentOf(answer) : '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
  const { executablePath, args } = chromiumLaunchOptions()
  browser = await chromium.launch({ executablePath, args: [...args, `--host-resolver-rules=MAP www.example.org 127.0.0.1:${port}`] })
}, 60_000)
afterAll(async () => {
  await browser.close()
  server.closeAllConnections()
  server.close()
})

const state = { theme: 'light', width: 1280 } as const
const options = { timeoutMs: 60_000, now: Date.parse('2026-11-27T12:00:00+08:00') }

test('a stranger is sent nothing, and the page goes nowhere', { timeout: 240_000 }, async () => {
  asked.length = 0
  const { isTried, isCutShort, input } = await pressPage(browser, 'http://www.example.org/', state, options)
  expect({ isTried, isCutShort }).toEqual({ isTried: true, isCutShort: false })
  // That the choice would have sent its form was noted, and it was not let.
  expect(input.map(({ fault }) => fault)).toContain('leaves')
  expect([...new Set(asked)].filter((each) => each !== 'GET /favicon.ico')).toEqual(['GET /'])
})

test('two runs find the same, to the last key', { timeout: 240_000 }, async () => {
  const run = () => pressPage(browser, `http://127.0.0.1:${port}/`, state, options)
  expect(await run()).toEqual(await run())
})

test('a page that does not open is told, and stops nothing', { timeout: 120_000 }, async () => {
  expect(await pressPage(browser, 'http://127.0.0.1:9/', state, options)).toMatchObject({ isTried: false, isCutShort: true })
})

test('a page that never ends what a press begins costs its time, and no more', { timeout: 240_000 }, async () => {
  expect(await pressPage(browser, `http://127.0.0.1:${port}/endless`, state, { ...options, timeoutMs: 4_000 })).toMatchObject({ isCutShort: true })
})
