import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const html = '<!doctype html><html lang="en"><head><title>Leave</title></head><body><main><h1>Leave</h1><img id="chart" src="/dot.svg" width="40" height="40"></main></body></html>'

let server: Server
let origin = ''
const folder = mkdtempSync(join(tmpdir(), 'clf-html-'))

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    if (url === '/dot.svg')
      response.writeHead(200, { 'content-type': 'image/svg+xml' }).end('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40" fill="green"/></svg>')
    else response.writeHead(url === '/leave' ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true })
})

test('the HTML report names the page that was not judged and the fault with its picture, and the JSON holds no picture', { timeout: 180_000 }, async () => {
  const [file, json] = [join(folder, 'report.html'), join(folder, 'result.json')]
  const args = [
    'audit',
    `${origin}/leave`,
    `${origin}/gone`,
    '--no-crawl',
    '--width',
    '1280',
    '--theme',
    'light',
    '--language',
    'zh-Hant-HK',
    '--html',
    file,
    '--json',
    json,
    '--run',
    join(folder, 'run.sqlite'),
  ]
  const code = await new Promise<number | null>((resolve) => {
    const child = execFile(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, '../main.ts'), ...args], () => resolve(child.exitCode))
  })
  expect(code).toBe(3)
  const report = readFileSync(file, 'utf8')
  expect(report).toMatch(/^<!doctype html>\n<html lang="zh-Hant-HK">/)
  expect(report).toContain('<h2 id="unjudged" tabindex="-1">未能審查</h2>')
  expect(report).toContain(`${origin}/gone`)
  expect(report).toMatch(/<img src="data:image\/webp;base64,[A-Za-z0-9+/=]{40,}" alt="axe\/image-alt 所發現位置的畫面"/)
  expect(readFileSync(json, 'utf8')).not.toContain('"picture"')
})
