import type { Knex } from 'knex'
import { holdHead, noHash, tables } from '../tables/tables.ts'
import { canonical, sha256, type Json } from './canonical.ts'

/** Number and hash of the last event; 0 and zeros when there is none. */
export interface Head {
  number: number
  hash: string
}

/** What is said of an event besides its place in the chain. */
export interface EventFacts {
  caseId: string
  [key: string]: Json
}

/**
 * Locks the end of the chain until the transaction ends, and reads it. Whoever comes later waits, so that the order of commits is the order of
 * numbers.
 */
export async function lockHead(trx: Knex.Transaction): Promise<Head> {
  if ((await holdHead(trx)) !== 1) throw new Error(`The table ${tables.head} has no row. Call install() once before the first act.`)
  return readHead(trx)
}

/** The end of the chain as this connection sees it. */
export async function readHead(database: Knex): Promise<Head> {
  const row: { number: number | string; hash: string } | undefined = await database(tables.head).where({ id: 1 }).first()
  return row ? { number: Number(row.number), hash: row.hash } : { number: 0, hash: noHash }
}

/** Adds an event after the locked head. Returns the new head. */
export async function append(trx: Knex.Transaction, { number, hash: previous }: Head, facts: EventFacts): Promise<Head> {
  const body = canonical({ ...facts, number: number + 1, previous })
  const head = { number: number + 1, hash: sha256(body) }
  await trx(tables.event).insert({ ...head, case_id: facts.caseId, body })
  await trx(tables.head).where({ id: 1 }).update(head)
  return head
}
