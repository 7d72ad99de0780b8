import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readToken } from './read-token.ts'

const folder = mkdtempSync(join(tmpdir(), 'clf-token-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('without a token the person is told how to get one', async () => {
  const outcome = await readToken({ CLF_CMS_STATE: join(folder, 'none') }).catch((error: unknown) => error)
  expect(outcome).toMatchObject({ exitCode: 5, message: 'There is no token for the import: start the CMS once with “npm start”, or set CLF_IMPORT_TOKEN.' })
})

test('an empty file is no token', async () => {
  writeFileSync(join(folder, 'import-token'), '\n')
  await expect(readToken({ CLF_CMS_STATE: folder })).rejects.toThrow('There is no token')
})

test('the file of the CMS is read, and the environment goes before it', async () => {
  writeFileSync(join(folder, 'import-token'), 'stored\n')
  expect(await readToken({ CLF_CMS_STATE: folder })).toBe('stored')
  expect(await readToken({ CLF_CMS_STATE: folder, CLF_IMPORT_TOKEN: ' given ' })).toBe('given')
})
