import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FeedReader, startActing } from '../feed/acting-cms.ts'
import type { ActingCms } from '../feed/acting-cms.ts'
import { databases, versionsOf } from '../feed/databases.ts'
import { feedFaults } from '../feed/feed-faults.ts'

// Several servers on one database: PostgreSQL alone.
const [name, fresh] = databases.at(-1) as (typeof databases)[number]
const folder = await mkdtemp(path.join(tmpdir(), 'clf-feed-writers-'))
const told = path.join(folder, 'told')
const home = await fresh(folder)
const servers: ActingCms[] = []
const readers = [new FeedReader(), new FeedReader()]

/** Each reader reads on from its own server. */
const readOn = (): Promise<unknown> => Promise.all(readers.map((reader, index) => reader.readOn(servers[index] as ActingCms, 3)))
const newActs = async (): Promise<[string, string][]> => {
  const before = readers[0]?.read.length
  await readOn()
  return (readers[0]?.read ?? []).slice(before).filter(({ act }) => act === 'publish').map(({ act, documentId }) => [act, documentId])
}

beforeAll(async () => {
  expect(name).toBe('PostgreSQL')
  // The first makes the tables.
  for (let count = 0; count < 2; count += 1) servers.push(await startActing({ folder, url: home.url, told }))
}, 600_000)

afterAll(async () => {
  await Promise.all(servers.map((one) => one.stop()))
  await home.remove()
  await rm(folder, { recursive: true, force: true })
})

/** Waits until a transaction waits for the turn that another one has. */
async function somebodyWaits(): Promise<void> {
  for (;;) {
    const { rows } = (await home.database().raw("select 1 from pg_locks where locktype = 'advisory' and not granted")) as { rows: unknown[] }
    if (rows.length > 0) return
    await setTimeout(10)
  }
}

test('nothing is read of a later entry while an earlier one is held open, and its number is given again when it fails', { timeout: 600_000 }, async () => {
  const [one, other] = servers as [ActingCms, ActingCms]
  const { documentIds: [held = '', quick = ''] = [] } = await one.order({ do: 'make', code: 'held', count: 2 })
  await readOn()
  for (const isKept of [true, false]) {
    await one.order({ do: 'hold', name: 'held', documentId: held, until: 'published' })
    const published = other.order({ do: 'publish', documentId: quick })
    await somebodyWaits()
    expect(await newActs()).toEqual([])
    await one.order({ do: 'end', name: 'held', isKept })
    await published
    expect(await newActs()).toEqual([...(isKept ? [['publish', held]] : []), ['publish', quick]])
    expect(readers[0]?.read.map(({ number }) => number)).toEqual(readers[0]?.read.map((_, index) => index + 1))
  }
})

test('a transaction that was begun first and publishes last is read last', { timeout: 600_000 }, async () => {
  const [one, other] = servers as [ActingCms, ActingCms]
  const { documentIds: [early = '', quick = ''] = [] } = await one.order({ do: 'make', code: 'begun', count: 2 })
  await readOn()
  await one.order({ do: 'hold', name: 'early', documentId: early, until: 'end' })
  await other.order({ do: 'publish', documentId: quick })
  expect(await newActs()).toEqual([['publish', quick]])
  await one.order({ do: 'end', name: 'early', isKept: true })
  expect(await newActs()).toEqual([['publish', early]])
})

/** What an act by chance may be answered with, besides being done. */
const refusals = /in vain|is not public|is withdrawn already|is not withdrawn/

test('two servers that act on the same documents at once write one feed, of which no reader misses an entry', { timeout: 3_600_000 }, async () => {
  const [one, other] = servers as [ActingCms, ActingCms]
  const { documentIds = [] } = await one.order({ do: 'make', code: 'chance', count: 6 })
  let isWriting = true
  const following = readers.map(async (reader, index) => {
    while (isWriting) await reader.readOn(servers[index] as ActingCms, 1 + 3 * index)
  })
  const ends = await Promise.all([one.order({ do: 'act', documentIds, seed: 1, count: 60 }), other.order({ do: 'act', documentIds, seed: 2, count: 60 })])
  isWriting = false
  await Promise.all(following)
  await readOn()

  const failed = ends.flatMap((answer) => answer.failed ?? [])
  expect({ faults: await feedFaults(home.database(), path.join(folder, 'files')), failed: failed.filter((message) => !refusals.test(message)) }).toEqual({ faults: [], failed: [] })
  const acts = (await versionsOf(home.database())).filter(({ act }) => act !== 'remove').map(({ act, document }) => `${act} ${document}`)
  expect(readFileSync(told, 'utf8').split('\n').slice(0, -1).toSorted()).toEqual(acts.toSorted())
  const numbers = (await home.database()('clf_changes').orderBy('id').select('id')).map(({ id }: { id: number }) => id)
  for (const reader of readers) expect(reader.read.map(({ number }) => number)).toEqual(numbers)
  process.stdout.write(`${acts.length} acts done, ${failed.length} refused or in vain, ${numbers.length} entries\n`)
})
