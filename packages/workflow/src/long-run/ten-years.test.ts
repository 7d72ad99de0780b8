import knex, { type Knex } from 'knex'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CaseState } from '../case/case-state.ts'
import { Refusal } from '../case/refusal.ts'
import { awaited, possible, whoCanTake } from '../case/who.ts'
import { createWorkflow, type CaseEvent, type Workflow } from '../case/workflow.ts'
import { verifyChain } from '../chain/verify.ts'
import { holdersOf } from '../directory/holders.ts'
import type { Directory } from '../directory/schema.ts'
import { machineOf, readMachine } from '../machine/faults.ts'
import { transitionsFrom, type Machine } from '../machine/schema.ts'
import { install } from '../tables/tables.ts'
import { dayAfter, generateBindings, generateMachine, generateOffice, longCalendar, tenYears, withNewcomers } from './generate.ts'
import { Random } from './random.ts'

/**
 * Machines to follow: in `npm test` three, among which all that is counted below occurs; in the whole check 240, since each takes two
 * seconds of processor time; as many as `CLF_TEN_YEARS` says where that is set, as 1000 once before a release of the workflow.
 */
const machines = Number(process.env['CLF_TEN_YEARS'] ?? (process.env['CLF_MATRIX'] === 'full' ? 240 : 0))
const seeds = machines > 0 ? Array.from({ length: machines }, (_, index) => 20_261_127 + index) : [20_261_127, 20_261_129, 20_261_132]

let database: Knex
beforeEach(async () => {
  database = knex({ client: 'better-sqlite3', connection: { filename: ':memory:' }, useNullAsDefault: true })
  await install(database)
})
afterEach(async () => await database.destroy())

test('every generated machine is without faults', () => {
  const faults = Array.from({ length: 1000 }, (_, index) => readMachine(generateMachine(new Random(index))).faults)
  expect(faults.flat()).toEqual([])
})

// What was counted over all machines: a run in which nobody was refused or passed over proves nothing.
const seen = { ended: 0, decided: 0, refused: 0, escalated: 0, unattended: 0, expired: 0 }

test.each(seeds)('over ten years of vacancies nothing is stuck and nothing approved by who submitted it, seed %i', { timeout: 120_000 }, async (seed) => {
  const random = new Random(seed)
  const machine = machineOf({ ...generateMachine(random), id: `m${seed}` })
  let directory = generateOffice(random)
  let day = tenYears.from
  let now = new Date(`${day}T01:30:00Z`)
  const workflow = createWorkflow({ database, machines: [machine], directory: () => directory, calendar: longCalendar, now: () => now })
  const open = new Set<string>()
  const all: string[] = []

  for (let record = 0; day < tenYears.to; day = dayAfter(day, random.whole(1, 21))) {
    now = new Date(Date.parse(`${day}T01:00:00Z`) + random.whole(0, 9) * 3_600_000)
    if (open.size < 2) {
      const id = await startSomewhere(workflow, random, machine, directory, `${seed}/${record}`, longCalendar.dayOf(now))
      record += 1
      if (id !== undefined) {
        all.push(id)
        open.add(id)
      }
    }
    expect((await workflow.wake()).failed).toEqual([])
    expect((await workflow.attend()).failed).toEqual([])
    for (const id of open) {
      const state = await workflow.find(database, id)
      expectSomebody(machine, state, directory, now)
      if (random.isLucky(0.6)) await actSomehow(workflow, random, machine, state, directory, longCalendar.dayOf(now))
      if (!(await workflow.find(database, id)).isOpen) open.delete(id)
    }
  }

  // Whatever is open is brought to an end once there is somebody new in every post.
  directory = withNewcomers(directory, day)
  now = new Date(`${day}T02:00:00Z`)
  for (const id of open) {
    await bringToAnEnd(workflow, machine, id, directory, now, (later) => {
      now = later
    })
  }
  for (const id of all) {
    const history = await workflow.history(database, id)
    expect(history.at(-1)?.after.isOpen).toBe(false)
    expectFourEyes(machine, history)
    count(machine, history)
  }
  expect((await verifyChain(database)).faults).toEqual([])
})

test('decisions, refusals, escalations, vacancies and steps of the clock were all among them', () => {
  expect(Object.entries(seen).filter(([, times]) => times < 10)).toEqual([])
})

async function startSomewhere(workflow: Workflow, random: Random, machine: Machine, directory: Directory, record: string, day: string): Promise<string | undefined> {
  const holding = directory.holdings.find((one) => one.post === random.oneOf(directory.posts).id && holdersOf(directory, one.post, day).includes(one.person))
  if (!holding) return undefined
  try {
    const request = {
      machine: machine.id,
      record: { type: 'thing', id: record },
      by: { person: holding.person, post: holding.post },
      bindings: generateBindings(random, Object.keys(machine.roles), directory),
    }
    return (await database.transaction(async (trx) => await workflow.start(trx, request))).id
  } catch (error) {
    if (error instanceof Refusal && ['on-leave', 'role-without-post'].includes(error.code)) return undefined
    throw error
  }
}

