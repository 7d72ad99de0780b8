import type { Knex } from 'knex'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { verifyChain } from '../chain/verify.ts'
import type { DirectorySource } from '../directory/schema.ts'
import { databases, type TestDatabase } from '../fixtures/databases.ts'
import { ann, ben, bindings, calendar, cat, exception, exceptionSource, hongKongTime, office, officeSource } from '../fixtures/office.ts'
import { machineOf } from '../machine/faults.ts'
import { install, tables } from '../tables/tables.ts'
import type { ActRequest } from './act.ts'
import type { CaseState } from './case-state.ts'
import { Refusal } from './refusal.ts'
import { createWorkflow } from './workflow.ts'

describe.each(databases)('on %s', (_name, fresh) => {
  let home: TestDatabase
  let database: ReturnType<TestDatabase['open']>
  let directory = office()
  let now = hongKongTime('2026-11-30 10:00')
  let workflow: ReturnType<typeof createWorkflow>

  beforeEach(async () => {
    home = await fresh()
    database = home.open()
    directory = office()
    now = hongKongTime('2026-11-30 10:00')
    await install(database)
    workflow = createWorkflow({ database, machines: [exception], directory: () => directory, calendar, now: () => now })
  })
  afterEach(async () => {
    expect((await verifyChain(database)).faults).toEqual([])
    await home.remove()
  })

  const started = async (): Promise<CaseState> => await database.transaction(async (trx) => await workflow.start(trx, { machine: 'exception', record: { type: 'rule', id: '7' }, by: ann, bindings }))
  const act = async (request: ActRequest): Promise<CaseState> => await database.transaction(async (trx) => await workflow.act(trx, request))
  const refused = async (request: ActRequest): Promise<string> => {
    const error: unknown = await act(request).then(() => undefined, (reason: unknown) => reason)
    return error instanceof Refusal ? error.code : `not refused: ${String(error)}`
  }
  const submitted = async (): Promise<CaseState> => await act({ caseId: (await started()).id, transition: 'submit', by: ann })
  const given = (change: Partial<DirectorySource>): void => {
    directory = office(change)
  }
  const kinds = async (caseId: string): Promise<string[]> => (await workflow.history(database, caseId)).map(({ kind, transition }) => transition ?? kind)
  const outbox = async (): Promise<string[]> => {
    const rows: { body: string }[] = await database(tables.outbox).orderBy('dedupe_key')
    return rows.map(({ body }) => JSON.parse(body) as { kind: string; person: string }).map(({ kind, person }) => `${kind} ${person}`)
  }

  test('a case whose record has a day of its own is due then, and is listed while it is open', async () => {
    const dueAt = hongKongTime('2026-12-04 00:00')
    const yearly = machineOf({
      ...exceptionSource,
      states: { ...exceptionSource.states, draft: { ...exceptionSource.states.draft, deadline: { within: { days: 30 }, remindBefore: [{ days: 1 }], escalateEvery: { days: 7 } } } },
    })
    workflow = createWorkflow({ database, machines: [yearly], directory: () => directory, calendar, now: () => now })
    const { id } = await database.transaction(async (trx) => await workflow.start(trx, { machine: 'exception', record: { type: 'rule', id: '8' }, by: ann, bindings, dueAt }))
    expect((await workflow.open(database, 'exception')).map((one) => [one.id, one.dueAt])).toEqual([[id, dueAt.toISOString()]])
    for (const at of ['2026-12-02 10:00', '2026-12-04 00:00', '2026-12-11 00:00']) {
      now = hongKongTime(at)
      await workflow.wake()
    }
    expect(await kinds(id)).toEqual(['started', 'reminded', 'overdue', 'escalated'])
    await act({ caseId: id, transition: 'withdraw', by: ann })
    expect(await workflow.open(database, 'exception')).toEqual([])
  })

  test('a case is submitted by one, granted by another, and every act is an event', async () => {
    const { id } = await submitted()
    const granted = await act({ caseId: id, transition: 'approve', by: ben, comment: ' Fine. ', facts: { hash: 'abc' } })
    expect(granted).toMatchObject({ state: 'granted', isOpen: true, version: 3 })
    expect(await workflow.find(database, id)).toEqual(granted)
    expect(await workflow.history(database, id)).toMatchObject([
      { number: 1, kind: 'started', by: ann },
      { number: 2, kind: 'acted', transition: 'submit', by: ann, comment: null },
      { number: 3, kind: 'acted', transition: 'approve', by: ben, comment: 'Fine.', facts: { hash: 'abc' }, at: '2026-11-30T02:00:00.000Z' },
    ])
  })

  test('what the caller writes and the event are there together or not at all', async () => {
    await database.schema.createTable('rules', (table) => table.integer('id'))
    const { id } = await submitted()
    const failing = database.transaction(async (trx) => {
      await trx('rules').insert({ id: 1 })
      await workflow.act(trx, { caseId: id, transition: 'approve', by: ben })
      throw new Error('The caller changes its mind.')
    })
    await expect(failing).rejects.toThrow('changes its mind')
    expect(await kinds(id)).toEqual(['started', 'submit'])
    expect(await database('rules')).toEqual([])
    expect(await workflow.find(database, id)).toMatchObject({ state: 'submitted' })
  })

  test('nobody decides what they submitted, in whatever post', async () => {
    const { id } = await submitted()
    given({ holdings: [...officeSource.holdings, { post: 'senior', person: 'ann', kind: 'acting', from: '2026-11-30' }] })
    expect(await refused({ caseId: id, transition: 'approve', by: { person: 'ann', post: 'senior' } })).toBe('own-act')
    // Ann moves to the other post for good, and another holds hers.
    given({ holdings: [{ post: 'senior', person: 'ann', kind: 'substantive' }, { post: 'officer', person: 'eve', kind: 'substantive' }] })
    expect(await refused({ caseId: id, transition: 'approve', by: { person: 'ann', post: 'senior' } })).toBe('own-act')
    // Who follows her in the post that submitted it, and acts in the one that approves, decides for neither.
    given({ holdings: [{ post: 'senior', person: 'eve', kind: 'acting' }, { post: 'officer', person: 'eve', kind: 'substantive' }] })
    expect(await refused({ caseId: id, transition: 'approve', by: { person: 'eve', post: 'senior' } })).toBe('own-post')
    // Who held that post when it was submitted, while Ann acted in it, does not either.
    given({})
    expect(await refused({ caseId: id, transition: 'return', by: ann, comment: 'x' })).toBe('not-asked')
    expect((await act({ caseId: id, transition: 'approve', by: ben })).state).toBe('granted')
  })

  test('who was away while another acted in their post does not decide on what was submitted in it', async () => {
    given({
      leave: [{ person: 'ben', from: '2026-11-30', to: '2026-11-30' }],
      holdings: [...officeSource.holdings, { post: 'senior', person: 'ann', kind: 'acting', from: '2026-11-30', to: '2026-11-30' }],
    })
    const byActing = { person: 'ann', post: 'senior' }
    const { id } = await database.transaction(async (trx) =>
      await workflow.start(trx, { machine: 'exception', record: { type: 'rule', id: '8' }, by: byActing, bindings: { author: { post: 'senior' }, approver: { group: 'board' } } })
    )
    await act({ caseId: id, transition: 'submit', by: byActing })
    now = hongKongTime('2026-12-01 10:00')
    given({ holdings: [...officeSource.holdings, { post: 'deputy', person: 'ben', kind: 'acting', from: '2026-12-01' }] })
    expect(await refused({ caseId: id, transition: 'approve', by: { person: 'ben', post: 'deputy' } })).toBe('own-post')
    expect(await refused({ caseId: id, transition: 'approve', by: { person: 'ann', post: 'deputy' } })).toBe('not-the-holder')
    expect((await act({ caseId: id, transition: 'approve', by: { person: 'eve', post: 'deputy' } })).state).toBe('granted')
  })

  test('who had a part in what was submitted does not decide on it', async () => {
    const { id } = await started()
    await act({ caseId: id, transition: 'submit', by: ann, contributors: ['ben'] })
    expect(await refused({ caseId: id, transition: 'approve', by: ben })).toBe('own-post')
  })

  test.each([['senior', 'own-post'], ['deputy', undefined]])('who takes over the post that submitted it decides in it in the last resort alone: %s', async (post, refusal) => {
    const before = officeSource.holdings.find((one) => one.post === post)?.person ?? ''
    const by = { person: before, post }
    const request = { machine: 'exception', record: { type: 'rule', id: '9' }, by, bindings: { author: { post }, approver: { post } } }
    const { id } = await database.transaction(async (trx) => await workflow.start(trx, request))
    await act({ caseId: id, transition: 'submit', by })
    const rest = officeSource.holdings.filter((one) => one.post !== post && one.person !== 'cat')
    given({ holdings: [...rest, { post, person: 'cat', kind: 'substantive' }] })
    const approval = { caseId: id, transition: 'approve', by: { person: 'cat', post } }
    if (refusal) expect(await refused(approval)).toBe(refusal)
    else expect((await act(approval)).state).toBe('granted')
  })

  test('who submitted it does not decide in the last resort either', async () => {
    const by = { person: 'eve', post: 'deputy' }
    const request = { machine: 'exception', record: { type: 'rule', id: '9' }, by, bindings: { author: { post: 'deputy' }, approver: { group: 'board' } } }
    const { id } = await database.transaction(async (trx) => await workflow.start(trx, request))
    await act({ caseId: id, transition: 'submit', by })
    given({ holdings: [{ post: 'secretary', person: 'eve', kind: 'substantive' }, { post: 'deputy', person: 'eve', kind: 'acting' }] })
    expect(await refused({ caseId: id, transition: 'approve', by })).toBe('own-act')
    expect(await refused({ caseId: id, transition: 'approve', by: { person: 'eve', post: 'secretary' } })).toBe('own-act')
  })

  test('a post that has ended is followed to the one that took over, with what it submitted', async () => {
    const { id } = await submitted()
    const posts = officeSource.posts.map((post) => (post.id === 'officer' ? { ...post, to: '2026-11-30', successor: 'deputy' } : post))
    given({ posts, holdings: officeSource.holdings.map((one) => (one.person === 'eve' ? { ...one, post: 'senior' } : one)) })
    now = hongKongTime('2026-12-01 10:00')
    given({ posts, holdings: [...officeSource.holdings, { post: 'senior', person: 'eve', kind: 'acting' }] })
    expect(await refused({ caseId: id, transition: 'approve', by: { person: 'eve', post: 'senior' } })).toBe('own-post')
    expect(await workflow.options(database, id, { person: 'eve', post: 'deputy' })).toMatchObject([{ transition: 'approve', refusal: { code: 'not-asked' } }, { transition: 'return' }, {
      transition: 'withdraw',
      refusal: undefined,
    }])
  })

  test.each<[string, Partial<ActRequest>, string]>([
    ['a post that the person does not hold', { by: { person: 'ann', post: 'chief' } }, 'not-the-holder'],
    ['a post that is not asked', { by: cat }, 'not-asked'],
    ['a step that is not there', { transition: 'toString' }, 'unknown-transition'],
    ['a step of another state', { transition: 'submit', by: ann }, 'not-from-here'],
    ['a return without a reason', { transition: 'return', comment: '  ' }, 'comment-missing'],
    ['a comment that would not be kept', { transition: 'withdraw', by: ann, comment: 'x' }, 'comment-not-kept'],
    ['a case that was changed meanwhile', { version: 1 }, 'changed-meanwhile'],
    ['a case that is not there', { caseId: 'none' }, 'unknown-case'],
  ])('%s is refused', async (_what, change, code) => {
    const { id } = await submitted()
    expect(await refused({ caseId: id, transition: 'approve', by: ben, ...change })).toBe(code)
    expect(await kinds(id)).toEqual(['started', 'submit'])
  })

  test('who is on leave does not act, and whoever acts for them does', async () => {
    const { id } = await submitted()
    given({
      leave: [{ person: 'ben', from: '2026-11-30', to: '2026-12-02' }],
      holdings: [...officeSource.holdings, { post: 'senior', person: 'eve', kind: 'acting', from: '2026-11-30', to: '2026-12-02' }],
    })
    expect(await refused({ caseId: id, transition: 'approve', by: ben })).toBe('on-leave')
    expect((await act({ caseId: id, transition: 'approve', by: { person: 'eve', post: 'senior' } })).state).toBe('granted')
  })

  test('one case at a time is open about a record, and an ended one takes no act', async () => {
    const { id } = await started()
    await expect(started()).rejects.toMatchObject({ code: 'already-open', detail: id })
    await act({ caseId: id, transition: 'withdraw', by: ann })
    expect(await refused({ caseId: id, transition: 'submit', by: ann })).toBe('case-ended')
    expect((await started()).id).not.toBe(id)
  })

  test('a case is refused where a role has no post', async () => {
    const start = database.transaction(async (trx) => await workflow.start(trx, { machine: 'exception', record: { type: 'rule', id: '7' }, by: ann, bindings: { author: { post: 'officer' } } }))
    await expect(start).rejects.toMatchObject({ code: 'role-without-post', detail: 'approver' })
  })

  test('a deadline over years whose holidays are not known is refused, and nothing is guessed', async () => {
    now = hongKongTime('2027-12-30 10:00')
    const { id } = await started()
    expect(await refused({ caseId: id, transition: 'submit', by: ann })).toBe('holidays-unknown')
  })

  test('the clock reminds, tells that it is late, asks the next posts and at last the last resort, and says so once each', async () => {
    const { id, dueAt } = await submitted()
    expect(dueAt).toBe(hongKongTime('2026-12-04 00:00').toISOString())
    const at = async (text: string): Promise<void> => {
      now = hongKongTime(text)
      expect((await workflow.wake()).failed).toEqual([])
    }
    await at('2026-12-02 08:59')
    expect(await kinds(id)).toHaveLength(2)
    await at('2026-12-02 09:00')
    await at('2026-12-02 09:01')
    await at('2026-12-04 00:00')
    await at('2026-12-08 00:00')
    await at('2026-12-10 00:00')
    expect(await kinds(id)).toEqual(['started', 'submit', 'reminded', 'overdue', 'escalated', 'escalated'])
    expect(await outbox()).toEqual(['escalated ben', 'escalated cat', 'escalated ben', 'escalated cat', 'escalated dan', 'escalated eve', 'overdue ben', 'reminder ben'])
    expect((await act({ caseId: id, transition: 'approve', by: { person: 'eve', post: 'deputy' } })).state).toBe('granted')
  })

  test('after a standstill the next post is asked once, not all of them at a stroke', async () => {
    const { id } = await submitted()
    now = hongKongTime('2026-12-29 10:00')
    await workflow.wake()
    await workflow.wake()
    expect(await kinds(id)).toEqual(['started', 'submit', 'escalated'])
  })

  test('instances that look at the clock at once do what is due once', async () => {
    const { id } = await submitted()
    now = hongKongTime('2026-12-02 09:00')
    const rounds = await Promise.all([workflow.wake(), workflow.wake(), workflow.wake()])
    expect(rounds.flatMap(({ failed }) => failed)).toEqual([])
    expect(await kinds(id)).toEqual(['started', 'submit', 'reminded'])
    given({ holdings: officeSource.holdings.filter(({ person }) => person !== 'ben') })
    await Promise.all([workflow.attend(), workflow.attend()])
    expect(await kinds(id)).toEqual(['started', 'submit', 'reminded', 'escalated'])
  })

  test('a case of a machine that is not known here stops no other', async () => {
    const { id } = await submitted()
    const another = createWorkflow({ database, machines: [{ ...exception, id: 'another' }], directory: () => directory, calendar, now: () => now })
    await database.transaction(async (trx) => await another.start(trx, { machine: 'another', record: { type: 'rule', id: '7' }, by: ann, bindings }))
    now = hongKongTime('2026-12-02 09:00')
    expect(await workflow.wake()).toEqual({ done: 1, failed: [] })
    expect((await workflow.attend()).failed).toEqual([])
    expect([...(await workflow.tasks(database)).keys()]).toEqual(['ben'])
    expect(await kinds(id)).toEqual(['started', 'submit', 'reminded'])
    const older = createWorkflow({ database, machines: [{ ...exception, version: 2 }], directory: () => directory, calendar, now: () => hongKongTime('2026-12-04 09:00') })
    expect((await older.wake()).failed).toMatchObject([{ caseId: id, error: { code: 'unknown-machine' } }])
    expect((await older.attend()).failed).toMatchObject([{ caseId: id, error: { code: 'unknown-machine' } }])
    expect([...(await older.tasks(database)).keys()]).toEqual([])
  })

  test('the clock takes the step of the deadline', async () => {
    const { id } = await submitted()
    now = hongKongTime('2026-12-01 10:00')
    await act({ caseId: id, transition: 'approve', by: ben })
    now = hongKongTime('2027-12-02 00:00')
    await workflow.wake()
    expect(await workflow.find(database, id)).toMatchObject({ state: 'expired', isOpen: false })
    expect((await workflow.history(database, id)).at(-1)).toMatchObject({ kind: 'expired', transition: 'expire', by: null })
  })

  test('what the clock changes of the record stands or falls with its step', async () => {
    const { id } = await submitted()
    await act({ caseId: id, transition: 'approve', by: ben })
    const seen: string[] = []
    let breaks = true
    const open = <T>(work: (trx: Knex.Transaction) => Promise<T>): Promise<T> => database.transaction(work).finally(() => seen.push('end'))
    const onExpired = async (trx: Knex.Transaction, { record }: CaseState, transition: string): Promise<void> => {
      await trx('clf_workflow_outbox').insert({ id: 'o', topic: record.id, dedupe_key: 'o', body: transition, state: 'due', attempts: 0, due_at: '', made_at: '' })
      if (breaks) throw new Error('No room left.')
    }
    const ours = createWorkflow({ database, machines: [exception], directory: () => directory, calendar, transaction: open, onExpired, now: () => hongKongTime('2027-12-02 00:00') })
    expect((await ours.wake()).failed).toMatchObject([{ caseId: id, error: { message: 'No room left.' } }])
    expect(await workflow.find(database, id)).toMatchObject({ state: 'granted' })
    breaks = false
    expect((await ours.wake()).failed).toEqual([])
    expect(await workflow.find(database, id)).toMatchObject({ state: 'expired' })
    expect(await database(tables.outbox).where({ id: 'o' })).toMatchObject([{ topic: '7', body: 'expire' }])
    expect(seen).toEqual(['end', 'end'])
  })

  test('of the cases about a record the open one comes first, then the last', async () => {
    const about = async (id = '7'): Promise<string[]> => (await workflow.about(database, 'exception', { type: 'rule', id })).map((one) => one.id)
    expect(await about()).toEqual([])
    const ids: string[] = []
    for (const _ of [1, 2]) {
      const { id } = await started()
      ids.unshift(id)
      expect(await about()).toEqual(ids)
      await act({ caseId: id, transition: 'withdraw', by: ann })
    }
    expect([await about(), await about('8')]).toEqual([ids, []])
  })

  test('a vacancy is passed on at once, and when nobody is left the last resort is told, once', async () => {
    const { id } = await submitted()
    given({ holdings: officeSource.holdings.filter(({ person }) => person !== 'ben') })
    expect(await workflow.attend()).toMatchObject({ done: 1, unattended: [] })
    expect(await refused({ caseId: id, transition: 'approve', by: cat })).not.toBe('not-asked')
    expect(await kinds(id)).toEqual(['started', 'submit', 'escalated', 'approve'])
  })

  test('where nobody can act, the last resort is told once, and it is noted when somebody can again', async () => {
    const { id } = await submitted()
    given({ holdings: officeSource.holdings.filter(({ person }) => person === 'ann') })
    expect((await workflow.attend()).unattended).toEqual([id])
    expect((await workflow.attend()).unattended).toEqual([id])
    expect(await kinds(id)).toEqual(['started', 'submit', 'unattended'])
    given({})
    expect((await workflow.attend()).unattended).toEqual([])
    expect(await kinds(id)).toEqual(['started', 'submit', 'unattended', 'attended'])
  })

  test('a leave that ends before the deadline passes nothing on', async () => {
    const { id } = await submitted()
    given({ leave: [{ person: 'ben', from: '2026-11-30', to: '2026-12-02' }] })
    await workflow.attend()
    expect(await kinds(id)).toEqual(['started', 'submit'])
    given({ leave: [{ person: 'ben', from: '2026-11-30', to: '2026-12-03' }] })
    await workflow.attend()
    expect(await kinds(id)).toEqual(['started', 'submit', 'escalated'])
  })

  test('what awaits whom is told by person', async () => {
    const { id } = await submitted()
    const tasks = await workflow.tasks(database)
    expect([...tasks].map(([person, list]) => [person, list.map((task) => [task.case.id, task.transitions])])).toEqual([
      ['ben', [[id, ['approve', 'return']]]],
    ])
    expect(await workflow.awaited(database, id)).toEqual([ben])
  })

  test('who submitted it hears that it was returned', async () => {
    const { id } = await submitted()
    await act({ caseId: id, transition: 'return', by: ben, comment: 'Say why.' })
    expect(await outbox()).toEqual(['returned ann'])
  })

  test('events cannot be changed or removed while the guards of the database stand', async () => {
    await submitted()
    await expect(database(tables.event).where({ number: 1 }).update({ body: '{}' })).rejects.toThrow('only ever added')
    await expect(database(tables.event).where({ number: 2 }).delete()).rejects.toThrow('only ever added')
  })
})
