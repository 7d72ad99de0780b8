import { describe, expect, test } from 'vitest'
import { exception, exceptionSource } from '../fixtures/office.ts'
import { generateMachine } from '../long-run/generate.ts'
import { Random } from '../long-run/random.ts'
import { languages } from '../language.ts'
import { describeMachine, mermaidOf } from './diagram.ts'
import { machineFaultMessage, machineOf, readMachine, type MachineFaultCode } from './faults.ts'
import type { MachineSource } from './schema.ts'
import { machineFaultWords } from './words.ts'

const faultsOf = (change: (machine: MachineSource) => unknown): string[] => {
  const machine = structuredClone<MachineSource>(exceptionSource)
  change(machine)
  return readMachine(machine).faults.map(({ code, place, detail }) => `${code} ${place} ${detail}`)
}
const title = exceptionSource.title

test('a machine without faults is read with its defaults', () => {
  expect(readMachine(exceptionSource)).toMatchObject({
    faults: [],
    machine: { states: { draft: { final: false, needsDecision: false } }, transitions: { submit: { optional: false, comment: 'optional', apartFrom: [] } } },
  })
})

const faulty: [string, MachineFaultCode, (machine: MachineSource) => unknown, string[]][] = [
  ['a field is missing', 'wrong-type', (m) => Reflect.deleteProperty(m, 'title'), ['wrong-type title object']],
  ['a word is missing in one language', 'wrong-type', (m) => Reflect.deleteProperty(m.states['draft']?.title ?? {}, 'zh-Hans'), ['wrong-type states.draft.title.zh-Hans string']],
  ['a value is none of those allowed', 'wrong-value', (m) => Object.assign(m.transitions['submit'] ?? {}, { kind: 'vote' }), ['wrong-value transitions.submit.kind step, submission, decision']],
  ['a time is none', 'wrong-value', (m) => Object.assign(m.states['submitted']?.deadline ?? {}, { within: { weeks: 2 } }), [
    'wrong-value states.submitted.deadline.within { "workingDays": 0–400 }, { "days": 0–4000 }, { "hours": 1–2000 }',
  ]],
  ['a version is too small', 'wrong-value', (m) => Object.assign(m, { version: 0 }), ['wrong-value version ≥ 1']],
  ['a name is no name', 'wrong-value', (m) => Object.assign(m, { id: 'Not A Name' }), ['wrong-value id a-z, 0-9, -']],
  ['nothing reads a field', 'unknown-field', (m) => Object.assign(m.states['draft'] ?? {}, { deadlines: 3 }), ['unknown-field states.draft deadlines']],
  ['a state is not there', 'unknown-state', (m) => Object.assign(m, { initial: 'constructor' }), ['unknown-state initial constructor']],
  ['a role is not there', 'unknown-role', (m) => Object.assign(m.transitions['submit'] ?? {}, { by: ['reader'] }), ['unknown-role transitions.submit.by reader']],
  ['a transition is not there', 'unknown-transition', (m) => Object.assign(m.transitions['approve'] ?? {}, { apartFrom: ['review'] }), ['unknown-transition transitions.approve.apartFrom review']],
  ['nothing leads to a state', 'unreachable-state', (m) => Object.assign(m.states, { lost: { title, final: true } }), ['unreachable-state states.lost lost']],
  ['a state leads nowhere', 'dead-end', (m) => Object.assign(m.transitions, { stop: { title, from: ['draft'], to: 'stuck', by: ['author'] } }) && Object.assign(m.states, { stuck: { title } }), [
    'dead-end states.stuck stuck',
  ]],
  ['an ended case goes on', 'final-leads-on', (m) => Object.assign(m.transitions['submit'] ?? {}, { from: ['draft', 'withdrawn'] }), ['final-leads-on transitions.submit withdrawn']],
  ['nobody can take a transition', 'nobody-takes', (m) => Object.assign(m.transitions['return'] ?? {}, { by: [] }), ['nobody-takes transitions.return return']],
  ['the clock would decide', 'decision-by-the-clock', (m) => Object.assign(m.transitions['return'] ?? {}, { atDeadline: true }), ['decision-by-the-clock transitions.return return']],
  ['a decision has no deadline', 'deadline-missing', (m) => Reflect.deleteProperty(m.states['submitted'] ?? {}, 'deadline'), [
    'deadline-missing transitions.approve submitted',
    'deadline-missing transitions.return submitted',
  ]],
  [
    'a deadline is about nothing',
    'nothing-awaited',
    (m) => Object.assign(m.transitions['submit'] ?? {}, { optional: true }) && Object.assign(m.states['draft'] ?? {}, { deadline: { within: { days: 3 } } }),
    ['nothing-awaited states.draft draft'],
  ],
  ['two things happen at a deadline', 'two-at-deadline', (m) => Object.assign(m.transitions, { drop: { title, from: ['granted'], to: 'withdrawn', atDeadline: true } }), [
    'two-at-deadline states.granted granted',
  ]],
  [
    'the clock goes round for ever',
    'circle-of-the-clock',
    (m) => Object.assign(m.transitions, { again: { title, from: ['draft'], to: 'draft', atDeadline: true } }) && Object.assign(m.states['draft'] ?? {}, { deadline: { within: { days: 3 } } }),
    ['circle-of-the-clock states.draft draft'],
  ],
  ['a way leads round the decision', 'undecided', (m) => Object.assign(m.transitions, { skip: { title, from: ['draft'], to: 'granted', by: ['author'] } }), ['undecided transitions.skip granted']],
]

