import type { Knex } from 'knex'
import { lockHead, readHead, type Head } from '../chain/append.ts'
import type { Json } from '../chain/canonical.ts'
import { enqueue } from '../outbox/enqueue.ts'
import type { Actor } from '../directory/schema.ts'
import { tables } from '../tables/tables.ts'
import { act, type ActRequest } from './act.ts'
import { attendTo, needsAttention } from './attend.ts'
import { caseOf, type CaseState } from './case-state.ts'
import { machinesBy, type Context, type WorkflowOptions } from './context.ts'
import type { Refusal } from './refusal.ts'
import { load, type EventKind } from './save.ts'
import { start, type StartRequest } from './start.ts'
import { casesToWake, wakeCase } from './wake.ts'
import { awaited, possible, whoCanTake, whyNot } from './who.ts'

/** An event as it is stored. */
export interface CaseEvent {
  number: number
  at: string
  kind: EventKind
  by: Actor | null
  transition: string | null
  comment: string | null
  facts: Json
  after: CaseState
}

/** A step that somebody can take in a case. */
export interface Task {
  case: CaseState
  transitions: string[]
}

/** Result of a round of the clock. What failed is tried again in the next one. */
export interface Round {
  done: number
  failed: { caseId: string; error: unknown }[]
}

export type Workflow = ReturnType<typeof createWorkflow>

