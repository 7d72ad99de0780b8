import { expect, test } from 'vitest'
import { countsOf } from './counts.ts'
import type { Report } from './report.ts'

const report: Report = { passed: 3, failed: 0, skipped: 0, broken: [], flaky: [], slowest: undefined, pageStates: 0 }

test('a command without a runner counts as one test', () => {
  expect(countsOf(0, undefined)).toEqual({ passed: 1, failed: 0, skipped: 0, broken: [], flaky: [], slowest: undefined, pageStates: 0 })
  expect(countsOf(2, undefined)).toMatchObject({ passed: 0, failed: 1 })
})

test('a runner that left no report has failed, whatever its exit code', () => {
  expect(countsOf(0, null)).toMatchObject({ passed: 0, failed: 1 })
})

test('a runner that ends with an error and no failed test has failed', () => {
  expect(countsOf(1, report)).toMatchObject({ passed: 3, failed: 1 })
})

test('a runner that found no test has failed', () => {
  expect(countsOf(0, { ...report, passed: 0 })).toMatchObject({ failed: 1 })
})

test('a test that fails once and passes once has failed', () => {
  expect(countsOf(0, { ...report, flaky: ['opens the dialog'] })).toMatchObject({ passed: 3, failed: 1, flaky: ['opens the dialog'] })
})

test('a run in which all passed has no failure', () => {
  expect(countsOf(0, report)).toMatchObject({ passed: 3, failed: 0 })
})

test('a runner that counts its failures is believed', () => {
  expect(countsOf(1, { ...report, failed: 3 })).toMatchObject({ passed: 3, failed: 3 })
  expect(countsOf(1, { ...report, passed: 0, failed: 3 })).toMatchObject({ failed: 3 })
})
