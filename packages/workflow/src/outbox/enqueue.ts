import type { Knex } from 'knex'
import { randomUUID } from 'node:crypto'
import { canonical, type Json } from '../chain/canonical.ts'
import { tables } from '../tables/tables.ts'

export interface Message {
  /** Which handler delivers it, such as `mail`. */
  topic: string
  /** A message with a key that was used before is left out, so that two instances do not send the same twice. */
  key: string
  body: Json
}

/** Puts messages into the outbox, in the transaction of the change that they tell of: they are there exactly when the change is. */
export async function enqueue(trx: Knex.Transaction, messages: readonly Message[], now: Date): Promise<void> {
  if (messages.length === 0) return
  const at = now.toISOString()
  const rows = messages.map(({ topic, key, body }) => ({ id: randomUUID(), topic, dedupe_key: key, body: canonical(body), state: 'due', attempts: 0, due_at: at, made_at: at }))
  // SQLite takes only so many values in one statement.
  for (let start = 0; start < rows.length; start += 50) await trx(tables.outbox).insert(rows.slice(start, start + 50)).onConflict('dedupe_key').ignore()
}
