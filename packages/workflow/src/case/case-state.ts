import { canonical, type Json } from '../chain/canonical.ts'
import type { Addressee } from '../directory/schema.ts'

/** What a person has done in a case, as far as it decides who may act later. */
export interface Involvement {
  /** Id of the transition, or `start`. */
  transition: string
  isSubmission: boolean
  person: string
  post: string
  /** Who held the post when it was done, and who else had a part in what was submitted. */
  others: string[]
  /** Counted up each time the case enters a state that needs a decision. */
  round: number
}

/** A case as it stands. Each event holds it as it stands afterwards, so that a case can be compared with its events. Instants are ISO 8601 in UTC. */
export interface CaseState {
  id: string
  machine: { id: string; version: number }
  record: { type: string; id: string }
  state: string
  isOpen: boolean
  /** Counted up with each act of a person or of the clock that changes the state. */
  version: number
  /** The post or group that plays each role. */
  bindings: Record<string, Addressee>
  enteredAt: string
  dueAt: string | null
  /** When the clock has something to do next. */
  wakesAt: string | null
  /** Up to when the clock has done what was due. */
  wokenAt: string
  /** How many posts further up each role has been asked. */
  escalations: Record<string, number>
  /** Whether nobody can take a step that is awaited, and whoever is in the last resort was told. */
  isUnattended: boolean
  round: number
  involved: Involvement[]
}

/** The row of a case; only `body` is read, the rest is there to find it. */
export const rowOf = (state: CaseState, event: number): Record<string, string | number | null> => ({
  id: state.id,
  machine: state.machine.id,
  record_type: state.record.type,
  record_id: state.record.id,
  is_open: state.isOpen ? 1 : 0,
  wakes_at: state.wakesAt,
  event,
  body: canonical(asJson(state)),
})

export const caseOf = ({ body }: { body: string }): CaseState => JSON.parse(body) as CaseState

/** The same value, which holds nothing but JSON. */
export const asJson = (state: CaseState): Json => state as unknown as Json
