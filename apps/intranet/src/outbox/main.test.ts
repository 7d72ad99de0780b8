import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { letterOf } from '../fixture/letter.ts'
import { Outbox } from './outbox.ts'

const program = fileURLToPath(new URL('main.ts', import.meta.url))
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clf-outbox-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const run = async (...args: string[]) => promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', program, ...args], { env: { ...process.env, CLF_INTRANET_STORE: folder } })

it('names what is set aside and its reason, none of its words, and has it tried again when asked to', async () => {
  const outbox = new Outbox(join(folder, 'outbox.db'))
  for (const number of [1, 2]) outbox.accept(letterOf(number))
  outbox.setAside(letterOf(1).id, 'The CMS answered 400.')
  expect((await run()).stdout).toBe(`1 waits, the oldest since ${letterOf(2).at}.\nSet aside: ${letterOf(1).id}, feedback, accepted ${letterOf(1).at}. The CMS answered 400.\n`)
  expect((await run('--again')).stdout).toContain('Tried again: 1.\n')
  expect((await run()).stdout).toBe(`2 wait, the oldest since ${letterOf(1).at}.\n`)
  outbox.close()
})

it('says where it looked when there is none', async () => {
  await expect(run()).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining(`There is no outbox at ${join(folder, 'outbox.db')}.`) })
})
