import type { z } from 'zod'
import type { Language } from '../language.ts'
import { machineSchema, transitionsFrom, type Machine } from './schema.ts'
import { machineFaultWords } from './words.ts'

export type MachineFaultCode =
  | 'wrong-type'
  | 'wrong-value'
  | 'unknown-field'
  | 'unknown-state'
  | 'unknown-role'
  | 'unknown-transition'
  | 'unreachable-state'
  | 'dead-end'
  | 'final-leads-on'
  | 'nobody-takes'
  | 'decision-by-the-clock'
  | 'deadline-missing'
  | 'nothing-awaited'
  | 'two-at-deadline'
  | 'circle-of-the-clock'
  | 'undecided'

export interface MachineFault {
  code: MachineFaultCode
  /** Where it is, such as `transitions.approve.to`; `machine` for the whole. */
  place: string
  /** The id or value it is about. */
  detail: string
}

/** What is wrong and what to do, in the language. */
export const machineFaultMessage = ({ code, place, detail }: MachineFault, language: Language): string => machineFaultWords[code][language]({ place, detail })

/** A machine without faults, or what is wrong with it. Faults of the way through the states are looked for when every name is known. */
export function readMachine(source: unknown): { machine: Machine; faults: [] } | { machine?: undefined; faults: MachineFault[] } {
  const { data: machine, error } = machineSchema.safeParse(source)
  if (error) return { faults: error.issues.map(faultOfIssue) }
  const unknown = unknownNames(machine)
  const faults = unknown.length > 0 ? unknown : faultsOfTheWay(machine)
  return faults.length > 0 ? { faults } : { machine, faults: [] }
}

/** A machine without faults. Throws an error that lists all of them, in English. */
export function machineOf(source: unknown): Machine {
  const { machine, faults } = readMachine(source)
  if (!machine) throw new Error(`The machine has faults:\n${faults.map((fault) => `- ${machineFaultMessage(fault, 'en')}`).join('\n')}`)
  return machine
}

function faultOfIssue(issue: z.core.$ZodIssue): MachineFault {
  const place = issue.path.join('.') || 'machine'
  switch (issue.code) {
    case 'unrecognized_keys':
      return { code: 'unknown-field', place, detail: issue.keys.join(', ') }
    case 'invalid_type':
      return { code: 'wrong-type', place, detail: issue.expected }
    case 'invalid_value':
      return { code: 'wrong-value', place, detail: issue.values.join(', ') }
    case 'invalid_union':
      return { code: 'wrong-value', place, detail: '{ "workingDays": 0–400 }, { "days": 0–4000 }, { "hours": 1–2000 }' }
    case 'too_small':
      return { code: 'wrong-value', place, detail: `≥ ${String(issue.minimum)}` }
    case 'too_big':
      return { code: 'wrong-value', place, detail: `≤ ${String(issue.maximum)}` }
    case 'invalid_format':
    case 'invalid_key':
    case 'not_multiple_of':
    case 'invalid_element':
    case 'custom':
      return { code: 'wrong-value', place, detail: 'a-z, 0-9, -' }
  }
}

function unknownNames({ initial, roles, states, transitions }: Machine): MachineFault[] {
  const state = (place: string, detail: string): MachineFault[] => (Object.hasOwn(states, detail) ? [] : [{ code: 'unknown-state', place, detail }])
  return [
    ...state('initial', initial),
    ...Object.entries(transitions).flatMap(([id, { from, to, by, apartFrom }]): MachineFault[] => {
      const place = `transitions.${id}`
      return [
        ...from.flatMap((one) => state(`${place}.from`, one)),
        ...state(`${place}.to`, to),
        ...by.filter((role) => !Object.hasOwn(roles, role)).map((detail): MachineFault => ({ code: 'unknown-role', place: `${place}.by`, detail })),
        ...apartFrom.filter((one) => !Object.hasOwn(transitions, one)).map((detail): MachineFault => ({ code: 'unknown-transition', place: `${place}.apartFrom`, detail })),
      ]
    }),
  ]
}

function faultsOfTheWay(machine: Machine): MachineFault[] {
  const states = Object.entries(machine.states)
  const transitions = Object.entries(machine.transitions)
  const canBeTaken = transitions.filter(([, { by, atDeadline }]) => by.length > 0 || atDeadline)
  const steps = canBeTaken.flatMap(([, { from, to }]) => from.map((one): Step => [one, to]))
  const reached = closure([machine.initial], steps)
  const ending = closure(states.filter(([, { final }]) => final).map(([id]) => id), steps.map(([from, to]): Step => [to, from]))
  const byTheClock = transitions.filter(([, { atDeadline }]) => atDeadline).flatMap(([, { from, to }]) => from.map((one): Step => [one, to]))

  const faults: MachineFault[] = []
  const add = (code: MachineFaultCode, place: string, detail: string): void => void faults.push({ code, place, detail })

  for (const [id, { final, deadline }] of states) {
    const out = transitionsFrom(machine, id)
    if (!reached.has(id)) add('unreachable-state', `states.${id}`, id)
    if (!ending.has(id)) add('dead-end', `states.${id}`, id)
    if (final) { for (const [name] of out) add('final-leads-on', `transitions.${name}`, id) }
    if (!deadline) { for (const [name] of out.filter(([, { atDeadline, kind, optional }]) => atDeadline || (kind === 'decision' && !optional))) add('deadline-missing', `transitions.${name}`, id) }
    if (deadline && !out.some(([, { atDeadline, by, optional }]) => atDeadline || (by.length > 0 && !optional))) add('nothing-awaited', `states.${id}`, id)
    if (out.filter(([, { atDeadline }]) => atDeadline).length > 1) add('two-at-deadline', `states.${id}`, id)
    if (closure(byTheClock.filter(([from]) => from === id).map(([, to]) => to), byTheClock).has(id)) add('circle-of-the-clock', `states.${id}`, id)
  }
  if (machine.states[machine.initial]?.needsDecision) add('undecided', 'initial', machine.initial)
  for (const [id, { from, to, by, kind, atDeadline }] of transitions) {
    if (by.length === 0 && !atDeadline) add('nobody-takes', `transitions.${id}`, id)
    if (kind === 'decision' && atDeadline) add('decision-by-the-clock', `transitions.${id}`, id)
    const isUndecided = kind !== 'decision' && machine.states[to]?.needsDecision && from.some((one) => !machine.states[one]?.needsDecision)
    if (isUndecided) add('undecided', `transitions.${id}`, to)
  }
  return faults
}

type Step = [from: string, to: string]

/** What is reached from the starts by the steps, the starts included. */
function closure(starts: string[], steps: Step[]): Set<string> {
  const found = new Set(starts)
  const todo = [...starts]
  for (let one = todo.pop(); one !== undefined; one = todo.pop()) {
    for (const [from, to] of steps) {
      if (from !== one || found.has(to)) continue
      found.add(to)
      todo.push(to)
    }
  }
  return found
}
