import type { Knex } from 'knex'
import type { Calendar } from '../calendar/calendar.ts'
import type { Witness } from '../chain/witness.ts'
import type { Directory } from '../directory/schema.ts'
import type { Machine } from '../machine/schema.ts'
import type { CaseState } from './case-state.ts'
import { Refusal } from './refusal.ts'

export interface WorkflowOptions {
  /** SQLite by better-sqlite3, or PostgreSQL by pg. */
  database: Knex
  /** Machines without faults; of one name several versions, as long as cases of them are open. */
  machines: readonly Machine[]
  /** Who holds which post; asked at each act. */
  directory: () => Directory | Promise<Directory>
  calendar: Calendar
  /** Where the head of the chain is kept outside of the database. */
  witness?: Witness
  /** Told when the witness could not be reached; by default a warning of the process. */
  onWitnessError?: (error: unknown) => void
  /** Opens the transactions of the clock; by default those of the database. A caller who writes by a layer of its own has that layer open them. */
  transaction?: <T>(work: (trx: Knex.Transaction) => Promise<T>) => Promise<T>
  /** Changes the record when the clock has taken a transition, in the same transaction. What it throws undoes the transition, which is tried again in the next round. */
  onExpired?: (trx: Knex.Transaction, state: CaseState, transition: string) => Promise<void>
  /** The time; for tests. */
  now?: () => Date
}

/** What an act needs besides the transaction. */
export interface Context {
  machineOf: (state: CaseState) => Machine
  newest: (machineId: string) => Machine
  knows: (state: CaseState) => boolean
  directory: () => Directory | Promise<Directory>
  calendar: Calendar
  now: () => Date
  /** Has the head recorded by the witness once the transaction is committed. */
  afterCommit: (trx: Knex.Transaction) => void
  onExpired: NonNullable<WorkflowOptions['onExpired']>
}

/** Machines by name and version. Throws when two are the same. */
export function machinesBy(machines: readonly Machine[]): Pick<Context, 'machineOf' | 'newest' | 'knows'> {
  const all = new Map<string, Machine>()
  for (const machine of machines) {
    const key = `${machine.id} ${machine.version}`
    if (all.has(key)) throw new Error(`Version ${machine.version} of the machine “${machine.id}” was given twice. Raise the version of one.`)
    all.set(key, machine)
  }
  const find = (key: string, machine: Machine | undefined): Machine => {
    if (!machine) throw new Refusal('unknown-machine', key)
    return machine
  }
  return {
    machineOf: ({ machine: { id, version } }) => find(`${id} ${version}`, all.get(`${id} ${version}`)),
    knows: ({ machine: { id, version } }) => all.has(`${id} ${version}`),
    newest: (id) => find(id, machines.filter((machine) => machine.id === id).toSorted((a, b) => b.version - a.version)[0]),
  }
}
