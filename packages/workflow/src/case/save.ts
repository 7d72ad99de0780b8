import type { Knex } from 'knex'
import { DayNotCovered } from '../calendar/calendar.ts'
import { append, type Head } from '../chain/append.ts'
import type { Json } from '../chain/canonical.ts'
import type { Actor } from '../directory/schema.ts'
import type { Machine } from '../machine/schema.ts'
import { tables } from '../tables/tables.ts'
import { asJson, caseOf, rowOf, type CaseState } from './case-state.ts'
import type { Context } from './context.ts'
import { Refusal } from './refusal.ts'
import { deadlineOf, timersOf } from './timers.ts'

export type EventKind = 'started' | 'acted' | 'reminded' | 'overdue' | 'escalated' | 'expired' | 'unattended' | 'attended'

/** What an event says besides the case as it stands afterwards. */
export interface Happening {
  kind: EventKind
  at: string
  /** Who did it; null for the clock. */
  by: Actor | null
  transition: string | null
  comment: string | null
  /** What the caller wants kept with it, such as the hash of what was decided on. */
  facts: Json
}

/** Writes the case and its event. Returns the new head, of which the number is that of the event. */
export async function save(context: Context, trx: Knex.Transaction, head: Head, state: CaseState, { by, ...rest }: Happening): Promise<Head> {
  const next = await append(trx, head, { caseId: state.id, ...rest, by: by && { person: by.person, post: by.post }, after: asJson(state) })
  const row = rowOf(state, next.number)
  if (rest.kind === 'started') await trx(tables.case).insert(row)
  else await trx(tables.case).where({ id: state.id }).update(row)
  context.afterCommit(trx)
  return next
}

/** The case as it stands in the transaction. Refused when there is none. */
export async function load(trx: Knex, caseId: string): Promise<CaseState> {
  const row: { body: string } | undefined = await trx(tables.case).select('body').where({ id: caseId }).first()
  if (!row) throw new Refusal('unknown-case', caseId)
  return caseOf(row)
}

/** The case as it enters a state: its deadline, and the first thing for the clock to do. Refused when holidays are not known that far. */
export function enter({ calendar }: Context, machine: Machine, state: CaseState, to: string, now: Date, dueAt?: Date): CaseState {
  const isGranted = machine.states[to]?.needsDecision === true && machine.states[state.state]?.needsDecision !== true
  const round = state.round + (isGranted ? 1 : 0)
  try {
    const entered: CaseState = {
      ...state,
      state: to,
      isOpen: machine.states[to]?.final !== true,
      version: state.version + 1,
      enteredAt: now.toISOString(),
      dueAt: (dueAt ?? deadlineOf(machine, to, now, calendar))?.toISOString() ?? null,
      wokenAt: now.toISOString(),
      escalations: {},
      isUnattended: false,
      round,
      // What was decided before the last decision says nothing about what is submitted now.
      involved: state.involved.filter((one) => one.round >= round - 1),
    }
    return { ...entered, wakesAt: timersOf(machine, entered, calendar, now, now).next?.at.toISOString() ?? null }
  } catch (error) {
    if (error instanceof DayNotCovered) throw new Refusal('holidays-unknown', String(error.year), { cause: error })
    throw error
  }
}