/** Cases on a database. Acts take the caller's transaction, in which the caller changes the record too; what the clock does has transactions of its own. */
export function createWorkflow({
  database,
  machines,
  directory,
  calendar,
  witness,
  onWitnessError = warn,
  transaction = async (work) => await database.transaction(work),
  onExpired = () => Promise.resolve(),
  now = () => new Date(),
}: WorkflowOptions) {
  const pending = new Set<Promise<void>>()
  const told = new WeakSet<Knex.Transaction>()
  let last = 0

  // What is committed is read again: a transaction within the caller's may still be rolled back with it.
  const record = async (): Promise<void> => {
    if (!witness) return
    const head = await readHead(database)
    if (head.number <= last) return
    await witness.record(head)
    last = head.number
  }
  const afterCommit = (trx: Knex.Transaction): void => {
    if (!witness || told.has(trx)) return
    told.add(trx)
    const written = trx.executionPromise.then(record, () => undefined).catch(onWitnessError).finally(() => pending.delete(written))
    pending.add(written)
  }
  const context: Context = { ...machinesBy(machines), directory, calendar, now, afterCommit, onExpired }

  // Other workflows may share the database; their cases are theirs to look after.
  const ours = [...new Set(machines.map(({ id }) => id))]

  /** Our cases that are open, in pages. */
  async function* openCases(from: Knex): AsyncGenerator<CaseState> {
    for (let after = '';;) {
      const page: { id: string; body: string }[] = await from(tables.case).select('id', 'body').where({ is_open: 1 }).whereIn('machine', ours).andWhere('id', '>', after).orderBy('id').limit(500)
      for (const row of page) yield caseOf(row)
      const end = page.at(-1)
      if (!end) return
      after = end.id
    }
  }

  /** One transaction for each case, so that one that fails stops no other. */
  const forEach = async (ids: readonly string[], work: (trx: Knex.Transaction, id: string) => Promise<unknown>): Promise<Round> => {
    const failed: Round['failed'] = []
    for (const caseId of ids) {
      try {
        await transaction(async (trx) => await work(trx, caseId))
      } catch (error) {
        failed.push({ caseId, error })
      }
    }
    return { done: ids.length - failed.length, failed }
  }

  const workflow = {
    /**
     * Waits until no other act is under way. Each act does so itself; a transaction that reads before it acts calls it first, since SQLite
     * refuses to write after reading what another process has changed meanwhile (SQLITE_BUSY).
     */
    lock: async (trx: Knex.Transaction): Promise<void> => void (await lockHead(trx)),

    start: async (trx: Knex.Transaction, request: StartRequest): Promise<CaseState> => await start(context, trx, request),
    act: async (trx: Knex.Transaction, request: ActRequest): Promise<CaseState> => await act(context, trx, request),

    /** The case as it stands. Refused when there is none. */
    find: async (from: Knex, caseId: string): Promise<CaseState> => await load(from, caseId),

    /** All cases about a record: the open one first, then the one that was open last. */
    about: async (from: Knex, machine: string, record: CaseState['record']): Promise<CaseState[]> => {
      const rows: { body: string }[] = await from(tables.case)
        .select('body')
        .where({ machine, record_type: record.type, record_id: record.id })
        .orderBy([{ column: 'is_open', order: 'desc' }, { column: 'event', order: 'desc' }])
      return rows.map(caseOf)
    },

    /** All open cases of a machine. */
    open: async (from: Knex, machine: string): Promise<CaseState[]> => {
      const rows: { body: string }[] = await from(tables.case).select('body').where({ machine, is_open: 1 }).orderBy('id')
      return rows.map(caseOf)
    },

    /** All that happened in the case, in order. */
    history: async (from: Knex, caseId: string): Promise<CaseEvent[]> => {
      const rows: { body: string }[] = await from(tables.event).select('body').where({ case_id: caseId }).orderBy('number')
      return rows.map(({ body }) => JSON.parse(body) as CaseEvent)
    },

    /** Steps that lead on from here, each with why the person may not take it, if so. */
    options: async (from: Knex, caseId: string, by: Actor): Promise<{ transition: string; refusal: Refusal | undefined }[]> => {
      const [state, today, day] = [await load(from, caseId), await directory(), calendar.dayOf(now())]
      return possible(context.machineOf(state), state).map(([transition, one]) => ({ transition, refusal: whyNot(state, one, by, today, day) }))
    },

    /** Who can take one of the steps that the case waits for today, each with the post. */
    awaited: async (from: Knex, caseId: string): Promise<Actor[]> => {
      const [state, today, day] = [await load(from, caseId), await directory(), calendar.dayOf(now())]
      const actors = awaited(context.machineOf(state), state).flatMap(([, transition]) => whoCanTake(state, transition, today, day))
      return [...new Map(actors.map((actor) => [JSON.stringify([actor.person, actor.post]), actor])).values()]
    },

    /** What awaits whom today: the steps that each person can take, by case. Cases of a version that is not known here are left to `attend` to tell of. */
    tasks: async (from: Knex): Promise<Map<string, Task[]>> => {
      const [today, day] = [await directory(), calendar.dayOf(now())]
      const tasks = new Map<string, Task[]>()
      for await (const state of openCases(from)) {
        if (!context.knows(state)) continue
        const byPerson = new Map<string, Set<string>>()
        for (const [id, transition] of awaited(context.machineOf(state), state)) {
          for (const { person } of whoCanTake(state, transition, today, day)) byPerson.set(person, (byPerson.get(person) ?? new Set()).add(id))
        }
        for (const [person, transitions] of byPerson) tasks.set(person, [...(tasks.get(person) ?? []), { case: state, transitions: [...transitions] }])
      }
      return tasks
    },

    /** Does what is due by the clock. To be called every minute or so, by as many instances as there are. */
    wake: async ({ limit = 500 }: { limit?: number } = {}): Promise<Round> => await forEach(await casesToWake(database, ours, now(), limit), async (trx, id) => await wakeCase(context, trx, id)),

    /** Looks for steps that nobody can take, and asks the next post. To be called each working day, and when the directory has changed. */
    attend: async (): Promise<Round & { unattended: string[] }> => {
      const [today, at] = [await directory(), now()]
      const ids: string[] = []
      for await (const state of openCases(database)) {
        // What is not known here fails by itself in its turn, and is so told of.
        if (!context.knows(state) || state.isUnattended || needsAttention(context, state, today, at)) ids.push(state.id)
      }
      const unattended: string[] = []
      const round = await forEach(ids, async (trx, id) => {
        if (await attendTo(context, trx, id)) unattended.push(id)
      })
      return { ...round, unattended }
    },

    /** Puts a digest of today into the outbox for everybody who is awaited; once a day, however often it is called. Nobody is written to on other than working days. */
    enqueueDigests: async (): Promise<number> => {
      const at = now()
      const day = calendar.dayOf(at)
      if (!calendar.isWorkingDay(day)) return 0
      const people = [...(await workflow.tasks(database)).keys()]
      const messages = people.map((person) => ({ topic: 'digest', key: `digest ${day} ${person}`, body: { person, day } }))
      await database.transaction(async (trx) => await enqueue(trx, messages, at))
      return people.length
    },

    /** Has the witness told of the head that stands in the database now, as after a start; and waits for what it is being told. */
    recordHead: async (): Promise<Head> => {
      await Promise.all(pending)
      await record()
      return await readHead(database)
    },

    machineOf: context.machineOf,
  }
  return workflow
}

const warn = (error: unknown): void => process.emitWarning(`The head of the chain of events could not be kept outside of the database: ${error instanceof Error ? error.message : String(error)}`)
