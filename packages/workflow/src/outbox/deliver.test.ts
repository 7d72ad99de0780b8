import type { Knex } from 'knex'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { databases, type TestDatabase } from '../fixtures/databases.ts'
import { install, tables } from '../tables/tables.ts'
import { backOffMs, deadLetters, deliver, forgetDelivered, revive, Undeliverable, type Handlers } from './deliver.ts'
import { enqueue } from './enqueue.ts'

const start = new Date('2026-11-30T02:00:00Z')
const later = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000)

test('the next attempt comes after one, two, four minutes and so on, four hours at most', () => {
  expect([1, 2, 3, 8, 9, 30].map((attempt) => backOffMs(attempt) / 60_000)).toEqual([1, 2, 4, 128, 240, 240])
})

describe.each(databases)('on %s', (_name, fresh) => {
  let home: TestDatabase
  let database: Knex
  let now = start
  beforeEach(async () => {
    home = await fresh()
    database = home.open()
    now = start
    await install(database)
  })
  afterEach(async () => await home.remove())

  const put = async (...keys: string[]): Promise<void> => await database.transaction(async (trx) => await enqueue(trx, keys.map((key) => ({ topic: 'note', key, body: { key } })), now))
  const round = async (note: Handlers[string], options = {}) => await deliver(database, { handlers: { note }, now: () => now, ...options })

  test('a message is there when the transaction is committed, and only then; one key is one message', async () => {
    await put('a', 'b', 'a')
    await put('b')
    await expect(database.transaction(async (trx) => {
      await enqueue(trx, [{ topic: 'note', key: 'c', body: null }], now)
      throw new Error('undone')
    })).rejects.toThrow('undone')
    const seen: string[] = []
    expect(await round(async ({ key }) => void seen.push(key))).toEqual({ delivered: 2, failed: 0, dead: 0 })
    expect(seen.toSorted()).toEqual(['a', 'b'])
    expect(await round(async ({ key }) => void seen.push(key))).toEqual({ delivered: 0, failed: 0, dead: 0 })
  })

  test('a failure is tried again later, with the same id, and told at last as a dead letter that can be sent again', async () => {
    await put('a')
    const ids = new Set<string>()
    const failing: Handlers[string] = async ({ id, attempt }) => {
      ids.add(id)
      throw new Error(`refused ${attempt}`)
    }
    expect(await round(failing, { mostAttempts: 3 })).toEqual({ delivered: 0, failed: 1, dead: 0 })
    expect(await round(failing, { mostAttempts: 3 })).toEqual({ delivered: 0, failed: 0, dead: 0 })
    now = later(1)
    await round(failing, { mostAttempts: 3 })
    now = later(2)
    expect(await round(failing, { mostAttempts: 3 })).toEqual({ delivered: 0, failed: 0, dead: 0 })
    now = later(3)
    expect(await round(failing, { mostAttempts: 3 })).toEqual({ delivered: 0, failed: 0, dead: 1 })
    expect(ids.size).toBe(1)
    const [dead] = await deadLetters(database)
    expect(dead).toMatchObject({ topic: 'note', key: 'a', attempts: 3, error: 'refused 3', endedAt: later(3).toISOString() })
    expect(await revive(database, dead?.id ?? '', now)).toBe(true)
    expect(await round(async () => undefined)).toEqual({ delivered: 1, failed: 0, dead: 0 })
    expect(await deadLetters(database)).toEqual([])
  })

  test('what cannot be delivered at all is dead at once, and stops no other', async () => {
    await put('a', 'b')
    const result = await round(async ({ key }) => {
      if (key === 'a') throw new Undeliverable('no address')
    })
    expect(result).toEqual({ delivered: 1, failed: 0, dead: 1 })
  })

  test('a message of whoever died is due again when the lease is over', async () => {
    await put('a')
    // An instance that takes the message and is never heard of again.
    void round(async () => await new Promise(() => undefined))
    await expect.poll(async () => ((await database(tables.outbox).first()) as { attempts: number }).attempts).toBe(1)
    now = later(4)
    expect(await round(async () => undefined)).toEqual({ delivered: 0, failed: 0, dead: 0 })
    now = later(5)
    expect(await round(async () => undefined)).toEqual({ delivered: 1, failed: 0, dead: 0 })
  })

  test('whoever comes back after the lease does not undo what another has done', async () => {
    await put('a')
    let fail = (_error: Error): void => undefined
    const first = round(async () => await new Promise((_, reject) => (fail = reject)))
    await expect.poll(async () => ((await database(tables.outbox).first()) as { attempts: number }).attempts).toBe(1)
    now = later(6)
    await round(async () => undefined)
    fail(new Error('too late'))
    await first
    expect(await database(tables.outbox).first()).toMatchObject({ state: 'delivered', last_error: null })
  })

  test('instances that deliver at once take each message once', async () => {
    await put(...Array.from({ length: 40 }, (_, index) => `message ${index}`))
    const seen: string[] = []
    const others = [database, home.open(), home.open()]
    const handlers = { note: async ({ key }: { key: string }) => void seen.push(key) }
    const rounds = await Promise.all(others.map(async (one) => await deliver(one, { handlers, now: () => now })))
    expect(rounds.reduce((sum, { delivered }) => sum + delivered, 0)).toBe(40)
    expect(seen).toHaveLength(40)
    expect(new Set(seen).size).toBe(40)
  })

  test('a topic that nobody handles here is left to others', async () => {
    await put('a')
    expect(await deliver(database, { handlers: { other: async () => undefined }, now: () => now })).toEqual({ delivered: 0, failed: 0, dead: 0 })
    expect(await round(async () => undefined)).toMatchObject({ delivered: 1 })
  })

  test('what was delivered can be forgotten', async () => {
    await put('a')
    await round(async () => undefined)
    expect(await forgetDelivered(database, start)).toBe(0)
    expect(await forgetDelivered(database, later(1))).toBe(1)
    expect(await database(tables.outbox)).toEqual([])
  })
})
