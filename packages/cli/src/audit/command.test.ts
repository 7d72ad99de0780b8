import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

// The command runs as a process, against a server on the loopback address, in a real browser.

const page = (main: string) =>
  `<!doctype html>
<html lang="en">
  <head>
    <title>Leave</title>
    ${['en', 'zh-Hant-HK', 'zh-Hans', 'x-default'].map((tag) => `<link rel="alternate" hreflang="${tag}" href="/">`).join('')}
  </head>
  <body><main><h1>Leave</h1>${main}<p>Last revision date: 1 October 2026</p></main></body>
</html>`

const pages: Record<string, { status: number; body: string; location?: string }> = {
  '/good': { status: 200, body: page('<p>Fourteen days a year.</p>') },
  '/faulty': { status: 200, body: page('<img id="chart" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="40" height="40"><p id="notice" lang="zh-Hant-HK">重 要 告 示</p>') },
  '/doubtful': { status: 200, body: page('<p>See <a id="address" href="https://example.org/">https://example.org/</a></p>') },
  '/404': { status: 404, body: page('<p>There is no such page.</p>') },
  '/500': { status: 500, body: page('<p>Something broke.</p>') },
  '/blank': { status: 200, body: '<!doctype html><html lang="en"><head><title>Leave</title></head><body></body></html>' },
  '/moved': { status: 302, body: '', location: '/faulty' },
}

let server: Server
let origin = ''
const folder = mkdtempSync(join(tmpdir(), 'clf-cli-'))

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const answer = pages[url === '/taken' ? '/good' : url] ?? (url === '/robots.txt' ? { status: 404, body: '' } : undefined)
    // Somebody else takes the place of the report while the page is read.
    if (url === '/taken') mkdirSync(join(folder, 'taken.json'), { recursive: true })
    // What is not listed hangs.
    if (answer) response.writeHead(answer.status, { 'content-type': 'text/html; charset=utf-8', ...(answer.location ? { location: answer.location } : {}) }).end(answer.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true })
})

interface Run {
  code: number
  stdout: string
  stderr: string
}

const clf = (...args: string[]): Promise<Run> => clfWith({}, ...args)

const clfWith = (env: Record<string, string>, ...args: string[]): Promise<Run> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, '../main.ts'), ...args],
      { cwd: folder, env: { ...process.env, ...env } },
      (_error, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout: stdout.replaceAll(origin, ''), stderr }),
    )
  })

const wholeAuditOf = (paths: string[], ...options: string[]) => clf('audit', ...paths.map((path) => origin + path), '--no-crawl', '--width', '1280', '--theme', 'light', ...options)
/** The rules that the pages here were made for: what a command says of them does not hang on how many others are asked. */
const few = ['axe/image-alt', 'no-spaces-between-han', 'link-text-says-where'].flatMap((id) => ['--rule', id])
const auditOf = (paths: string[], ...options: string[]) => wholeAuditOf(paths, ...few, ...options)
const lastLine = ({ stdout }: Run) => stdout.trim().split('\n').at(-1)
const limit = { timeout: 90_000 }

test('a page without a fault ends with 0', limit, async () => {
  const run = await auditOf(['/good'])
  expect(run.code).toBe(0)
  expect(run.stdout).toBe('1 page state audited, 0 not audited: 0 faults, 0 for a person to look at.\n')
  expect(run.stderr).toBe('Pages: 1 of 1 known. States: 1. Faults so far: 0. Time left: about 0:00.\n')
})

test('faults end with 1, each named with its rule, criterion, place and remedy', limit, async () => {
  const run = await auditOf(['/faulty'])
  expect(run.code).toBe(1)
  expect(run.stdout).toContain('FAULT  axe/image-alt (WCAG 1.1.1)\n  /faulty  [light, 1280 px]\n  #chart\n')
  expect(run.stdout).toContain('FAULT  no-spaces-between-han (WCAG 1.3.2)\n  /faulty  [light, 1280 px]\n  #notice\n  Chinese characters are separated by spaces in “重 要 告 示”.')
  expect(lastLine(run)).toBe('1 page state audited, 0 not audited: 2 faults, 0 for a person to look at.')
})

test('what a person must look at is named and is no fault', limit, async () => {
  const run = await auditOf(['/doubtful'])
  expect(run.code).toBe(0)
  expect(run.stdout).toContain('LOOK  link-text-says-where (WCAG 2.4.4, 2.4.9)')
  expect(lastLine(run)).toBe('1 page state audited, 0 not audited: 0 faults, 1 for a person to look at.')
})

