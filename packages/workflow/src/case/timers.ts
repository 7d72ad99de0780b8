import type { Calendar } from '../calendar/calendar.ts'
import { transitionsFrom, type Machine } from '../machine/schema.ts'
import type { CaseState } from './case-state.ts'

export interface Timer {
  at: Date
  does: 'remind' | 'expire' | 'escalate'
}

/** When the state has to be left, or undefined when it has no deadline. */
export const deadlineOf = (machine: Machine, stateId: string, entered: Date, calendar: Calendar): Date | undefined => {
  const deadline = machine.states[stateId]?.deadline
  return deadline && calendar.after(entered, deadline.within)
}

/** What the clock has to do after the one instant, up to the other, in order; and the first thing after it. */
export function timersOf(machine: Machine, state: CaseState, calendar: Calendar, after: Date, until: Date): { due: Timer[]; next: Timer | undefined } {
  const deadline = machine.states[state.state]?.deadline
  if (!deadline || !state.dueAt || !state.isOpen) return { due: [], next: undefined }
  const dueAt = new Date(state.dueAt)
  const isLeft = transitionsFrom(machine, state.state).some(([, { atDeadline }]) => atDeadline)
  const fixed: Timer[] = [
    ...deadline.remindBefore.flatMap((time): Timer[] => {
      const at = calendar.before(dueAt, time, new Date(state.enteredAt))
      return at ? [{ at, does: 'remind' }] : []
    }),
    { at: dueAt, does: 'expire' },
  ]
  const due: Timer[] = []
  const ordered = fixed.filter(({ at }) => at > after).toSorted((a, b) => a.at.getTime() - b.at.getTime())
  for (const timer of ordered) {
    if (timer.at > until) return { due, next: timer }
    due.push(timer)
  }
  // When the clock leaves the state at the deadline, nobody is asked after it.
  if (isLeft) return { due, next: undefined }
  for (let at = next(dueAt);; at = next(at)) {
    if (at > until) return { due, next: { at, does: 'escalate' } }
    if (at > after) due.push({ at, does: 'escalate' })
  }

  function next(from: Date): Date {
    const time = deadline?.escalateEvery ?? { workingDays: 1 }
    // A deadline at the end of a day stands at the first instant of the next.
    return calendar.after('hours' in time ? from : new Date(from.getTime() - 1), time)
  }
}