/** Everybody in the office tries; whoever may, is one of those that the case is said to wait for. */
async function actSomehow(workflow: Workflow, random: Random, machine: Machine, state: CaseState, directory: Directory, day: string): Promise<void> {
  const ways = possible(machine, state)
  if (ways.length === 0) return
  const [id, transition] = random.oneOf(ways)
  const may = whoCanTake(state, transition, directory, day)
  // First whoever has had a part in the case, in every post that they hold: four eyes are tried, not avoided.
  const involved = state.involved.flatMap(({ person }) => directory.posts.filter((post) => holdersOf(directory, post.id, day).includes(person)).map((post) => ({ person, post: post.id })))
  for (const by of [...involved, ...(may.length > 0 ? [random.oneOf(may)] : [])]) {
    const isExpected = may.some(({ person, post }) => person === by.person && post === by.post)
    try {
      await database.transaction(async (trx) => await workflow.act(trx, { caseId: state.id, transition: id, by }))
      expect(isExpected).toBe(true)
      return
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      expect(isExpected, error.code).toBe(false)
      seen.refused += 1
    }
  }
}

/** For each awaited step there is somebody before the deadline, or the last resort was told that there is nobody. */
function expectSomebody(machine: Machine, state: CaseState, directory: Directory, now: Date): void {
  const days = Array.from({ length: 10 }, (_, index) => longCalendar.dayOf(new Date(now.getTime() + index * 86_400_000)))
  const lonely = awaited(machine, state).filter(([, transition]) => !days.some((day) => whoCanTake(state, transition, directory, day).length > 0))
  if (lonely.length > 0) expect(state.isUnattended).toBe(true)
}

async function bringToAnEnd(workflow: Workflow, machine: Machine, id: string, directory: Directory, start: Date, setNow: (now: Date) => void): Promise<void> {
  let now = start
  for (let steps = 0; steps < 40; steps += 1) {
    await workflow.attend()
    const state = await workflow.find(database, id)
    if (!state.isOpen) return
    const [transitionId, transition] = wayToTheEnd(machine, state.state)
    const [by] = whoCanTake(state, transition, directory, longCalendar.dayOf(now))
    if (transition.by.length > 0) {
      if (!by) throw new Error(`Nobody can take ${transitionId} in ${machine.id}: ${JSON.stringify(state)}.`)
      await database.transaction(async (trx) => await workflow.act(trx, { caseId: id, transition: transitionId, by }))
    } else {
      now = new Date(Math.max(now.getTime(), Date.parse(state.dueAt ?? '')))
      setNow(now)
      await workflow.wake()
    }
  }
  throw new Error(`Case ${id} of ${machine.id} does not come to an end.`)
}

/** The first step on a shortest way to a final state, of those that the case waits for. */
function wayToTheEnd(machine: Machine, from: string) {
  const first = new Map<string, ReturnType<typeof transitionsFrom>[number] | undefined>([[from, undefined]])
  const queue = [from]
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    const step = first.get(at)
    if (machine.states[at]?.final && step) return step
    for (const way of transitionsFrom(machine, at).filter(([, { optional }]) => !optional)) {
      const { to } = way[1]
      if (first.has(to)) continue
      first.set(to, step ?? way)
      queue.push(to)
    }
  }
  throw new Error(`Nothing leads from ${from} to an end.`)
}

/** Judged from the events alone: who decides has submitted nothing since the last decision that counted, and nobody has in the same post. */
function expectFourEyes(machine: Machine, history: readonly CaseEvent[]): void {
  let submitted: { person: string; post: string }[] = []
  const lastResort = ['post-0', 'post-1', 'post-2']
  let state = ''
  for (const { by, transition, kind, after } of history) {
    const one = transition === null ? undefined : machine.transitions[transition]
    if (by && one?.kind === 'decision') {
      expect(submitted.map(({ person }) => person)).not.toContain(by.person)
      if (!lastResort.includes(by.post)) expect(submitted.map(({ post }) => post)).not.toContain(by.post)
    }
    const isGranted = machine.states[after.state]?.needsDecision === true && machine.states[state]?.needsDecision !== true
    if (isGranted) {
      expect(one?.kind).toBe('decision')
      submitted = []
    }
    if (by && (kind === 'started' || one?.kind === 'submission')) submitted.push(by)
    state = after.state
  }
}

function count(machine: Machine, history: readonly CaseEvent[]): void {
  seen.ended += 1
  for (const { kind, transition } of history) {
    if (transition !== null && machine.transitions[transition]?.kind === 'decision') seen.decided += 1
    if (kind === 'escalated') seen.escalated += 1
    if (kind === 'unattended') seen.unattended += 1
    if (kind === 'expired') seen.expired += 1
  }
}
