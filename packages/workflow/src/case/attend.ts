import type { Knex } from 'knex'
import { lockHead } from '../chain/append.ts'
import { actorsOf, holdersOf, postsOf } from '../directory/holders.ts'
import type { Directory } from '../directory/schema.ts'
import type { Transition } from '../machine/schema.ts'
import { enqueue } from '../outbox/enqueue.ts'
import type { CaseState } from './case-state.ts'
import type { Context } from './context.ts'
import { noticesTo, peopleAwaited } from './notices.ts'
import { load, save } from './save.ts'
import { escalate } from './wake.ts'
import { awaited, whoCanTake } from './who.ts'

/** How many days ahead a vacancy or leave is looked over, when the deadline is further away or there is none. */
const horizonDays = 10

/** Whether something about who can act has to be written down: a step that nobody can take, or one that somebody can take again. */
export function needsAttention(context: Context, state: CaseState, directory: Directory, now: Date): boolean {
  const hasVacancy = vacant(context, state, directory, now).length > 0
  return hasVacancy !== state.isUnattended
}

/**
 * Asks the next post at once where nobody can take a step, neither today nor before the deadline: the post is vacant, its holder is away, or
 * has submitted the case. When the last resort can do nothing either, it is told. Returns whether the case is left without anybody.
 */
export async function attendTo(context: Context, trx: Knex.Transaction, caseId: string): Promise<boolean> {
  const head = await lockHead(trx)
  const before = await load(trx, caseId)
  const machine = context.machineOf(before)
  const directory = await context.directory()
  const now = context.now()
  const day = context.calendar.dayOf(now)
  if (!before.isOpen || !needsAttention(context, before, directory, now)) return before.isUnattended

  let state = before
  let left = vacant(context, state, directory, now)
  while (left.length > 0) {
    const next = escalate(state, [...new Set(left.flatMap(({ by }) => by))], directory, day)
    if (next === state) break
    state = next
    left = vacant(context, state, directory, now)
  }
  state = { ...state, isUnattended: left.length > 0 }
  const kind = state.isUnattended ? 'unattended' : before.isUnattended ? 'attended' : 'escalated'
  const { number } = await save(context, trx, head, state, { kind, at: now.toISOString(), by: null, transition: null, comment: null, facts: null })
  await enqueue(
    trx,
    kind === 'unattended' ? noticesTo(lastResort(directory, day), 'unattended', state.id, number) : noticesTo(peopleAwaited(machine, state, directory, day), 'escalated', state.id, number),
    now,
  )
  return state.isUnattended
}

/** Steps that nobody can take, neither today nor before the deadline. */
function vacant({ machineOf, calendar }: Context, state: CaseState, directory: Directory, now: Date): Transition[] {
  const today = calendar.dayOf(now)
  const due = state.dueAt === null ? undefined : calendar.dayOf(new Date(Date.parse(state.dueAt) - 1))
  const days = Array.from({ length: horizonDays }, (_, index) => calendar.dayOf(new Date(now.getTime() + index * 86_400_000))).filter((day) => day === today || due === undefined || day <= due)
  return awaited(machineOf(state), state)
    .map(([, transition]) => transition)
    .filter((transition) => !days.some((day) => whoCanTake(state, transition, directory, day).length > 0))
}

/** Whoever is in the last resort, away or not: they appoint somebody. */
function lastResort(directory: Directory, day: string): string[] {
  const group = { group: directory.lastResort }
  const there = actorsOf(directory, group, day).map(({ person }) => person)
  return there.length > 0 ? there : postsOf(directory, group, day).flatMap((post) => holdersOf(directory, post, day))
}