test('pages that are not audited are each named with the reason, and end with 3 beside one that is', limit, async () => {
  const run = await auditOf(['/404', '/500', '/blank', '/hanging', '/good'], '--timeout', '15')
  expect(run.code).toBe(3)
  for (
    const [path, sentence] of [
      ['/404', 'an error page came instead of it (status 404).'],
      ['/500', 'an error page came instead of it (status 500).'],
      ['/blank', 'the page is blank.'],
      ['/hanging', 'it was neither ready nor judged within 15 seconds.'],
    ]
  )
    expect(run.stdout).toContain(`NOT AUDITED  ${path}  [light, 1280 px]\n  ${sentence}`)
  expect(lastLine(run)).toBe('1 page state audited, 4 not audited: 0 faults, 0 for a person to look at.')
})

test('a page that leads to another is audited there, and named with both addresses', limit, async () => {
  const run = await auditOf(['/moved'])
  expect(run.code).toBe(1)
  expect(run.stdout).toContain('  /moved → /faulty  [light, 1280 px]\n  #chart\n')
})

test('addresses stand in a file too, and each is audited once', limit, async () => {
  const file = join(folder, 'addresses.txt')
  writeFileSync(file, `# pages\n${origin}/doubtful\n${origin}/good\n\n${origin}/404\n`)
  const run = await auditOf(['/faulty', '/good'], '--list', file)
  expect(run.code).toBe(3)
  expect(lastLine(run)).toBe('3 page states audited, 1 not audited: 2 faults, 1 for a person to look at.')
})

test('an error page without a fault is audited where its status is expected, and the report speaks the language asked for', limit, async () => {
  const run = await auditOf(['/404'], '--status', '404', '--language', 'zh-Hant-HK')
  expect(run).toMatchObject({ code: 0, stdout: '已審查1個網頁狀態，未能審查0個：發現0個問題，0處須人手檢查。\n' })
})

test('a report that could not take its place is said, and the audit does not end as if it were there', limit, async () => {
  const run = await auditOf(['/taken'], '--json', 'taken.json')
  expect(run.code).toBe(3)
  expect(run.stderr).toMatch(/--json.*taken\.json.*(EISDIR|ENOTEMPTY|EEXIST)/s)
})

test('without options every theme and both widths are judged, and each fault is said once', limit, async () => {
  const run = await clf('audit', '--no-crawl', `${origin}/faulty`)
  const states = ['light', 'dark', 'high-contrast', 'forced-colours'].flatMap((theme) => [`${theme}, 1280 px`, `${theme}, 320 px`]).toSorted()
  expect(run.stdout).toContain(`  /faulty  [${states.join('; ')}]\n  #chart`)
  expect(run.stdout.split('#chart')).toHaveLength(2)
  expect(lastLine(run)).toBe('8 page states audited, 0 not audited: 2 faults, 0 for a person to look at.')
})

test('a page that is not audited weighs more than a fault, and the JSON holds the verdict, every outcome, every finding and what was not audited', limit, async () => {
  const file = join(folder, 'result.json')
  const run = await wholeAuditOf(['/faulty', '/404'], '--json', file, '--language', 'zh-Hans')
  expect(run.code).toBe(3)
  expect(run.stdout).toContain('问题  no-spaces-between-han')
  expect(run.stdout).toContain('未能审查  /404')
  const { verdict, rules, pages: judged, unjudged, findings } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, unknown>[]>
  expect(verdict).toBe('notAudited')
  expect(unjudged).toMatchObject([{ requested: `${origin}/404`, state: 'light, 1280 px', reason: 'error-page' }])
  expect(judged?.map(({ requested, url }) => [requested, url])).toEqual([[`${origin}/faulty`, `${origin}/faulty`]])
  const said = judged?.[0]?.['rules'] as { id: string; outcome: string; places: { pointer: string }[] }[]
  expect(Object.fromEntries(said.map(({ id, outcome }) => [id, outcome]))).toMatchObject({
    'axe/image-alt': 'failed',
    'axe/html-has-lang': 'passed',
    'image-has-alternative': 'failed',
    'heading-order': 'passed',
    'table-has-headers': 'inapplicable',
  })
  expect(said.find(({ id }) => id === 'axe/image-alt')?.places.map(({ pointer }) => pointer)).toEqual(['#chart'])
  expect(rules?.map(({ id }) => id)).toEqual(said.map(({ id }) => id))
  expect(findings?.filter(({ outcome }) => outcome === 'failed').map(({ rule }) => rule)).toEqual(['axe/image-alt', 'no-spaces-between-han'])
})

test.each([
  [['audit'], 'There is no address to audit.'],
  [['audit', 'intranet/en'], '"intranet/en" is not a web address.'],
  [['audit', 'http://127.0.0.1/', '--theme', 'sepia'], '--theme takes light, dark, high-contrast, forced-colours, print, not "sepia".'],
  [['audit', 'http://127.0.0.1/', '--width', '0'], '--width takes a whole number from 200 to 4000 (CSS pixels), not "0".'],
  [['publish'], 'clf has no command "publish".'],
])('wrong use ends with 2 and says what is wrong: %j', limit, async (args, sentence) => {
  const run = await clf(...args)
  expect(run.code).toBe(2)
  expect(run.stderr).toContain(sentence)
  expect(run.stderr).not.toMatch(/\n\s+at /)
})

