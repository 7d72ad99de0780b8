import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { PassedStages } from './passed.ts'
import type { StageResult } from './stage.ts'

const result: StageResult = { name: 'Unit tests', passed: 3, failed: 0, skipped: 0, broken: [], flaky: [], slowest: undefined, pageStates: 0, seconds: 9, cpuSeconds: 8 }
async function newRoot(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'clf-passed-'))
  onTestFinished(() => rm(root, { recursive: true }))
  return root
}

test('a stage that passed is told again for the same key, also to the next run', async () => {
  const root = await newRoot()
  await (await PassedStages.read(root)).keep('k1', result)
  expect((await PassedStages.read(root)).resultOf('Unit tests', 'k1')).toMatchObject({ passed: 3, isReplayed: true })
})

test('nothing is told for another key', async () => {
  const passed = await PassedStages.read(await newRoot())
  await passed.keep('k1', result)
  expect(passed.resultOf('Unit tests', 'k2')).toBeUndefined()
})

test('a stage that failed is not told again, and what it had passed is forgotten', async () => {
  const passed = await PassedStages.read(await newRoot())
  await passed.keep('k1', result)
  await passed.keep('k1', { ...result, failed: 1 })
  expect(passed.resultOf('Unit tests', 'k1')).toBeUndefined()
})

test('a file that was cut off counts as none', async () => {
  const root = await newRoot()
  await mkdir(join(root, '.clf'))
  await writeFile(join(root, '.clf/passed.json'), '{"Unit tests": {"key": "k1"')
  expect((await PassedStages.read(root)).resultOf('Unit tests', 'k1')).toBeUndefined()
})
