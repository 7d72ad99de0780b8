import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { runStages } from './run-stages.ts'
import type { Stage } from './stage.ts'

const report = { numPassedTests: 2, numFailedTests: 0, numPendingTests: 0, testResults: [] }
const programs = {
  'good.mjs': 'console.log("all is well")',
  'bad.mjs': 'console.log("the fourth wall is missing"); process.exit(4)',
  'counting.mjs': 'import { appendFileSync, existsSync } from "node:fs"; appendFileSync("runs", "x"); process.exit(existsSync("broken") ? 1 : 0)',
  'killed.mjs': 'process.kill(process.pid, "SIGKILL")',
  'outright.mjs': 'process.kill(-process.ppid, "SIGKILL")',
  'endless.mjs': 'console.log("still here"); setInterval(() => {}, 1000)',
  'reporting.mjs': `import { writeFileSync } from 'node:fs'
const file = process.argv.find((word) => word.startsWith('--outputFile.json=')).split('=')[1]
if (!process.env.SILENT) writeFileSync(file, ${JSON.stringify(JSON.stringify(report))})
process.exit(Number(process.env.CODE ?? 0))`,
}

let root: string
let said = ''
let exitCode: typeof process.exitCode

beforeEach(async () => {
  exitCode = process.exitCode
  process.exitCode = 0
  said = ''
  const write = (text: string | Uint8Array) => ((said += String(text)), true)
  vi.spyOn(process.stdout, 'write').mockImplementation(write)
  vi.spyOn(process.stderr, 'write').mockImplementation(write)
  root = await mkdtemp(join(tmpdir(), 'clf-stages-'))
  for (const [name, text] of Object.entries(programs)) await writeFile(join(root, name), text)
})

afterEach(async () => {
  vi.restoreAllMocks()
  process.exitCode = exitCode
  await rm(root, { recursive: true, force: true })
})

const stage = (name: string, program: keyof typeof programs, more: Partial<Stage> = {}): Stage => ({ name, command: [program], ...more })
const prepared = () => Promise.resolve()

async function endOf(...stages: Stage[]) {
  const { passed, failed } = await runStages(root, prepared, stages)
  return { passed, failed, exitCode: process.exitCode }
}

test('stages that pass end with 0, each on a row', async () => {
  expect(await endOf(stage('Lint', 'good.mjs'), stage('Unit tests', 'reporting.mjs', { report: 'vitest' }))).toEqual({ passed: 3, failed: 0, exitCode: 0 })
  expect(said).toMatch(/Lint +✔ 1 passed/)
  expect(said).toMatch(/Unit tests +✔ 2 passed/)
  expect(said).not.toContain('all is well')
})

test('a stage that fails ends with 1 and shows its output, and the others run all the same', async () => {
  expect(await endOf(stage('Lint', 'bad.mjs'), stage('Types', 'good.mjs'))).toEqual({ passed: 1, failed: 1, exitCode: 1 })
  expect(said).toContain('the fourth wall is missing')
  expect(said).toMatch(/\n1 passed, 1 failed\n$/)
})

test.each(['killed.mjs', 'outright.mjs'] as const)('a stage that is killed has failed: %s', async (program) => {
  expect(await endOf(stage('Pages', program))).toEqual({ passed: 0, failed: 1, exitCode: 1 })
})

test('a runner that ends with an error fails its stage, though its report names no failure', async () => {
  expect(await endOf(stage('Unit tests', 'reporting.mjs', { report: 'vitest', env: { CODE: '1' } }))).toEqual({ passed: 2, failed: 1, exitCode: 1 })
})

test('the report of an earlier run does not stand for one that was not written', async () => {
  expect(await endOf(stage('Unit tests', 'reporting.mjs', { report: 'vitest' }))).toMatchObject({ failed: 0 })
  expect(await endOf(stage('Unit tests', 'reporting.mjs', { report: 'vitest', env: { SILENT: '1' } }))).toEqual({ passed: 0, failed: 1, exitCode: 1 })
})