test.each([[['--help']], [['audit', '--help']]])('%j says what the exit codes mean', limit, async (args) => {
  const run = await clf(...args)
  expect(run.code).toBe(0)
  expect(run.stdout).toContain('Exit codes: 0 no fault, 1 faults, 2 wrong use, 3 a page could not be audited.')
})

/** A command that was stopped in the middle of the page `/hangs`. */
async function stopped(signal: NodeJS.Signals, ...options: string[]) {
  const asked = new Promise<void>((resolve) => server.on('request', ({ url }) => url === '/hangs' && resolve()))
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, '../main.ts'), 'audit', `${origin}/hangs`, ...options], { cwd: folder })
  const said = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const) child[stream].on('data', (chunk: Buffer) => void (said[stream] += chunk.toString()))
  const ended = new Promise((resolve) => child.once('close', (code, by) => resolve({ code, by, ...said })))
  await asked
  child.kill(signal)
  return ended
}

test.each(
  [
    ['SIGINT', 130, [], 'Stopped. The same command, given in the same folder, goes on where it stopped.\n'],
    ['SIGTERM', 143, ['--language', 'zh-Hant-HK', '--fresh'], '已停止。在同一資料夾輸入同一指令（不加 --fresh），便會由停止之處繼續。\n'],
  ] as const,
)('a command that is stopped by %s in the middle of a page ends with %i and says how to go on', limit, async (signal, code, options, stderr) => {
  expect(await stopped(signal, ...options)).toEqual({ code, by: null, stdout: '', stderr })
})

test('what is said of a stopped command is true: the same command goes on', limit, async () => {
  await stopped('SIGINT', '--run', 'stopped.sqlite')
  expect(await stopped('SIGINT', '--run', 'stopped.sqlite')).toMatchObject({ stderr: expect.stringMatching(/^Going on with the audit that began .*\nStopped\. .*\n$/) as string })
})

test('a command that is stopped before its audit begins promises nothing', limit, async () => {
  const script = join(folder, 'slow.mjs')
  writeFileSync(script, 'process.stdout.write("loading"); await new Promise((resolve) => setTimeout(resolve, 60_000)); export default async () => {}')
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, '../main.ts'), 'audit', `${origin}/good`, '--sign-in', script, '--language=zh-Hans'], {
    cwd: folder,
  })
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => void (stderr += chunk.toString()))
  const ended = new Promise((resolve) => child.once('close', (code) => resolve(code)))
  await new Promise((resolve) => child.stdout.once('data', resolve))
  child.kill('SIGINT')
  expect([await ended, stderr]).toEqual([130, '已停止，审查尚未开始。\n'])
})

test.each([
  ['en', /^The browser .*\/not-a-browser did not start\. Run ".*\/not-a-browser --version" to see why, or set CLF_CHROMIUM to the path of another one, and give the same command again\.\n$/],
  ['zh-Hant-HK', /^瀏覽器 .*\/not-a-browser 未能啟動。/],
])('a browser that does not start ends with 3 and one sentence in %s', limit, async (language, sentence) => {
  const browser = join(folder, 'not-a-browser')
  writeFileSync(browser, '#!/bin/sh\nexit 1\n', { mode: 0o755 })
  const run = await clfWith({ CLF_CHROMIUM: browser }, 'audit', `${origin}/good`, '--fresh', '--language', language)
  expect(run).toEqual({ code: 3, stdout: '', stderr: expect.stringMatching(sentence) as string })
  expect(run.stderr.split('\n')).toHaveLength(2)
})

test('a report that cannot be written in the end ends with 3 and is written by the same command, without the pages again', limit, async () => {
  let asked = 0
  server.on('request', ({ url }) => void (asked += url === '/good' ? 1 : 0))
  const json = join(folder, 'kept.json')
  // The half that is written first cannot be where a folder is.
  mkdirSync(`${json}.part`)
  const run = await auditOf(['/good'], '--json', json, '--rule', 'heading-order')
  expect([run.code, run.stdout, asked]).toEqual([3, '', 1])
  expect(run.stderr).toContain(`--json ${json} could not be written (EISDIR). Make room or allow it; the same command then writes it without auditing again.\n`)
  rmSync(`${json}.part`, { recursive: true })
  expect([(await auditOf(['/good'], '--json', json, '--rule', 'heading-order')).code, asked, existsSync(json)]).toEqual([0, 1, true])
})
