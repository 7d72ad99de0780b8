import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'

// What a run file holds decides on the exit code: a page or a fault that is lost on the way must not look green.

const page = (main: string) => `<!doctype html><html lang="en"><head><title>Leave</title></head><body><main><h1>Leave</h1><p>Fourteen days a year.</p>${main}</main></body></html>`
const picture = '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="40" height="40">'

const pages: Record<string, string> = {
  '/': page('<p><a href="/faulty">The faulty page</a></p><p><a href="/late">The late page</a></p>'),
  '/clean': page('<p><a href="/late">The late page</a></p>'),
  '/faulty': page(picture),
  '/late': page(''),
}

let server: Server
let origin = ''
let isHeld = false
let asked: string[] = []
let folder = ''

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    if (pages[url] !== undefined) asked.push(url)
    if (url === '/late' && isHeld) return
    response.writeHead(pages[url] === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(pages[url] ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  isHeld = false
  asked = []
  folder = mkdtempSync(join(tmpdir(), 'clf-run-file-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

function start(...options: string[]) {
  const child = spawn(process.execPath, [
    '--disable-warning=ExperimentalWarning',
    join(import.meta.dirname, '../main.ts'),
    'audit',
    '--theme',
    'light',
    '--width',
    '1280',
    '--rule',
    'image-has-alternative',
    '--rule',
    'heading-order',
    ...options,
  ], { cwd: folder })
  const said = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const) child[stream].on('data', (chunk: Buffer) => void (said[stream] += chunk.toString()))
  return { child, said, ended: new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code))) }
}

async function audit(...options: string[]) {
  const { ended, said } = start(...options)
  return { code: await ended, ...said }
}

/** An audit that was killed while its last page was open, and what was done to its file then. */
async function killed(from: string, change: string, ...options: string[]): Promise<void> {
  isHeld = true
  const { child, ended } = start(`${origin}${from}`, '--run', 'run.sqlite', '--workers', '1', ...options)
  while (!asked.includes('/late')) await sleep(5)
  child.kill('SIGKILL')
  await ended
  isHeld = false
  const file = new DatabaseSync(join(folder, 'run.sqlite'))
  file.exec(change)
  file.close()
}

const limit = { timeout: 60_000 }
const again = () => audit(`${origin}/`, '--run', 'run.sqlite', '--workers', '2', '--json', 'result.json')

test('an audit that was killed is gone on with, visits no page again, and says so', limit, async () => {
  await killed('/', '')
  const before = asked.length
  const { code, stderr, stdout } = await again()
  expect([code, asked.slice(before)]).toEqual([1, ['/late']])
  expect(stderr).toMatch(/^Going on with the audit that began .*: 2 of 3 known pages are done\. To begin anew, use --fresh\.\n/)
  expect(stdout).toMatch(/3 page states audited, 0 not audited: 1 fault/)
})

test('a result that is lost ends with 3, and no report is written', limit, async () => {
  await killed('/', `DELETE FROM result WHERE page = (SELECT id FROM page WHERE address LIKE '%/faulty')`)
  const { code, stdout, stderr } = await again()
  expect([code, stdout, existsSync(join(folder, 'result.json'))]).toEqual([3, '', false])
  expect(stderr).toMatch(/The audit is not complete: .*\/faulty has 0 of 1 results\. Run it again with --fresh/)
})

test('a fault whose finding is lost is still a fault', limit, async () => {
  await killed('/', `UPDATE result SET json = json_set(json, '$.findings', json('[]'))`)
  expect((await again()).code).toBe(1)
})

test('a page that could not be judged weighs more than every other, also where it ended before the kill', limit, async () => {
  await killed(
    '/',
    `UPDATE result SET judged = 0, json = json_object('requested', 'x', 'url', 'x', 'state', 'light, 1280 px', 'reason', 'blank', 'message', json_object('en', 'lost.')) WHERE faults = 0`,
  )
  expect((await again()).code).toBe(3)
})

test('a clean site ends with 0, and nothing of the run is left behind', limit, async () => {
  const { code } = await audit(`${origin}/clean`)
  expect([code, readdirSync(join(folder, '.clf'))]).toEqual([0, []])
})

test('a run file is kept where it is named, and the same command begins anew when it has ended', limit, async () => {
  expect((await again()).code).toBe(1)
  const first = readFileSync(join(folder, 'result.json'), 'utf8')
  const before = asked.length
  expect((await again()).code).toBe(1)
  expect(asked.slice(before)).toEqual(expect.arrayContaining(['/', '/faulty', '/late']))
  expect(readFileSync(join(folder, 'result.json'), 'utf8')).toBe(first)
})

test('the run file of another audit is wrong use, and --fresh begins anew', limit, async () => {
  await killed('/', '')
  const other = await audit(`${origin}/clean`, '--run', 'run.sqlite', '--language', 'zh-Hant-HK')
  expect([other.code, other.stderr]).toEqual([
    2,
    '記錄檔 run.sqlite 屬於另一項審查，其網址或選項不同。如要繼續該項審查，請使用相同的網址和選項；否則請以 --run 指定另一個檔案，或以 --fresh 重新開始。\n',
  ])
  expect((await audit(`${origin}/clean`, '--run', 'run.sqlite', '--fresh')).code).toBe(0)
})

test('where no folder for the run can be made, another file is asked for', limit, async () => {
  writeFileSync(join(folder, '.clf'), '')
  const { code, stdout, stderr } = await audit(`${origin}/clean`, '--language', 'zh-Hant-HK')
  expect([code, stdout, stderr]).toEqual([2, '', '未能在此建立存放審查記錄的資料夾 .clf（EEXIST）。請在可寫入的資料夾輸入指令，或以 --run 指定其他資料夾內的檔案。\n'])
})

test('two audits do not share a run file', limit, async () => {
  isHeld = true
  const first = start(`${origin}/`, '--run', 'run.sqlite', '--workers', '1')
  while (!asked.includes('/late')) await sleep(5)
  const second = await again()
  expect([second.code, second.stderr]).toEqual([2, 'Another audit is using the run file run.sqlite. Wait for it to end, or name another file with --run.\n'])
  first.child.kill('SIGKILL')
  await first.ended
})

test.each([
  ['en', '--sign-in SCRIPT: signing in failed (there is no such button). Try the script in a browser of its own, mend it, and give the same command again.\n'],
  ['zh-Hans', '--sign-in SCRIPT：登录失败（there is no such button）。请先在浏览器单独试行并修正脚本，然后再次输入同一命令。\n'],
])('a sign-in script that fails is wrong use, and what it threw is said in one sentence: %s', limit, async (language, sentence) => {
  const script = join(import.meta.dirname, 'fixtures/failing-sign-in.mjs')
  const { code, stdout, stderr } = await audit(`${origin}/`, '--sign-in', script, '--language', language)
  expect([code, stdout, stderr.replace(script, 'SCRIPT')]).toEqual([2, '', sentence])
})
