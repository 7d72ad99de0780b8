import type { Knex } from 'knex'
import { lockHead } from '../chain/append.ts'
import type { Json } from '../chain/canonical.ts'
import { holdersOf } from '../directory/holders.ts'
import type { Actor } from '../directory/schema.ts'
import type { Transition } from '../machine/schema.ts'
import { enqueue } from '../outbox/enqueue.ts'
import type { CaseState } from './case-state.ts'
import type { Context } from './context.ts'
import { noticesOnEntering, noticesTo } from './notices.ts'
import { Refusal } from './refusal.ts'
import { enter, load, save } from './save.ts'
import { whyNot } from './who.ts'

export interface ActRequest {
  caseId: string
  transition: string
  by: Actor
  comment?: string
  /** Version of the case that the person has seen: refused when somebody else has acted meanwhile. */
  version?: number
  /** Others who had a part in what is submitted, and so do not decide on it either. */
  contributors?: readonly string[]
  facts?: Json
}

/** Takes a transition. Throws a `Refusal` when it may not be taken; nothing is written then. */
export async function act(context: Context, trx: Knex.Transaction, request: ActRequest): Promise<CaseState> {
  const head = await lockHead(trx)
  const before = await load(trx, request.caseId)
  const machine = context.machineOf(before)
  const directory = await context.directory()
  const now = context.now()
  const day = context.calendar.dayOf(now)
  const { by, contributors = [], facts = null } = request
  const title = machine.states[before.state]?.title.en ?? before.state

  if (!before.isOpen) throw new Refusal('case-ended', title)
  const transition = Object.hasOwn(machine.transitions, request.transition) ? machine.transitions[request.transition] : undefined
  if (!transition) throw new Refusal('unknown-transition', request.transition)
  if (request.version !== undefined && request.version !== before.version) throw new Refusal('changed-meanwhile', title)
  if (!transition.from.includes(before.state)) throw new Refusal('not-from-here', title)
  const refusal = whyNot(before, transition, by, directory, day)
  if (refusal) throw refusal
  const comment = commentFor(transition, request.comment)

  const involved = {
    transition: request.transition,
    isSubmission: transition.kind === 'submission',
    person: by.person,
    post: by.post,
    others: [...new Set([...holdersOf(directory, by.post, day), ...contributors])],
    round: before.round,
  }
  const state = enter(context, machine, { ...before, involved: [...before.involved, involved] }, transition.to, now)
  const { number } = await save(context, trx, head, state, { kind: 'acted', at: now.toISOString(), by, transition: request.transition, comment, facts })
  const submitters = before.involved.filter(({ isSubmission, round }) => isSubmission && round === before.round).map(({ person }) => person)
  await enqueue(
    trx,
    [
      ...(transition.comment === 'required' ? noticesTo(submitters.filter((person) => person !== by.person), 'returned', state.id, number) : []),
      ...noticesOnEntering(machine, state, directory, day, number),
    ],
    now,
  )
  return state
}

function commentFor({ comment: wanted }: Transition, given = ''): string | null {
  const comment = given.trim()
  if (wanted === 'required' && comment === '') throw new Refusal('comment-missing')
  if (wanted === 'none' && comment !== '') throw new Refusal('comment-not-kept')
  return comment === '' ? null : comment
}
