import type { Knex } from 'knex'
import { randomUUID } from 'node:crypto'
import type { Json } from '../chain/canonical.ts'
import { tables } from '../tables/tables.ts'

/** A message on its way. `id` stays the same however often it is delivered. */
export interface Delivery {
  id: string
  key: string
  body: Json
  /** 1 for the first. */
  attempt: number
}

/** What delivers the messages of each topic. It may be called again with a message that it has delivered, when a process was killed meanwhile. */
export type Handlers = Record<string, (delivery: Delivery) => Promise<void>>

/** Thrown by a handler when trying again is of no use. */
export class Undeliverable extends Error {
  override name = 'Undeliverable'
}

export interface DeliverOptions {
  handlers: Handlers
  now?: () => Date
  /** Messages in one round; 50 by default. */
  limit?: number
  /** How long a message is left to whoever took it, in milliseconds; longer than a handler may take. Five minutes by default. */
  leaseMs?: number
  /** After how many attempts a message is dead; 10 by default, which takes about 15 hours. */
  mostAttempts?: number
}

export interface Delivered {
  delivered: number
  /** To be tried again. */
  failed: number
  dead: number
}

const minuteMs = 60_000

/** How long after an attempt the next one is made, in milliseconds: a minute, doubled each time, four hours at most. */
export const backOffMs = (attempt: number): number => Math.min(2 ** (attempt - 1) * minuteMs, 240 * minuteMs)

/** Delivers what is due. Several instances may do so at once: each message is taken by one of them. */
export async function deliver(database: Knex, { handlers, now = () => new Date(), limit = 50, leaseMs = 5 * minuteMs, mostAttempts = 10 }: DeliverOptions): Promise<Delivered> {
  const count: Delivered = { delivered: 0, failed: 0, dead: 0 }
  const due: Row[] = await database(tables.outbox)
    .select('id', 'topic', 'dedupe_key', 'body', 'attempts', 'due_at')
    .where({ state: 'due' })
    .whereIn('topic', Object.keys(handlers))
    .andWhere('due_at', '<=', now().toISOString())
    .orderBy(['due_at', 'made_at', 'id'])
    .limit(limit)
  for (const row of due) {
    const claim = randomUUID()
    const attempt = row.attempts + 1
    // Taken when nobody has moved the time at which it is due; if this process dies, it is due again when the lease is over.
    const taken = await database(tables.outbox)
      .where({ id: row.id, state: 'due', due_at: row.due_at, attempts: row.attempts })
      .update({ claimed_by: claim, attempts: attempt, due_at: new Date(now().getTime() + leaseMs).toISOString() })
    if (taken !== 1) continue
    const end = await attemptOne(handlers, { id: row.id, key: row.dedupe_key, body: JSON.parse(row.body) as Json, attempt }, row.topic)
    const isDead = end instanceof Undeliverable || (end !== undefined && attempt >= mostAttempts)
    const at = now()
    const outcome = end === undefined
      ? { state: 'delivered', ended_at: at.toISOString(), last_error: null }
      : isDead
      ? { state: 'dead', ended_at: at.toISOString(), last_error: end.message }
      : { due_at: new Date(at.getTime() + backOffMs(attempt)).toISOString(), last_error: end.message }
    await database(tables.outbox).where({ id: row.id, claimed_by: claim }).update({ ...outcome, claimed_by: null })
    count[end === undefined ? 'delivered' : isDead ? 'dead' : 'failed'] += 1
  }
  return count
}

interface Row {
  id: string
  topic: string
  dedupe_key: string
  body: string
  attempts: number
  due_at: string
}

async function attemptOne(handlers: Handlers, delivery: Delivery, topic: string): Promise<Error | undefined> {
  try {
    await handlers[topic]?.(delivery)
    return undefined
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

export interface DeadLetter {
  id: string
  topic: string
  key: string
  attempts: number
  error: string
  endedAt: string
}

/** Messages that were given up, the latest first. */
export async function deadLetters(database: Knex, limit = 100): Promise<DeadLetter[]> {
  const rows: { id: string; topic: string; dedupe_key: string; attempts: number; last_error: string; ended_at: string }[] = await database(tables.outbox)
    .where({ state: 'dead' })
    .orderBy([{ column: 'ended_at', order: 'desc' }, 'id'])
    .limit(limit)
  return rows.map(({ id, topic, dedupe_key: key, attempts, last_error: error, ended_at: endedAt }) => ({ id, topic, key, attempts, error, endedAt }))
}

/** Has a dead message tried again from the beginning. Returns whether there was one. */
export const revive = async (database: Knex, id: string, now = new Date()): Promise<boolean> =>
  (await database(tables.outbox).where({ id, state: 'dead' }).update({ state: 'due', attempts: 0, due_at: now.toISOString(), ended_at: null })) === 1

/** Takes away what was delivered before the instant. Keys of what is taken away may be used again. */
export const forgetDelivered = async (database: Knex, before: Date): Promise<number> =>
  await database(tables.outbox).where({ state: 'delivered' }).andWhere('ended_at', '<', before.toISOString()).delete()
