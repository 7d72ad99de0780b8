import { copyFileSync, existsSync, statSync } from 'node:fs'
import path from 'node:path'
import knex from 'knex'
import { beforeAll, describe, expect, it } from 'vitest'
import { restore, withdraw } from '../../src/editions/acts.ts'
import { versionsOf } from '../feed/databases.ts'
import { feedFaults, lostActs } from '../feed/feed-faults.ts'
import { feedOf, makeToken } from '../feed/read-feed.ts'
import { circular, circularData, makeShelf, tellStory } from '../feed/story.ts'
import type { Shelf } from '../feed/story.ts'
import type { RunningCms } from '../running-cms.ts'

/** What Node warned of since the CMS was started. */
const warnings: string[] = []
process.on('warning', ({ message }) => warnings.push(message))

const isPostgres = Boolean(process.env['DATABASE_URL'])

/** What is left of the change feed when a server dies or a transaction stays open; `cms/tests/long-run` kills real ones. */
export function testFeedOutages(cms: () => RunningCms): void {
  describe('the change feed in an outage', () => (isPostgres ? openTransactions(cms) : kills(cms)))
}

/** A kill leaves the files of SQLite as they are at that moment: copies of them are what the next server finds. */
function kills(cms: () => RunningCms): void {
  it('is whole, and says what was answered, after a kill between any two statements', { timeout: 120_000 }, async () => {
    const { strapi, folder } = cms()
    const file = path.join(folder, 'cms.db')
    const told: string[] = []
    const copies: { copy: string; toldThen: number }[] = []
    let last = ''
    // Only what is on the disk is left: before statements at which that is the same as before the last one nothing else would be found.
    const take = () => {
      const parts = ['', '-journal', '-wal'].filter((ending) => existsSync(file + ending))
      const now = JSON.stringify(parts.map((ending) => [ending, statSync(file + ending, { bigint: true }).mtimeNs.toString(), statSync(file + ending).size]))
      if (now === last) return
      last = now
      const copy = path.join(folder, `killed-${copies.length}.db`)
      for (const ending of parts) copyFileSync(file + ending, copy + ending)
      copies.push({ copy, toldThen: told.length })
    }
    strapi.db.connection.on('query', take)
    await tellStory(strapi, { withdraw, restore }, 1, (act, document) => told.push(`${act} ${document}`))
    strapi.db.connection.off('query', take)

    expect(copies.length).toBeGreaterThan(20)
    expect(copies.some(({ copy }) => existsSync(`${copy}-journal`) || existsSync(`${copy}-wal`))).toBe(true)
    for (const [index, { copy, toldThen }] of copies.entries()) {
      const database = knex({ client: 'better-sqlite3', connection: { filename: copy }, useNullAsDefault: true })
      const killed = `killed at ${index + 1} of ${copies.length}`
      expect([killed, await feedFaults(database, path.join(folder, 'files'))]).toEqual([killed, []])
      expect([killed, lostActs(told.slice(0, toldThen), await versionsOf(database))]).toEqual([killed, []])
      await database.destroy()
    }
  })
}

function openTransactions(cms: () => RunningCms): void {
  const documents = () => cms().strapi.documents(circular)
  let feed: ReturnType<typeof feedOf>
  let shelf: Shelf
  let number = 0
  const since = async (cursor: string) => (await feed.since(cursor)).map(({ number: place, documentId }) => [place, documentId])
  const make = async () => (await documents().create({ data: circularData(shelf, number += 1) } as never)).documentId
  const publish = (documentId: string) => documents().publish({ documentId })
  /** A transaction that waits in its midst until it is ended. */
  const opened = async (first: () => Promise<unknown>, then: () => Promise<unknown> = () => Promise.resolve()) => {
    const isOpen = Promise.withResolvers<undefined>()
    const end = Promise.withResolvers<boolean>()
    const whole = cms().strapi.db.transaction(async () => {
      await first()
      isOpen.resolve(undefined)
      const isKept = await end.promise
      await then()
      if (!isKept) throw new Error('in vain')
    })
    await Promise.race([isOpen.promise, whole])
    return async (isKept: boolean) => {
      end.resolve(isKept)
      await whole.catch(() => undefined)
    }
  }
  const somebodyWaits = async () => {
    for (;;) {
      const { rows } = (await cms().strapi.db.connection.raw("select 1 from pg_locks where locktype = 'advisory' and not granted")) as { rows: unknown[] }
      if (rows.length > 0) return
    }
  }

  beforeAll(async () => {
    shelf = await makeShelf(cms().strapi, 'outages')
    feed = feedOf(cms(), (await makeToken(cms(), 'Outages', { type: 'read-only' })).accessKey)
  })

  it('asks one connection one thing at a time, and gives each its own answer', async () => {
    const { db } = cms().strapi
    const asked = [1, 2, 3, 4]
    const answers = await db.transaction(({ trx }) => Promise.all(asked.map((number) => trx.raw('select ?::int as number, pg_sleep(0.01)', [number]))))
    expect((answers as { rows: { number: number }[] }[]).map(({ rows }) => rows[0]?.number)).toEqual(asked)
    const failed = db.transaction(({ trx }) => Promise.all([trx.raw('select 1'), trx.raw('select no_such_column'), trx.raw('select 2')]))
    await expect(failed).rejects.toThrow('no_such_column')
    await publish(await make())
    expect(warnings.filter((message) => message.includes('already executing'))).toEqual([])
  })

  it.each([true, false])('shows nothing later while an earlier publication is held open, kept in the end: %s', async (isKept) => {
    const [held, quick] = [await make(), await make()]
    const before = await feed.head()
    const first = Number(before.split('-')[0]) + 1
    const end = await opened(() => publish(held))
    const published = publish(quick)
    await somebodyWaits()
    expect(await since(before)).toEqual([])
    await end(isKept)
    await published
    expect(await since(before)).toEqual(isKept ? [[first, held], [first + 1, quick]] : [[first, quick]])
  })

  it('shows last what was begun first and published last', async () => {
    const [early, quick] = [await make(), await make()]
    const before = await feed.head()
    const first = Number(before.split('-')[0]) + 1
    const end = await opened(() => documents().update({ documentId: early, data: { force: 'mandatory' } } as never), () => publish(early))
    await publish(quick)
    expect(await since(before)).toEqual([[first, quick]])
    await end(true)
    expect(await since(before)).toEqual([[first, quick], [first + 1, early]])
  })
}
