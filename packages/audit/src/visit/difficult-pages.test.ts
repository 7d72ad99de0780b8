import { chromiumLaunchOptions } from '@clf/browser'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createServer as createSafeServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { auditPages } from '../audit/audit-pages.ts'
import { verdictOf } from '../result.ts'
import { goodPage, judged, notJudged, type Answer, type DifficultPage } from './fixtures/difficult-pages.ts'
import { statesOf, type State } from './state.ts'
import { unjudgedFor, unjudgedReasons } from './unjudged.ts'
import { visit, type Visited } from './visit.ts'

const all = [...notJudged, ...judged]
const answers: Record<string, Answer> = Object.assign({ '/good': { body: goodPage('<p>Days</p>') } }, ...all.map((each) => each.answers))

let server: Server
let origin = ''

beforeAll(async () => {
  server = createServer(({ url = '', socket }, response) => {
    const path = url.replace(/\?.*$/, '')
    const answer = answers[path] ?? answers[Object.keys(answers).find((each) => each.endsWith('/*') && path.startsWith(each.slice(0, -1))) ?? '']
    if (!answer && url.includes('no-such-page')) response.writeHead(404).end()
    else if (answer?.isCutOff) socket.destroy()
    else if (answer?.isBrokenOff) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': '100000' }).write(answer.body ?? '', () => socket.end())
    } else if (answer?.packedMegabytes !== undefined) {
      const packed = gzipSync(Buffer.concat([Buffer.from(answer.body ?? ''), Buffer.alloc(answer.packedMegabytes * 1e6, '<p>')]))
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' }).end(packed)
    } else if (answer?.body !== undefined || answer?.status !== undefined) {
      response.writeHead(answer.status ?? 200, { 'content-type': answer.type ?? 'text/html; charset=utf-8', ...answer.headers }).end(answer.body ?? '')
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const wide = statesOf(['light'], [1280])

/** `npm test` visits every third, and a good page after the last of each run; `npm run check:full` all, and a good page after every one. */
const isFull = process.env['CLF_MATRIX'] === 'full'

const isEndless = ({ expected }: DifficultPage): boolean => expected === 'time-ran-out'

/** All in one run, and what is found on the good page after each that is followed by it. */
async function said(pages: readonly DifficultPage[]) {
  // A busy machine is slow with good pages too: only those that never end are not waited for.
  const timeoutMs = pages.some(isEndless) ? 8_000 : 30_000
  const isFollowed = (index: number) => isFull || index === pages.length - 1
  const result = await auditPages(pages.flatMap(({ path }, index) => [origin + path, ...(isFollowed(index) ? [`${origin}/good`] : [])]), wide, { timeoutMs })
  const findings = (requested: string) =>
    result.pages.filter((page) => page.requested === origin + requested).map(({ findings: all }) => ({
      found: [...new Set(all.filter(({ outcome }) => outcome === 'failed').map(({ rule }) => rule))],
    }))
  return {
    outcomes: pages.map(({ name, path }) => [name, result.unjudged.find(({ requested }) => requested === origin + path)?.reason ?? findings(path)[0] ?? 'lost']),
    goodPages: findings('/good'),
  }
}

const inParts = (pages: readonly DifficultPage[], size: number) =>
  Array.from({ length: Math.ceil(pages.length / size) }, (_, part) => pages.slice(part * size, (part + 1) * size)).map((part) => ({ names: part.map(({ name }) => name).join('; '), part }))

const chosen = isFull ? all : all.filter((_, index) => index % 3 === 0)

test.each([...inParts(chosen.filter((page) => !isEndless(page)), 6), ...inParts(chosen.filter(isEndless), 6)])(
  'each ends with its one true outcome, and the good page after it is judged: $names',
  { timeout: 120_000 },
  async ({ part }) => {
    const { outcomes, goodPages } = await said(part)
    expect(outcomes).toEqual(part.map(({ name, expected }) => [name, expected]))
    expect(goodPages).toEqual((isFull ? part : [null]).map(() => ({ found: [] })))
  },
)

test('there are 45 pages and more, each of a name of its own, and every reason a page can give is among them', () => {
  expect(all.length).toBeGreaterThanOrEqual(45)
  expect(new Set(all.map(({ path }) => path)).size).toBe(all.length)
  const elsewhere = ['tls', 'crashed', 'gone', 'robots', 'sitemap', 'state', 'nothing-asked', 'stopped']
  expect(unjudgedReasons.filter((reason) => !elsewhere.includes(reason) && !notJudged.some(({ expected }) => expected === reason))).toEqual([])
})

test('a rule of files has nothing to judge on a page, and one of the look and feel is not asked where accessibility alone is', { timeout: 60_000 }, async () => {
  const ofFiles = await auditPages([`${origin}/good`], wide, { timeoutMs: 30_000, rules: ['pdf-is-tagged'] })
  expect([ofFiles.pages.map(({ rules }) => rules), verdictOf(ofFiles)]).toEqual([[[{ id: 'pdf-is-tagged', outcome: 'inapplicable', places: [] }]], 'clean'])
  const ofLook = await auditPages([`${origin}/good`], wide, { timeoutMs: 30_000, rules: ['title-has-the-form'], standard: 'accessibility' })
  expect([ofLook.pages, ofLook.unjudged.map(({ reason }) => reason), verdictOf(ofLook)]).toEqual([[], ['nothing-asked'], 'notAudited'])
})

test('the README names every reason', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')
  expect(unjudgedReasons.filter((reason) => !readme.includes(`\`${reason}\``))).toEqual([])
})

test('a page that crashes or leaves while it is judged costs what is left of it, and says so', { timeout: 60_000 }, async () => {
  const browser = await chromium.launch(chromiumLaunchOptions())
  const states = statesOf(['light', 'dark'], [1280])
  const reasons = async (act: (page: Page) => Promise<unknown>) => {
    const judges = { page: ({ page }: Visited, { theme }: State) => (theme === 'light' ? act(page) : Promise.resolve('judged')), file: () => Promise.resolve('a file') }
    const visited = await visit<unknown>(browser, `${origin}/good`, states, judges, { timeoutMs: 30_000 })
    return visited.map(({ judged, error }) => judged ?? unjudgedFor(error, '', '').reason)
  }
  try {
    expect(await reasons(async (page) => (await page.context().newCDPSession(page)).send('Page.crash'))).toEqual(['crashed', 'crashed'])
    expect(await reasons((page) => page.goto(`${origin}/good?again`, { waitUntil: 'commit' }))).toEqual(['gone', 'gone'])
    expect(await reasons(() => Promise.resolve('judged'))).toEqual(['judged', 'judged'])
  } finally {
    await browser.close()
  }
})

test('a server whose certificate nobody has signed is not judged for that reason, and the good page after it is', { timeout: 60_000 }, async () => {
  const pem = readFileSync(join(import.meta.dirname, 'fixtures/self-signed.pem'))
  const unsafe = createSafeServer({ cert: pem, key: pem }, (_, response) => response.end(goodPage('<p>Days</p>')))
  await new Promise<void>((resolve) => unsafe.listen(0, '127.0.0.1', resolve))
  try {
    const { pages, unjudged } = await auditPages([`https://127.0.0.1:${(unsafe.address() as AddressInfo).port}/`, `${origin}/good`], wide, { timeoutMs: 30_000 })
    expect(unjudged).toMatchObject([{ reason: 'tls', message: { 'zh-Hant-HK': expect.stringMatching(/^未能建立安全連線（net::ERR_CERT_/) as string } }])
    expect(pages).toHaveLength(1)
  } finally {
    unsafe.close()
  }
})
