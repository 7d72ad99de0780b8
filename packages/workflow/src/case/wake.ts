import type { Knex } from 'knex'
import { lockHead } from '../chain/append.ts'
import { chainOf } from '../directory/holders.ts'
import type { Directory } from '../directory/schema.ts'
import { transitionsFrom, type Machine } from '../machine/schema.ts'
import { enqueue } from '../outbox/enqueue.ts'
import { tables } from '../tables/tables.ts'
import type { CaseState } from './case-state.ts'
import type { Context } from './context.ts'
import { noticesOnEntering, noticesTo, peopleAwaited } from './notices.ts'
import { enter, load, save, type EventKind } from './save.ts'
import { timersOf, type Timer } from './timers.ts'
import { awaited } from './who.ts'

/** Ids of cases for which the clock has something to do, the longest due first. */
export async function casesToWake(database: Knex, machines: readonly string[], now: Date, limit: number): Promise<string[]> {
  const rows: { id: string }[] = await database(tables.case).select('id').where({ is_open: 1 }).whereIn('machine', machines).andWhere('wakes_at', '<=', now.toISOString()).orderBy('wakes_at').limit(
    limit,
  )
  return rows.map(({ id }) => id)
}

/** Does what is due in one case: reminds, takes the transition of the deadline, asks the next post. Does nothing when another instance was quicker. */
export async function wakeCase(context: Context, trx: Knex.Transaction, caseId: string): Promise<void> {
  const head = await lockHead(trx)
  const before = await load(trx, caseId)
  const now = context.now()
  if (!before.isOpen || before.wakesAt === null || before.wakesAt > now.toISOString()) return
  const machine = context.machineOf(before)
  const directory = await context.directory()
  const day = context.calendar.dayOf(now)
  const { due, next } = timersOf(machine, before, context.calendar, new Date(before.wokenAt), now)
  const woken: CaseState = { ...before, wokenAt: now.toISOString(), wakesAt: next?.at.toISOString() ?? null }
  const { kind, state, transition } = whatIsDue(context, machine, directory, woken, due, now)

  const { number } = await save(context, trx, head, state, { kind, at: now.toISOString(), by: null, transition, comment: null, facts: null })
  const told = { reminded: 'reminder', overdue: 'overdue', escalated: 'escalated' } as const
  const notices = kind === 'expired' ? noticesOnEntering(machine, state, directory, day, number) : noticesTo(peopleAwaited(machine, state, directory, day), told[kind], state.id, number)
  await enqueue(trx, notices, now)
  if (transition !== null) await context.onExpired(trx, state, transition)
}

interface Due {
  kind: Extract<EventKind, 'reminded' | 'overdue' | 'escalated' | 'expired'>
  state: CaseState
  transition: string | null
}

/** After a standstill several things are due at once: only the last counts, and only one further post is asked at a time. */
function whatIsDue(context: Context, machine: Machine, directory: Directory, state: CaseState, due: readonly Timer[], now: Date): Due {
  const does = due.at(-1)?.does ?? 'remind'
  const day = context.calendar.dayOf(now)
  switch (does) {
    case 'remind':
      return { kind: 'reminded', state, transition: null }
    case 'expire': {
      const [id, transition] = transitionsFrom(machine, state.state).find(([, { atDeadline }]) => atDeadline) ?? []
      if (id === undefined || !transition) return { kind: 'overdue', state, transition: null }
      return { kind: 'expired', state: enter(context, machine, state, transition.to, now), transition: id }
    }
    case 'escalate': {
      const roles = [...new Set(awaited(machine, state).flatMap(([, { by }]) => by))]
      const escalated = escalate(state, roles, directory, day)
      return { kind: escalated === state ? 'overdue' : 'escalated', state: escalated, transition: null }
    }
  }
}

/** The case with the next post asked for each of the roles; the same case when all of them have asked the last resort. */
export function escalate(state: CaseState, roles: readonly string[], directory: Directory, day: string): CaseState {
  const raised = roles.flatMap((role): [string, number][] => {
    const first = state.bindings[role]
    const level = state.escalations[role] ?? 0
    return first && level < chainOf(directory, first, day).length - 1 ? [[role, level + 1]] : []
  })
  return raised.length === 0 ? state : { ...state, escalations: { ...state.escalations, ...Object.fromEntries(raised) } }
}
