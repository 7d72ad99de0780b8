import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { ensureSecrets } from './secrets.ts'

test('secrets are made once, differ from each other and are readable by their owner alone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'clf-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = join(folder, 'cms/.env')
  await ensureSecrets(file)
  const first = await readFile(file, 'utf8')
  const values = first.trim().split('\n').map((line) => line.split('=')[1])
  expect(values).toHaveLength(6)
  expect(new Set(values).size).toBe(6)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  await ensureSecrets(file)
  expect(await readFile(file, 'utf8')).toBe(first)
})
