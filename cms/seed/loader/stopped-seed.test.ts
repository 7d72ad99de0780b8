import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { environmentIn } from '../../tests/environment.ts'

const loader = path.resolve(import.meta.dirname, '../../dist/seed/loader/main.js')

it.each([['SIGTERM', 143], ['SIGINT', 130]] as const)('a seed that is stopped by %s ends with %i and leaves no database', { timeout: 300_000 }, async (signal, expected) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'clf-stopped-'))
  const database = path.join(folder, 'cms.db')
  const env = {
    ...process.env,
    ...environmentIn(folder),
    DATABASE_URL: '',
  }
  await mkdir(path.join(folder, 'public/uploads'), { recursive: true })
  const child = spawn(process.execPath, [loader], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(child, 'exit')
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += String(chunk)
      // By then Strapi is loaded and has put its own answer to signals beside that of the seed.
      if (/Seeding \w+ \d+ of/.test(said)) child.kill(signal)
    })
  }
  expect([(await ended)[0], said]).toEqual([expected, expect.stringContaining('The seed was stopped before it was through.')])
  expect(existsSync(database)).toBe(false)
  await rm(folder, { recursive: true, force: true })
})
