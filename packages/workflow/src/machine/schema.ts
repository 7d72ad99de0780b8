import { z } from 'zod'
import { words } from '../language.ts'

const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/).max(60)

const countOf = (min: number) =>
  z.union([z.strictObject({ workingDays: z.int().min(min).max(400) }), z.strictObject({ days: z.int().min(min).max(4000) }), z.strictObject({ hours: z.int().min(1).max(2000) })])

/**
 * Working days of the calendar or days, each ending with the day; or hours by the clock. What lies further ahead than the holidays that are
 * known, as a yearly review does, is counted in days.
 */
const duration = countOf(0)

export type Duration = z.infer<typeof duration>

const deadline = z.strictObject({
  /** Time from entering the state. */
  within: duration,
  /** Times before the deadline at which whoever is awaited is reminded. */
  remindBefore: z.array(duration).max(5).default([]),
  /** How long after the deadline, and again after each such time, the next post is asked too. One working day by default. */
  escalateEvery: countOf(1).default({ workingDays: 1 }),
})

const state = z.strictObject({
  title: words,
  /** Whether the case ends here. */
  final: z.boolean().default(false),
  /** Whether this state is entered by a decision alone: a record in force, an exception granted. */
  needsDecision: z.boolean().default(false),
  deadline: deadline.optional(),
})

const transition = z.strictObject({
  title: words,
  from: z.array(id).min(1),
  to: id,
  /** Roles whose posts may take it. */
  by: z.array(id).default([]),
  /** A decision is never taken by who started the case, or by who took a submission in it. */
  kind: z.enum(['step', 'submission', 'decision']).default('step'),
  /** Whether it may be taken but nobody waits for it, such as withdrawing: no deadline, reminder or vacancy is about it. */
  optional: z.boolean().default(false),
  comment: z.enum(['none', 'optional', 'required']).default('optional'),
  /** Further transitions whose takers may not take this one, such as the review before the approval. */
  apartFrom: z.array(id).default([]),
  /** Whether the clock takes it when the deadline of the state has passed. */
  atDeadline: z.boolean().default(false),
})

export const machineSchema = z.strictObject({
  id,
  /** Raised with every change: a case stays with the version it was started with. */
  version: z.int().min(1),
  title: words,
  initial: id,
  roles: z.record(id, z.strictObject({ title: words })),
  states: z.record(id, state),
  transitions: z.record(id, transition),
})

/** A machine as it is written, defaults left out. */
export type MachineSource = z.input<typeof machineSchema>

/** A machine as it was read: complete, and without faults. */
export type Machine = z.output<typeof machineSchema>

export type Transition = Machine['transitions'][string]

/** The transitions that lead out of a state, by their ids. */
export const transitionsFrom = (machine: Machine, stateId: string): [id: string, transition: Transition][] => Object.entries(machine.transitions).filter(([, { from }]) => from.includes(stateId))
