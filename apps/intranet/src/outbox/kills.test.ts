import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { startFixtureCms } from '../fixture/fixture-cms.ts'
import { letterOf } from '../fixture/letter.ts'

const program = fileURLToPath(new URL('../fixture/killed-outbox.ts', import.meta.url))
/** Each outbox is killed at this step, started again and killed a little later, until it has delivered everything. */
const strides = process.env['CLF_MATRIX'] === 'full' ? Array.from({ length: 60 }, (_, index) => 1 + index) : [9, 23, 40]
const letters = 6

async function run(cmsUrl: string, folder: string, killAt: number): Promise<'killed' | 'ended'> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, cmsUrl, folder, String(letters), String(killAt)], { stdio: ['ignore', 'ignore', 'inherit'] })
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null]
  if (signal === 'SIGKILL') return 'killed'
  expect(code).toBe(0)
  return 'ended'
}

it.each(strides)('an outbox that is killed at its step %i, again and again, delivers in the end each letter once and every count', { timeout: 600_000 }, async (stride) => {
  const cms = await startFixtureCms()
  const folder = mkdtempSync(join(tmpdir(), 'clf-killed-outbox-'))
  try {
    let kills = 0
    while ((await run(cms.url, folder, stride + 3 * kills)) === 'killed') kills += 1
    expect(kills).toBeGreaterThan(0)
    expect(cms.submissions.letters.toSorted((a, b) => a.message.localeCompare(b.message))).toEqual(Array.from({ length: letters }, (_, index) => letterOf(index + 1)))
    const counted = Object.values(cms.submissions.counts).reduce((sum, one) => sum + one, 0)
    // A search whose count was written and whose reader was not answered any more is asked again, and counted again.
    expect(counted).toBeGreaterThanOrEqual(letters)
    expect(counted).toBeLessThanOrEqual(letters + kills)
  } finally {
    await cms.stop()
    rmSync(folder, { recursive: true })
  }
})
