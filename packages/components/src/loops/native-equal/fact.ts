import type { Which } from './side.ts'
import type { Subject } from './subject.ts'

/** What stays the same about a native control inside an element of ours. */
export interface Fact {
  /** The fact, as a claim about the control. */
  name: string
  /** What to do when it differs. */
  advice: string
  /** Finds it out about one side. `all` are the controls of the same story. Undefined when the control has no such fact. */
  find: (subject: Subject, which: Which, all: readonly Subject[]) => Promise<unknown>
}

/** A finding in one line, for messages and to compare. */
export const told = (found: unknown): string => JSON.stringify(found) ?? 'nothing'
