import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readReport } from './report.ts'

let folder: string
const write = async (content: unknown) => {
  const file = join(folder, 'report.json')
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clf-report-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('the report of Vitest gives its counts and its slowest test, in seconds', async () => {
  const testResults = [
    {
      name: '/house/folds.test.ts',
      status: 'failed',
      message: '',
      assertionResults: [
        { fullName: ' folds script ', status: 'failed', duration: 1500, failureMessages: ['\u001B[31mAssertionError: expected 1 to be 2\u001B[39m\n    at folds.test.ts:3:1', 'more'] },
        { fullName: 'skips', status: 'skipped', duration: null, failureMessages: [] },
      ],
    },
    {
      name: '/house/dates.test.ts',
      status: 'passed',
      message: '',
      assertionResults: [{ fullName: 'reads a date', status: 'passed', duration: 2500, failureMessages: [] }, { fullName: 'waits', status: 'passed', failureMessages: [] }],
    },
    { name: '/house/broken.test.ts', status: 'failed', message: "Cannot find package 'lost'\n    at load", assertionResults: [] },
  ]
  const file = await write({ numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, testResults })
  expect(await readReport('vitest', file)).toEqual({
    passed: 5,
    failed: 2,
    skipped: 1,
    broken: [{ name: 'folds script', reason: 'AssertionError: expected 1 to be 2' }, { name: 'broken.test.ts', reason: "Cannot find package 'lost'" }],
    flaky: [],
    slowest: { name: 'reads a date', seconds: 2.5 },
    pageStates: 0,
  })
})

test('a slowest test without blanks around its name, and none where none ran', async () => {
  const report = { numPassedTests: 1, numFailedTests: 0, numPendingTests: 0 }
  expect((await readReport('vitest', await write({ ...report, testResults: [{ assertionResults: [{ fullName: ' folds ', duration: 10 }] }] })))?.slowest).toEqual({ name: 'folds', seconds: 0.01 })
  expect((await readReport('vitest', await write({ ...report, testResults: [] })))?.slowest).toBeUndefined()
})

test('the report of Playwright gives tests of nested suites, each with all its tries, and the states they judged', async () => {
  const states = (description: string) => ({ type: 'page states', description })
  const spec = (title: string, status: string, durations: number[], annotations: object[] = []) => ({
    title,
    tests: [{ status, annotations, results: durations.map((duration) => ({ duration, ...(status === 'unexpected' && { error: { message: '\u001B[2mexpect(\u001B[22mpage)\nReceived: 1' } }) })) }],
  })
  const suites = [
    {
      specs: [spec('home', 'expected', [3000], [states('12'), { type: 'issue', description: '99' }])],
      suites: [{ suites: [{ specs: [spec('search', 'flaky', [2000, 1500], [states('4'), states('3')])] }] }],
    },
    { specs: [spec('leave', 'unexpected', [100])] },
    {},
  ]
  const file = await write({ stats: { expected: 1, unexpected: 1, flaky: 1, skipped: 2 }, suites })
  expect(await readReport('playwright', file)).toEqual({
    passed: 1,
    failed: 1,
    skipped: 2,
    broken: [{ name: 'leave', reason: 'expect(page)' }],
    flaky: ['search'],
    slowest: { name: 'search', seconds: 3.5 },
    pageStates: 19,
  })
})

test.each(['', '{"numPassedTests": 3,', 'null', '{}'])('half a report (%j) is none', async (text) => {
  const file = await write(text)
  expect([await readReport('vitest', file), await readReport('playwright', file)]).toEqual([null, null])
})

test('a report that was not written is none', async () => {
  expect(await readReport('vitest', join(folder, 'nowhere.json'))).toBeNull()
})
