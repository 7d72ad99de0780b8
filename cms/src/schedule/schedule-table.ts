import type { Core } from '@strapi/strapi'
import type { Knex } from 'knex'
import type { Sentence } from '../writes/told.ts'

const tableName = 'clf_schedules'

/**
 * How a schedule ended. `failed`: the instant came, and it could not be published. `taken back`: somebody has taken it back, set another
 * instant, returned or submitted the document anew. `overtaken`: somebody has published it before.
 */
type Outcome = 'waiting' | 'published' | 'failed' | 'taken back' | 'overtaken'

export interface ScheduleRow {
  id: number
  /** Uid of the content type. */
  type: string
  /** `documentId`. */
  document: string
  /** Instant that was set, ISO 8601. It stays as it was set, however late the publication comes. */
  at: string
  /** E-mail of who set it. */
  by: string
  /** Instant at which it was set. */
  made: string
  outcome: Outcome
  /** Instant of the outcome; null while it waits. */
  ended: string | null
  /** Why it failed, in each language of the interface. JSON. */
  reason: string | null
  /** How often it broke for a reason that was none of the document. */
  attempts: number
}

/** It is a model of the database and no content type: no interface of Strapi shows or changes it. */
const model = {
  uid: 'clf::schedule',
  singularName: 'clf-schedule',
  tableName,
  attributes: {
    id: { type: 'increments' },
    type: { type: 'string' },
    document: { type: 'string' },
    at: { type: 'string' },
    by: { type: 'string' },
    made: { type: 'string' },
    outcome: { type: 'string' },
    ended: { type: 'string' },
    reason: { type: 'text' },
    attempts: { type: 'integer' },
  },
  indexes: [{ name: 'clf_schedules_due_idx', columns: ['outcome', 'at'] }, { name: 'clf_schedules_document_idx', columns: ['type', 'document'] }],
}

/** Makes Strapi keep the table, in `register()`. */
export function registerScheduleTable(strapi: Core.Strapi): void {
  strapi.get('models').add(model)
}

const sealed = 'A schedule that has ended is never changed, and none is deleted.'

/** Makes the database itself refuse to change what has ended, and to delete. Strapi may have made the table anew: asked for at every start. */
export async function sealScheduleTable(strapi: Core.Strapi): Promise<void> {
  const connection = strapi.db.connection
  if (strapi.db.dialect.client !== 'postgres') {
    await connection.raw(`create trigger if not exists ${tableName}_update before update on ${tableName} when old.outcome <> 'waiting' begin select raise(abort, '${sealed}'); end`)
    await connection.raw(`create trigger if not exists ${tableName}_delete before delete on ${tableName} begin select raise(abort, '${sealed}'); end`)
    return
  }
  await connection.raw(`create or replace function clf_refuse_change() returns trigger language plpgsql as $$ begin raise exception '%', tg_argv[0]; end $$`)
  await connection.raw(`create or replace trigger ${tableName}_ended before update on ${tableName} for each row when (old.outcome <> 'waiting') execute function clf_refuse_change('${sealed}')`)
  await connection.raw(`create or replace trigger ${tableName}_kept before delete or truncate on ${tableName} for each statement execute function clf_refuse_change('${sealed}')`)
}

type Made = Pick<ScheduleRow, 'type' | 'document' | 'at' | 'by' | 'made'>

export async function addSchedule(trx: Knex, made: Made): Promise<void> {
  await trx(tableName).insert({ ...made, outcome: 'waiting', attempts: 0 })
}

/** Schedules whose instant has come, the earliest first. */
export function dueSchedules(database: Knex, now: Date, limit: number): Promise<ScheduleRow[]> {
  return database<ScheduleRow>(tableName).where({ outcome: 'waiting' }).andWhere('at', '<=', now.toISOString()).orderBy(['at', 'id']).limit(limit)
}

/** The schedule of a document that was set last. */
export async function lastSchedule(trx: Knex, type: string, document: string): Promise<ScheduleRow | undefined> {
  return trx<ScheduleRow>(tableName).where({ type, document }).orderBy('id', 'desc').first()
}

/**
 * Claims a schedule that waits, in the transaction of what follows from it: whoever comes second waits for the end of that transaction and
 * finds nothing to claim, on either database.
 *
 * @returns whether it still waited
 */
export async function endSchedule(trx: Knex, id: number, outcome: Exclude<Outcome, 'waiting'>, ended: Date, reason?: Sentence): Promise<boolean> {
  return (await trx(tableName).where({ id, outcome: 'waiting' }).update({ outcome, ended: ended.toISOString(), reason: reason ? JSON.stringify(reason) : null })) === 1
}

/** Ends what waits for a document, because somebody went another way with it. */
export async function endSchedulesOf(trx: Knex, { type, id }: { type: string; id: string }, outcome: 'taken back' | 'overtaken', ended: Date): Promise<void> {
  await trx(tableName).where({ type, document: id, outcome: 'waiting' }).update({ outcome, ended: ended.toISOString() })
}

/** Counts an attempt that broke. */
export async function countAttempt(database: Knex, { id, attempts }: Pick<ScheduleRow, 'id' | 'attempts'>): Promise<void> {
  await database(tableName).where({ id, outcome: 'waiting', attempts }).update({ attempts: attempts + 1 })
}
