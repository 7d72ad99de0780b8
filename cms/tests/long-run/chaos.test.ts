import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { createRandom } from '@clf/content/examples'
import { afterAll, expect, test } from 'vitest'
import { FeedReader, startActing } from '../feed/acting-cms.ts'
import type { ActingCms } from '../feed/acting-cms.ts'
import { databases, versionsOf } from '../feed/databases.ts'
import { localOf } from '../../src/schedule/instant.ts'
import { chainFaults } from '../feed/chain-faults.ts'
import { feedFaults, lostActs } from '../feed/feed-faults.ts'
import { stateAfter } from '../feed/replica.ts'

/** Seconds that it lasts, and seconds between two kills. */
const lasts = Number(process.env['CLF_CHAOS_SECONDS'] ?? 75)
const between = 30
/** In milliseconds. */
const minute = 60_000

// Several servers on one database: PostgreSQL alone.
const [name, fresh] = databases.at(-1) as (typeof databases)[number]
const folder = await mkdtemp(path.join(tmpdir(), 'clf-chaos-'))
const home = await fresh(folder)
afterAll(async () => {
  await home.remove()
  await rm(folder, { recursive: true, force: true })
})

/** One of two places at which a CMS runs; the one there is another after each kill, and for a while there is none. */
class Instance {
  #cms: ActingCms | null = null
  kills = 0

  get isUp(): boolean {
    return this.#cms !== null
  }

  async start(): Promise<void> {
    this.#cms = await startActing({ folder, url: home.url, told: path.join(folder, 'told') })
  }

  async kill(): Promise<void> {
    const cms = this.#cms
    this.#cms = null
    this.kills += 1
    await cms?.stop()
  }