test('a stage that takes longer than its limit is ended and has failed, with its last lines', async () => {
  expect(await endOf(stage('Pages', 'endless.mjs', { limitMinutes: 1 / 120 }))).toEqual({ passed: 0, failed: 1, exitCode: 1 })
  expect(said).toMatch(/still here[^]*Pages was ended after its limit/)
})

test('a preparation that fails is told, ends with 1, and no stage runs', async () => {
  const totals = await runStages(root, () => Promise.reject(new Error('The disk is full.')), [stage('Lint', 'good.mjs')])
  expect([totals.passed, totals.failed, process.exitCode]).toEqual([0, 1, 1])
  expect(said).toBe('\nThe disk is full.\n')
})

/** Turbo of a house in which the tests of these packages depend on what the hashes say; since a commit, only of the first. */
async function turboSays(...packages: [name: string, hash: string][]) {
  const said = (few: typeof packages) => JSON.stringify({ tasks: few.map(([name, hash]) => ({ task: 'test', package: name, hash })) })
  await mkdir(join(root, 'node_modules/turbo/bin'), { recursive: true })
  await writeFile(join(root, 'node_modules/turbo/bin/turbo'), `console.log(process.argv.some((word) => word.startsWith('--filter')) ? '${said(packages.slice(0, 1))}' : '${said(packages)}')`)
}

describe('a stage that passed', () => {
  const text = stage('Text', 'counting.mjs', { judges: ['@clf/text'] })
  const again = () => runStages(root, prepared, [text], { canReplay: true })
  const runs = () => readFile(join(root, 'runs'), 'utf8').catch(() => '')

  test('is not run again while nothing that it judges has changed, and counts as it did', async () => {
    await turboSays(['@clf/text', 'h1'], ['@clf/rules', 'h1'])
    await again()
    await turboSays(['@clf/text', 'h1'], ['@clf/rules', 'h2'])
    expect(await again()).toMatchObject({ passed: 1, failed: 0 })
    expect(await runs()).toBe('x')
    expect(said).toMatch(/Text +✔ 1 passed +unchanged since it passed, not run again/)
    await again()
    expect(await runs()).toBe('x')
  })

  test('is run again when something that it judges has changed, and when told to', async () => {
    await turboSays(['@clf/text', 'h1'])
    await again()
    await turboSays(['@clf/text', 'h2'])
    await again()
    expect(await runs()).toBe('xx')
    await runStages(root, prepared, [text])
    expect(await runs()).toBe('xxx')
  })

  test('and then fails is run again the next time', async () => {
    await turboSays(['@clf/text', 'h1'])
    await writeFile(join(root, 'broken'), '')
    expect(await again()).toMatchObject({ failed: 1 })
    expect(await again()).toMatchObject({ failed: 1 })
    expect(await runs()).toBe('xx')
  })
})

describe('a run since a commit', () => {
  const stages = [stage('Text', 'good.mjs', { judges: ['@clf/text'] }), stage('Rules', 'good.mjs', { judges: ['@clf/rules'] })]

  test('has only the stages that judge what has changed', async () => {
    await turboSays(['@clf/text', 'h1'], ['@clf/rules', 'h1'])
    expect(await runStages(root, prepared, stages, { since: 'main' })).toMatchObject({ passed: 1, failed: 0 })
    expect(said).toMatch(/Text +✔ 1 passed/)
    expect(said).not.toContain('Rules')
    expect(said).not.toContain('nothing to test')
  })

  test('in which nothing has changed says so, and has not failed', async () => {
    await turboSays()
    expect(await runStages(root, prepared, stages, { since: 'main', canReplay: true })).toMatchObject({ passed: 0, failed: 0 })
    expect(said).toBe('\nNothing has changed since main: there is nothing to test.\n')
    expect(process.exitCode).toBe(0)
  })
})

test('the log of a stage is kept', async () => {
  await mkdir(join(root, '.clf'), { recursive: true })
  await endOf(stage('Lint', 'good.mjs'))
  expect(await readFile(join(root, '.clf/logs/lint.log'), 'utf8')).toBe('all is well\n')
})
