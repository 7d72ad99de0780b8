import type { Knex } from 'knex'
import { randomUUID } from 'node:crypto'
import { lockHead } from '../chain/append.ts'
import type { Json } from '../chain/canonical.ts'
import { holdersOf, isOnLeave, postsOf } from '../directory/holders.ts'
import type { Actor, Addressee } from '../directory/schema.ts'
import { enqueue } from '../outbox/enqueue.ts'
import { tables } from '../tables/tables.ts'
import type { CaseState } from './case-state.ts'
import type { Context } from './context.ts'
import { noticesOnEntering } from './notices.ts'
import { Refusal } from './refusal.ts'
import { enter, save } from './save.ts'

export interface StartRequest {
  /** Id of the machine; its newest version is taken. */
  machine: string
  /** What the decision is about, by the caller's own names. */
  record: { type: string; id: string }
  by: Actor
  /** A post or group for each role. */
  bindings: Record<string, Addressee>
  /** Others who had a part in what is submitted, and so do not decide on it either. */
  contributors?: readonly string[]
  facts?: Json
  /** Deadline of the first state, where the record itself has a day; without one it follows from the machine. */
  dueAt?: Date
}

/** Starts a case. Whoever starts it counts as having submitted it. */
export async function start(context: Context, trx: Knex.Transaction, { machine: machineId, record, by, bindings, contributors = [], facts = null, dueAt }: StartRequest): Promise<CaseState> {
  const head = await lockHead(trx)
  const machine = context.newest(machineId)
  const directory = await context.directory()
  const now = context.now()
  const day = context.calendar.dayOf(now)

  const open: { id: string } | undefined = await trx(tables.case).select('id').where({ machine: machineId, record_type: record.type, record_id: record.id, is_open: 1 }).first()
  if (open) throw new Refusal('already-open', open.id)
  for (const role of Object.keys(machine.roles)) {
    const bound = bindings[role]
    const isKnown = bound && ('group' in bound ? directory.groups.some(({ id }) => id === bound.group) : postsOf(directory, bound, day).length > 0)
    if (!isKnown) throw new Refusal('role-without-post', role)
  }
  const holders = holdersOf(directory, by.post, day)
  if (!holders.includes(by.person)) throw new Refusal('not-the-holder', by.post)
  if (isOnLeave(directory, by.person, day)) throw new Refusal('on-leave')

  const first: CaseState = {
    id: randomUUID(),
    machine: { id: machine.id, version: machine.version },
    record: { type: record.type, id: record.id },
    state: '',
    isOpen: true,
    version: 0,
    bindings: Object.fromEntries(Object.keys(machine.roles).flatMap((role) => (bindings[role] ? [[role, bindings[role]]] : []))),
    enteredAt: now.toISOString(),
    dueAt: null,
    wakesAt: null,
    wokenAt: now.toISOString(),
    escalations: {},
    isUnattended: false,
    round: 0,
    involved: [{ transition: 'start', isSubmission: true, person: by.person, post: by.post, others: [...holders, ...contributors], round: 0 }],
  }
  const state = enter(context, machine, first, machine.initial, now, dueAt)
  const { number } = await save(context, trx, head, state, { kind: 'started', at: now.toISOString(), by, transition: null, comment: null, facts })
  await enqueue(trx, noticesOnEntering(machine, state, directory, day, number), now)
  return state
}
