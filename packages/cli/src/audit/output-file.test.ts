import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { outputProblem } from './output-file.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clf-'))
  await writeFile(join(folder, 'old.json'), '{}')
})
afterAll(() => rm(folder, { recursive: true }))

test.each([
  ['new.json', undefined],
  ['old.json', undefined],
  ['none/new.json', 'no-folder'],
  ['old.json/new.json', 'no-folder'],
  ['.', 'not-a-file'],
])('a report at %s: %s', async (name, problem) => {
  expect(await outputProblem(join(folder, name))).toBe(problem)
})

test('a device is not replaced by a report', async () => {
  expect(await outputProblem('/dev/null')).toBe('not-a-file')
})
