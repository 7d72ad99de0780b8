import type { Directory } from '../directory/schema.ts'
import type { Machine } from '../machine/schema.ts'
import type { Message } from '../outbox/enqueue.ts'
import type { CaseState } from './case-state.ts'
import { awaited, whoCanTake } from './who.ts'

/** Why somebody is written to at once; everything else waits for the digest of the day. `failed` is the caller's own: what was to happen by itself did not. */
export type NoticeKind = 'awaited' | 'reminder' | 'overdue' | 'escalated' | 'returned' | 'unattended' | 'failed'

/** Names the case and the person, and nothing of what the case is about. */
export interface Notice {
  kind: NoticeKind
  caseId: string
  person: string
}

/** A notice to each of the people, by the number of what caused it, which no other cause of that kind has. */
export const noticesTo = (people: Iterable<string>, kind: NoticeKind, caseId: string, event: number): Message[] =>
  [...new Set(people)].map((person) => ({ topic: 'notice', key: `${kind} ${event} ${person}`, body: { kind, caseId, person } }))

/** Everybody who can take one of the steps that the case waits for. */
export const peopleAwaited = (machine: Machine, state: CaseState, directory: Directory, day: string): Set<string> =>
  new Set(awaited(machine, state).flatMap(([, transition]) => whoCanTake(state, transition, directory, day).map(({ person }) => person)))

/** Who is awaited within hours cannot wait for the digest. */
export function noticesOnEntering(machine: Machine, state: CaseState, directory: Directory, day: string, event: number): Message[] {
  const deadline = machine.states[state.state]?.deadline
  return deadline && 'hours' in deadline.within ? noticesTo(peopleAwaited(machine, state, directory, day), 'awaited', state.id, event) : []
}
