import { expect, test } from 'vitest'
import type { StageResult } from './stage.ts'
import { summaryOf } from './summary.ts'

const unit: StageResult = { name: 'Unit tests', passed: 10, failed: 0, skipped: 0, broken: [], flaky: [], slowest: { name: 'folds script', seconds: 2 }, pageStates: 0, seconds: 61, cpuSeconds: 100 }
const pages: StageResult = {
  ...unit,
  name: 'Pages',
  passed: 4,
  failed: 1,
  slowest: { name: 'home in en', seconds: 9 },
  pageStates: 50,
  seconds: 20,
  cpuSeconds: 25,
  broken: [{ name: 'home in en', reason: 'Timed out' }, { name: 'search in en', reason: '' }],
  flaky: ['home in tc'],
}

test('each stage says how long it took, and the whole run too', () => {
  const text = summaryOf([unit, pages], 65)
  expect(text).toContain('Unit tests  ✔ 10 passed  1 min 1 s (processor 1 min 40 s)')
  expect(text).toContain('Pages       ✖ 1 failed, 4 passed  20 s (processor 25 s)')
  expect(text).toContain('All of it took 1 min 5 s.')
})

test('the slowest test of all is named with its stage', () => {
  expect(summaryOf([unit, pages], 65)).toContain('The slowest test took 9 s: home in en (Pages).')
})

test('page states are told per second of processor time of the stages that judge pages', () => {
  expect(summaryOf([unit, pages], 65)).toContain('50 page states were judged, 2.0 per second of processor time.')
})

test('a test that failed once and passed once is named', () => {
  expect(summaryOf([unit, pages], 65)).toContain('Failed once and passed once, so failed: home in tc (Pages).')
})

test('a stage that was not run again says so', () => {
  expect(summaryOf([{ ...unit, isReplayed: true }], 1)).toContain('10 passed  unchanged since it passed, not run again')
})

test('the totals stand alone on the last line', () => {
  expect(summaryOf([unit, pages], 65)).toMatch(/\n\n14 passed, 1 failed\n$/)
})

test('a row says only what there was', () => {
  const alone = { ...unit, seconds: 60, cpuSeconds: undefined, slowest: undefined, skipped: 2 }
  expect(summaryOf([alone], 59.4)).toBe('\nUnit tests  ✔ 10 passed, 2 skipped  1 min 0 s\n\nAll of it took 59 s.\n\n10 passed, 0 failed, 2 skipped\n')
})

test('every line of the summary, in order', () => {
  expect(summaryOf([unit, pages], 65)).toBe(`
Unit tests  ✔ 10 passed  1 min 1 s (processor 1 min 40 s)
Pages       ✖ 1 failed, 4 passed  20 s (processor 25 s)

All of it took 1 min 5 s.
The slowest test took 9 s: home in en (Pages).
50 page states were judged, 2.0 per second of processor time.
Failed: home in en (Pages): Timed out
Failed: search in en (Pages)
Failed once and passed once, so failed: home in tc (Pages). The traces of both are kept in .clf.

14 passed, 1 failed
`)
})

test('neither the slowest test nor page states are those of a stage that was not run again', () => {
  const text = summaryOf([unit, { ...pages, isReplayed: true }, { ...pages, name: 'Unmeasured', slowest: undefined, cpuSeconds: undefined }], 65)
  expect(text).toContain('The slowest test took 2 s: folds script (Unit tests).')
  expect(text).not.toContain('page states')
})
