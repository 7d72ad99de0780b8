import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runStage, type Stage } from './stage.ts'

const told =
  'console.log(JSON.stringify({ args: process.argv.slice(2), cwd: process.cwd(), colour: process.env.FORCE_COLOR, playwright: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE, times: process.env.CLF_TIMES, own: process.env.OWN, path: process.env.PATH !== undefined }))'
const programs = {
  'tells.mjs': told,
  'says-why.mjs': 'console.error("first\\nsecond"); console.log("third"); process.exit(3)',
  'busy.mjs': 'const until = process.cpuUsage().user + 300_000; while (process.cpuUsage().user < until);',
  'polite.mjs': 'process.on("SIGTERM", () => { console.log("goodbye"); process.exit(0) }); console.log("ready"); setInterval(() => {}, 1000)',
  'stubborn.mjs': 'process.on("SIGTERM", () => console.log("asked to end")); console.log("ready"); setInterval(() => {}, 1000)',
}

let root: string
let said = ''

beforeEach(async () => {
  said = ''
  const write = (text: string | Uint8Array) => ((said += String(text)), true)
  vi.spyOn(process.stdout, 'write').mockImplementation(write)
  vi.spyOn(process.stderr, 'write').mockImplementation(write)
  root = await mkdtemp(join(tmpdir(), 'clf-stage-'))
  for (const [name, text] of Object.entries(programs)) await writeFile(join(root, name), text)
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(root, { recursive: true, force: true })
})

const logOf = (slug: string) => readFile(join(root, '.clf/logs', `${slug}.log`), 'utf8')
const run = (name: string, program: keyof typeof programs, more: Partial<Stage> = {}) => runStage(root, { name, command: [program], ...more })

test('a stage without a report runs in the root, uncoloured, with its arguments and its own variables, and keeps its output', async () => {
  const result = await run('Lint & types', 'tells.mjs', { command: ['tells.mjs', '--max', '0'], env: { OWN: 'yes' } })
  const report = join(root, '.clf/reports/lint-types.json')
  expect(JSON.parse(await logOf('lint-types'))).toEqual({ args: ['--max', '0'], cwd: root, colour: '0', playwright: report, times: `${report}.times`, own: 'yes', path: true })
  expect(result).toMatchObject({ name: 'Lint & types', passed: 1, failed: 0, skipped: 0, broken: [], flaky: [], pageStates: 0 })
  expect(said).not.toContain('"args"')
})

test('Vitest is told where its report goes, other runners are not', async () => {
  await run('Unit', 'tells.mjs', { report: 'vitest' })
  await run('Pages', 'tells.mjs', { report: 'playwright' })
  const [unit, pages] = await Promise.all([logOf('unit'), logOf('pages')])
  expect((JSON.parse(unit) as { args: string[] }).args).toEqual(['--reporter=default', '--reporter=json', `--outputFile.json=${join(root, '.clf/reports/unit.json')}`])
  expect((JSON.parse(pages) as { args: string[] }).args).toEqual([])
})

test('a stage may run in a folder of its own', async () => {
  await run('CMS', 'tells.mjs', { cwd: '.clf' })
  expect((JSON.parse(await logOf('cms')) as { cwd: string }).cwd).toBe(join(root, '.clf'))
})

test('what a failed stage wrote on either stream is shown', async () => {
  expect(await run('Types', 'says-why.mjs')).toMatchObject({ passed: 0, failed: 1 })
  for (const word of ['first', 'second', 'third']) expect(said).toContain(word)
})

test('processor time of the program is told in seconds', async () => {
  const { cpuSeconds, seconds } = await run('Bench', 'busy.mjs')
  expect(cpuSeconds).toBeGreaterThan(0.25)
  expect(cpuSeconds).toBeLessThan(60)
  expect(seconds).toBeGreaterThan(0.25)
  expect(seconds).toBeLessThan(600)
})

test('a stage that does not end when asked is ended outright, and has failed', async () => {
  expect(await run('Pages', 'stubborn.mjs', { limitMinutes: 1 / 60 })).toMatchObject({ passed: 0, failed: 1 })
  expect(await logOf('pages')).toMatch(/ready\n[^]*Pages was ended after its limit of [\d.]+ minutes. The lines above are its last\.\n[^]*asked to end/)
}, 20_000)

test('a stage that was asked to end with the whole run leaves no listener behind', async () => {
  const before = [process.listenerCount('SIGINT'), process.listenerCount('SIGTERM')]
  await run('Lint', 'tells.mjs')
  expect([process.listenerCount('SIGINT'), process.listenerCount('SIGTERM')]).toEqual(before)
  expect(existsSync(join(root, '.clf/reports/lint.json'))).toBe(false)
})

test.each(['SIGTERM', 'SIGINT'] as const)('%s that stops the whole run reaches the stage under way', async (signal) => {
  const ended = run('Pages', 'polite.mjs')
  await vi.waitFor(async () => expect(await logOf('pages')).toContain('ready'), { timeout: 30_000 })
  process.listeners(signal).at(-1)?.(signal)
  expect(await ended).toMatchObject({ name: 'Pages' })
})
