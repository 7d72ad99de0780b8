import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bureauEntry } from '../../fixture/bureau-entry.ts'
import { FixtureFeed } from '../../fixture/feed.ts'
import { exampleFeed, startFixtureCms } from '../../fixture/fixture-cms.ts'
import type { FixtureCms } from '../../fixture/fixture-cms.ts'
import { dumpOf } from '../../fixture/store-dump.ts'
import { storeIn } from '../store/folder.ts'

const program = fileURLToPath(new URL('../../fixture/killed-replica.ts', import.meta.url))
/** Each replica is killed at this statement, started again and killed there again, until it has everything. */
const strides = process.env['CLF_MATRIX'] === 'full' ? Array.from({ length: 40 }, (_, index) => 1 + index) : [300]

let cms: FixtureCms
let whole: Record<string, unknown[]>
let end: string
const folders: string[] = []

beforeAll(async () => {
  const feed = smallFeed()
  end = feed.entries.at(-1)?.cursor ?? ''
  cms = await startFixtureCms({ feed })
  const folder = newFolder()
  expect(await run(folder, 0)).toBe('ended')
  whole = dumpOf(storeIn(folder, 'current') ?? '')
})
afterAll(async () => {
  await cms.stop()
  for (const folder of folders) rmSync(folder, { recursive: true })
})

/** A few documents with files, one of them changed, withdrawn and taken away, four entries a page. */
function smallFeed(): FixtureFeed {
  const feed = new FixtureFeed()
  for (const { cursor: _cursor, previous: _previous, number: _number, hash: _hash, ...entry } of exampleFeed().entries.slice(-12)) feed.add(entry)
  const about = { type: 'bureau', documentId: 'a', at: '2026-11-02T00:00:00.000Z' }
  for (const name of ['One', 'Two']) feed.add(bureauEntry('a', name))
  feed.add({ ...about, act: 'withdraw', withdrawal: { on: '2026-11-02', reason: 'withdrawn', explanation: {} } })
  feed.add({ ...about, act: 'restore', withdrawal: null })
  feed.add({ ...about, act: 'redirect', redirect: { from: '/departments/a', to: '/departments/b' } })
  feed.add({ ...about, act: 'supersede', supersededBy: [] })
  feed.add({ ...about, act: 'unpublish' })
  feed.mostOnPage = 4
  return feed
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'clf-killed-'))
  folders.push(folder)
  return folder
}

async function run(folder: string, killAt: number): Promise<'killed' | 'ended'> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, cms.url, folder, end, String(killAt)], { stdio: ['ignore', 'ignore', 'inherit'] })
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null]
  if (signal === 'SIGKILL') return 'killed'
  expect(code).toBe(0)
  return 'ended'
}

it.each(strides)('a replica that is killed at its statement %i, again and again, has in the end what one has that never was', { timeout: 600_000 }, async (stride) => {
  const folder = newFolder()
  let kills = 0
  // Where a kill falls into the first page again and again, nothing would ever go on: it comes a little later each time.
  while ((await run(folder, stride + kills)) === 'killed') kills += 1
  expect(kills).toBeGreaterThan(0)
  expect(dumpOf(storeIn(folder, 'current') ?? '')).toEqual(whole)
})