  /** What it answers, null when there is none or when it died of it. Its own refusals are thrown. */
  async ask<T>(question: (cms: ActingCms) => Promise<T>): Promise<T | null> {
    const cms = this.#cms
    if (!cms) return null
    return question(cms).catch((error: unknown) => {
      if (this.#cms === cms) throw error
      return null
    })
  }
}

const instances = [new Instance(), new Instance()] as const
let isOver = false

/** Drafts that were made and that nobody has taken to publish. */
const drafts: string[] = []
/** What is to be public in the end, once. */
const ordered = new Set<string>()

/** Makes drafts and publishes each once; what a kill left without an answer is looked up, and published where it is not public. */
async function publishOn(own: Instance, code: string): Promise<void> {
  for (let round = 0; !isOver; round += 1) {
    const made = await own.ask((cms) => cms.order({ do: 'make', code: `${code}-${round}`, count: 4 }))
    drafts.push(...(made?.documentIds ?? []))
    for (let draft = drafts.shift(); draft !== undefined && !isOver; draft = drafts.shift()) await publishOnce(own, draft)
    if (!own.isUp) await setTimeout(50)
  }
}

async function publishOnce(own: Instance, documentId: string): Promise<void> {
  ordered.add(documentId)
  for (;;) {
    const upOnes = [own, ...instances].filter(({ isUp }) => isUp)
    const answer = await upOnes[0]?.ask((cms) => cms.order({ do: 'publish', documentId }))
    if (answer) return
    // The transaction of a process that was killed ends a moment later.
    await setTimeout(500)
    if ((await home.database()('clf_public_versions').where({ document: documentId, act: 'publish' })).length > 0) return
  }
}

/** Drafts that are set to become public by themselves. */
const scheduled = new Set<string>()
const waiting = (): Promise<{ id: number }[]> => home.database()('clf_schedules').where({ outcome: 'waiting' }).select('id')

/** Makes drafts and sets each to become public at the next full minute that is not all but here, so that many are due at once. */
async function scheduleOn(own: Instance, code: string): Promise<void> {
  for (let round = 0; !isOver; round += 1) {
    const { documentIds = [] } = (await own.ask((cms) => cms.order({ do: 'make', code: `${code}-${round}`, count: 4 }))) ?? {}
    for (const documentId of documentIds) await scheduleOnce(own, documentId)
    await setTimeout(50)
  }
}

async function scheduleOnce(own: Instance, documentId: string): Promise<void> {
  scheduled.add(documentId)
  for (;;) {
    const up = [own, ...instances].find(({ isUp }) => isUp)
    const at = localOf(new Date(Math.ceil((Date.now() + 10_000) / minute) * minute))
    if (await up?.ask((cms) => cms.order({ do: 'schedule', documentId, at }))) return
    await setTimeout(500)
    if ((await home.database()('clf_schedules').where({ document: documentId })).length > 0) return
  }
}

/** The clock of an instance looks once a minute; here it looks all the time, so that kills and the other's looks meet it. */
async function lookOn(own: Instance): Promise<void> {
  while (!isOver) {
    await own.ask((cms) => cms.order({ do: 'look' }))
    await setTimeout(200)
  }
}

/** What came of the schedules, once the last one was due: which were not kept exactly once, at their time, by the clock. */
async function notKept(): Promise<string[]> {
  for (let looks = 0; looks < 90 && (await waiting()).length > 0; looks += 1) {
    await Promise.all(instances.map((one) => one.ask((cms) => cms.order({ do: 'look' }))))
    await setTimeout(1000)
  }
  const rows: { document: string; at: string; outcome: string; reason: string | null }[] = await home.database()('clf_schedules').select('document', 'at', 'outcome', 'reason')
  const published: { document: string; at: string; actor: string }[] = await home.database()('clf_public_versions').where({ act: 'publish' }).select('document', 'at', 'actor')
  return [...scheduled].flatMap((documentId) => {
    const [row, ...more] = rows.filter(({ document }) => document === documentId)
    const of = published.filter(({ document }) => document === documentId)
    const isKept = row?.outcome === 'published' && more.length === 0 && of.length === 1 && of[0]?.actor === 'clock' && of[0].at >= row.at
    return isKept ? [] : [`${documentId}: ${row?.outcome ?? 'not set'} ${row?.reason ?? ''}, published ${of.length} times`]
  })
}

/** What an act by chance may be answered with, besides being done. */
const refusals = /in vain|is not public|is withdrawn already|is not withdrawn/
const failures: string[] = []

/** Both instances act on the same documents. */
async function actOn(own: Instance, documentIds: readonly string[], seed: number): Promise<void> {
  for (let round = 0; !isOver; round += 1) {
    const ended = await own.ask((cms) => cms.order({ do: 'act', documentIds, seed: 1000 * seed + round, count: 2 }))
    failures.push(...(ended?.failed ?? []).filter((message) => !refusals.test(message)))
    await setTimeout(ended ? 0 : 50)
  }
}

/** Reads on from where it was, from whichever instance is up. */
async function follow(reader: FeedReader, first: Instance, limit: number): Promise<void> {
  while (!isOver) {
    const up = [first, ...instances].find(({ isUp }) => isUp)
    await up?.ask((cms) => reader.readOn(cms, limit))
    await setTimeout(20)
  }
}

/** Kills one every thirty seconds, by chance, never both: the next kill waits until the one before is up again. */
async function killByTurns(): Promise<void> {
  const random = createRandom(34)
  const end = performance.now() + 1000 * lasts
  for (let next = performance.now() + 1000 * between; next < end; next += 1000 * between) {
    await setTimeout(Math.max(0, next - performance.now()) + random.below(400))
    const killed = instances[random.chance(0.5) ? 0 : 1]
    await killed.kill()
    await killed.start()
  }
  await setTimeout(Math.max(0, end - performance.now()))
  isOver = true
}

test('two servers of which one is killed every thirty seconds publish everything once, what is set at its time, in one unbroken feed', { timeout: 1000 * lasts + 900_000 }, async () => {
  expect(name).toBe('PostgreSQL')
  // The first makes the tables.
  for (const one of instances) await one.start()
  await instances[0].ask((cms) => cms.order({ do: 'account' }))
  const { documentIds: shared = [] } = (await instances[0].ask((cms) => cms.order({ do: 'make', code: 'shared', count: 6 }))) ?? {}
  const readers = [new FeedReader(), new FeedReader()] as const
  await Promise.all([
    killByTurns(),
    ...instances.flatMap((one, index) => [publishOn(one, `c${index}`), actOn(one, shared, index), scheduleOn(one, `s${index}`), lookOn(one)]),
    follow(readers[0], instances[0], 3),
    follow(readers[1], instances[1], 50),
  ])

  const broken = await notKept()
  const versions = await versionsOf(home.database())
  const published = Map.groupBy(versions.filter(({ act }) => act === 'publish'), ({ document }) => document)
  const notOnce = [...ordered].filter((documentId) => published.get(documentId)?.length !== 1)
  const told = readFileSync(path.join(folder, 'told'), 'utf8').split('\n').slice(0, -1)
  const faults = [...(await feedFaults(home.database(), path.join(folder, 'files'))), ...(await chainFaults(home.database(), { folder, url: home.url }))]
  expect({ notOnce, notKept: broken, failures, lost: lostActs(told, versions), faults }).toEqual({ notOnce: [], notKept: [], failures: [], lost: [], faults: [] })

  for (const reader of readers) await instances[0].ask((cms) => reader.readOn(cms, 200))
  const numbers = ((await home.database()('clf_changes').orderBy('id').select('id')) as { id: number }[]).map(({ id }) => id)
  for (const reader of readers) expect(reader.read.map(({ number }) => number)).toEqual(numbers)
  const snapshot = await instances[1].ask((cms) => cms.snapshot())
  expect(stateAfter(snapshot ?? [])).toEqual(stateAfter(readers[0].read))
  const kills = instances.map((one) => one.kills)
  // The slowest start takes the place of two kills.
  expect(kills.reduce((sum, some) => sum + some, 0)).toBeGreaterThanOrEqual(Math.floor(lasts / between / 2))
  await Promise.all(instances.map((one) => one.kill()))
  process.stdout.write(`${lasts} s, killed ${kills.join(' and ')} times; ${ordered.size} published once, ${scheduled.size} at their time, ${versions.length} versions, ${numbers.length} entries\n`)
})