describe.each(faulty)('where %s', (_what, code, change, expected) => {
  test('it is found, and nothing else is', () => {
    expect(faultsOf(change)).toEqual(expected)
  })

  test('it is said in three languages', () => {
    const said = languages.map((language) => machineFaultMessage({ code, place: 'states.x', detail: 'y' }, language))
    expect(new Set(said).size).toBe(3)
    expect(said.filter((text) => text.includes('y'))).toHaveLength(3)
  })
})

test('every fault that there is a word for is planted above', () => {
  expect(new Set(faulty.map(([, code]) => code))).toEqual(new Set(Object.keys(machineFaultWords)))
})

test('an error lists every fault', () => {
  expect(() => machineOf({ ...exceptionSource, initial: 'x' })).toThrow('The machine has faults:\n- initial names the state “x”, which does not exist. Add it to the states or correct the name.')
})

test('of generated machines, those from which a way out is taken have faults', () => {
  for (let seed = 0; seed < 300; seed += 1) {
    const machine = generateMachine(new Random(seed))
    const ends = Object.entries(machine.states).filter(([, { final }]) => final).map(([id]) => id)
    const transitions = Object.fromEntries(Object.entries(machine.transitions).filter(([, { to }]) => !ends.includes(to)).map(([id, one]) => [id, { ...one, apartFrom: [] }]))
    expect(readMachine({ ...machine, transitions }).faults.map(({ code }) => code), `seed ${seed}`).toEqual(expect.arrayContaining(['dead-end']))
  }
})

test('a machine is drawn, with names in the language', () => {
  expect(mermaidOf(exception, 'en').split('\n').slice(0, 2)).toEqual(['stateDiagram-v2', '  accTitle: Request for an exception'])
  const drawn = mermaidOf(exception, 'zh-Hant-HK')
  expect(drawn).toContain('\n  state "草擬中" as s_draft\n')
  expect(drawn).toContain('\n  [*] --> s_draft\n')
  expect(drawn).toContain('\n  s_submitted --> s_granted: 批准 (審批人，不得為提交者)\n')
  expect(drawn).toContain('\n  s_granted --> s_expired: 屆滿 (限期屆滿時自動執行)\n')
  expect(drawn).toContain('\n  s_withdrawn --> [*]\n')
  expect(drawn.match(/ --> /g)).toHaveLength(1 + 2 + Object.values(exception.transitions).flatMap(({ from }) => from).length)
})

test('marks that mean something to Mermaid do not break the drawing', () => {
  const machine = machineOf({ ...exceptionSource, title: { ...title, en: 'A: "b"; #c {d}' } })
  expect(mermaidOf(machine, 'en')).toContain('accTitle: A#58; #34;b#34;#59; #35;c #123;d#125;\n')
})

test('the same is said in sentences, one for each state', () => {
  expect(describeMachine(exception, 'en')).toEqual([
    'Draft, where a case begins: “Submit” by Author leads to “Submitted”; “Withdraw” by Author leads to “Withdrawn”.',
    'Submitted, within 3 working days: “Approve” by Approver, never who submitted leads to “Granted”; “Return” by Approver, never who submitted leads to “Draft”; “Withdraw” by Author leads to “Withdrawn”.',
    'Granted, within 365 days: “Withdraw” by Author leads to “Withdrawn”; “Expire” by the clock, at the deadline leads to “Expired”.',
    'Expired: the case ends.',
    'Withdrawn: the case ends.',
  ])
  expect(describeMachine(exception, 'zh-Hans')[1]).toBe('已提交，限期3个工作天：“批准”（审批人，不得为提交者）通往“已批准”；“退回”（审批人，不得为提交者）通往“草拟中”；“撤回”（拟稿人）通往“已撤回”。')
})
