import { Ajv2020 } from 'ajv/dist/2020.js'
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const page = (main: string) => `<!doctype html><html lang="en"><head><title>Leave</title></head><body><main><h1>Leave</h1>${main}</main></body></html>`
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><circle r="9"/></svg>'

const answers: Record<string, { status?: number; type?: string; body: string }> = {
  '/': {
    body: page(
      '<img id="chart" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="40" height="40"><iframe title="Days" src="/inner"></iframe><p><a href="/gone">Gone</a> <a href="/plan.svg">Plan</a> <a href="/private/x">Private</a> <a href="http://other.example/">Elsewhere</a></p>',
    ),
  },
  '/inner': { body: page('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="40" height="40">') },
  '/plan.svg': { type: 'image/svg+xml', body: drawing },
  '/robots.txt': { type: 'text/plain', body: 'User-agent: *\nDisallow: /private/' },
}

let server: Server
let origin = ''
const folder = mkdtempSync(join(tmpdir(), 'clf-schema-'))

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const { status = 200, type = 'text/html; charset=utf-8', body } = answers[url] ?? { status: 404, body: 'Nothing' }
    response.writeHead(status, { 'content-type': type }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true })
})

const schema = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@clf/audit/audit-result.schema.json'), 'utf8')) as object

test('what an audit writes is valid by the published schema: pages, frames, files, pages not judged and pages not visited', { timeout: 120_000 }, async () => {
  const file = join(folder, 'result.json')
  const args = ['audit', `${origin}/`, `${origin}/plan.svg`, '--theme', 'light', '--width', '1280', '--json', file, '--run', join(folder, 'run.sqlite')]
  await new Promise<void>((resolve) => void execFile(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, '../main.ts'), ...args], () => resolve()))
  const result = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  const { pages, unjudged, findings, discovery } = result as { pages: unknown[]; unjudged: unknown[]; findings: unknown[]; discovery: { leftOut: unknown[] } }
  expect([pages, unjudged, findings, discovery.leftOut].map((each) => each.length > 0)).toEqual([true, true, true, true])
  const validate = new Ajv2020({ allErrors: true, formats: { uri: (text: string) => URL.canParse(text) } }).compile(schema)
  validate(result)
  expect(validate.errors ?? []).toEqual([])
  expect(validate({ ...result, verdict: 'perhaps' })).toBe(false)
  expect(validate({ ...result, pages: [{ url: origin }] })).toBe(false)
})
