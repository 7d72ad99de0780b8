import type { Knex } from 'knex'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createWorkflow } from '../case/workflow.ts'
import { exitCodes, exitCodesInWords } from '../exit-codes.ts'
import { databases, type TestDatabase } from '../fixtures/databases.ts'
import { ann, ben, bindings, calendar, exception, hongKongTime, office } from '../fixtures/office.ts'
import { install, isPostgres, tables } from '../tables/tables.ts'
import { sha256 } from './canonical.ts'
import { verifyChain } from './verify.ts'
import { fileWitness, readWitness } from './witness.ts'

const main = join(import.meta.dirname, '../main.ts')
const run = (...args: string[]) => spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' })
const folder = mkdtempSync(join(tmpdir(), 'clf-workflow-heads-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('the numbers that it ends with are those of the help', () => {
  expect(exitCodes).toEqual({ whole: 0, faults: 1, usage: 2, notVerified: 3 })
  expect(exitCodesInWords).toBe('Exit codes: 0 the chain is whole, 1 it is not, 2 wrong use, 3 it could not be read.')
  expect(run('verify', '--help').stdout).toContain(exitCodesInWords)
})

test('wrong use ends with 2, and what cannot be read with 3', () => {
  expect(run('verify')).toMatchObject({ status: 2, stderr: expect.stringContaining('--database') as string })
  expect(run('verify', '--database', join(folder, 'none.db'))).toMatchObject({ status: 3, stderr: expect.stringMatching(/^The chain could not be read: There is no file /) as string })
  writeFileSync(join(folder, 'empty.db'), '')
  expect(run('verify', '--database', join(folder, 'empty.db'))).toMatchObject({ status: 3, stderr: expect.stringContaining(`There is no table ${tables.event}`) as string })
  expect(run('verify', '--database', join(folder, 'empty.db'), '--head', join(folder, 'no-heads'))).toMatchObject({ status: 3, stderr: expect.stringMatching(/There is no file .*no-heads/) as string })
  writeFileSync(join(folder, 'wrong-heads'), 'hello\n')
  expect(run('verify', '--database', join(folder, 'empty.db'), '--head', join(folder, 'wrong-heads'))).toMatchObject({ status: 3, stderr: expect.stringContaining('Line 1') as string })
})

describe.each(databases)('on %s', (name, fresh) => {
  let home: TestDatabase
  let database: Knex
  const file = join(folder, `heads-${name}`)

  beforeAll(async () => {
    home = await fresh()
    database = home.open()
    await install(database)
    const workflow = createWorkflow({ database, machines: [exception], directory: () => office(), calendar, witness: fileWitness(file), now: () => hongKongTime('2026-11-30 10:00') })
    for (const id of ['1', '2', '3']) {
      const { id: caseId } = await database.transaction(async (trx) => await workflow.start(trx, { machine: 'exception', record: { type: 'rule', id }, by: ann, bindings }))
      await database.transaction(async (trx) => await workflow.act(trx, { caseId, transition: 'submit', by: ann, comment: `for ${id}` }))
      await workflow.recordHead()
      await database.transaction(async (trx) => await workflow.act(trx, { caseId, transition: 'approve', by: ben }))
    }
    await workflow.recordHead()
    for (const trigger of isPostgres(database) ? ['no_change'] : ['no_update', 'no_delete']) {
      await database.raw(isPostgres(database) ? `DROP TRIGGER ${tables.event}_${trigger} ON ${tables.event}` : `DROP TRIGGER ${tables.event}_${trigger}`)
    }
  })
  afterAll(async () => await home.remove())

  let before: { event: Row[]; case: Row[]; head: Row[] }
  type Row = Record<string, string | number>
  beforeEach(async () => {
    before ??= { event: await database(tables.event).orderBy('number'), case: await database(tables.case), head: await database(tables.head) }
    for (const table of ['event', 'case', 'head'] as const) {
      await database(tables[table]).delete()
      await database(tables[table]).insert(before[table])
    }
  })
  const rowOf = (number: number): Row => before.event.find((row) => Number(row['number']) === number) ?? {}
  const codes = async (): Promise<string[]> => [...new Set((await verifyChain(database, await readWitness(file))).faults.map(({ code, number }) => `${code} ${number}`))]

  test('a whole chain ends with 0 and says what it was compared with', () => {
    const whole = run('verify', '--database', home.address, '--head', file)
    expect(whole).toMatchObject({ status: 0, stderr: '' })
    expect(whole.stdout).toMatch(/^The chain is whole: 9 events, head 9 [0-9a-f]{64}\.\nCompared with \d+ kept heads\.\n$/)
    expect(run('verify', '--database', home.address).stdout).toContain('Not compared with a head kept outside of the database')
  })

  test.each(Array.from({ length: 9 }, (_, index) => index + 1))('event %i, altered in any way, is found', async (number) => {
    await database(tables.event).where({ number }).update({ body: String(rowOf(number)['body']).replace(/"at":"2026/, '"at":"2025') })
    expect(await codes()).toContain(`altered ${number}`)
    // With a hash that fits, the next event or the head tells.
    const body = String(rowOf(number)['body']).replace(/"at":"2026/, '"at":"2025')
    await database(tables.event).where({ number }).update({ body, hash: sha256(body) })
    expect(await codes()).toContain(number === 9 ? 'head-differs 9' : `out-of-place ${number + 1}`)
    await database(tables.event).where({ number }).update({ ...rowOf(number), case_id: 'another' })
    expect(await codes()).toContain(`out-of-place ${number}`)
    await database(tables.event).where({ number }).update({ ...rowOf(number), body: `${String(rowOf(number)['body'])} ` })
    expect(await codes()).toContain(`altered ${number}`)
  })

  test.each(Array.from({ length: 9 }, (_, index) => index + 1))('event %i, removed, is found', async (number) => {
    await database(tables.event).where({ number }).delete()
    expect(await codes()).toContain(number === 9 ? 'truncated 9' : `missing ${number}`)
  })

  test.each(Array.from({ length: 8 }, (_, index) => index + 1))('event %i, put after the next one, is found', async (number) => {
    await database(tables.event).whereIn('number', [number, number + 1]).delete()
    await database(tables.event).insert([{ ...rowOf(number), number: number + 1 }, { ...rowOf(number + 1), number }])
    expect(await codes()).toEqual(expect.arrayContaining([`out-of-place ${number}`, `out-of-place ${number + 1}`]))
  })

  test('the last event, cut off with everything in the database that knew of it, is found by the head kept outside', async () => {
    const last = JSON.parse(String(rowOf(8)['body'])) as { after: object; caseId: string }
    await database(tables.event).where({ number: 9 }).delete()
    await database(tables.head).update({ number: 8, hash: rowOf(8)['hash'] })
    await database(tables.case).where({ id: last.caseId }).update({ body: JSON.stringify(last.after), event: 8, wakes_at: (last.after as { wakesAt: string }).wakesAt })
    expect((await verifyChain(database)).faults).toEqual([])
    expect(await codes()).toEqual(['truncated 9'])
    expect(run('verify', '--database', home.address, '--head', file)).toMatchObject({ status: 1, stdout: expect.stringContaining('Event 9: truncated.') as string })
  })

  test('an end that was written anew is found by the head kept outside', async () => {
    const body = String(rowOf(9)['body']).replace('"comment":null', '"comment":"x"')
    const hash = sha256(body)
    await database(tables.event).where({ number: 9 }).update({ body, hash })
    await database(tables.head).update({ hash })
    expect((await verifyChain(database)).faults).toEqual([])
    expect(await codes()).toEqual(['rewritten 9'])
  })

  test('a case that does not stand as its last event left it is found', async () => {
    const [row] = before.case
    await database(tables.case).where({ id: row?.['id'] }).update({ body: String(row?.['body']).replace('granted', 'draft') })
    expect(await codes()).toEqual([expect.stringMatching(/^case-differs /)])
    await database(tables.case).where({ id: row?.['id'] }).update({ ...row, is_open: 0 })
    expect(await codes()).toEqual([expect.stringMatching(/^case-differs /)])
    await database(tables.case).where({ id: row?.['id'] }).delete()
    expect(await codes()).toEqual([expect.stringMatching(/^case-differs /)])
  })

  test('an event that was made up after the head is found', async () => {
    await database(tables.event).insert({ ...rowOf(9), number: 10, hash: 'f'.repeat(64) })
    expect(await codes()).toEqual(expect.arrayContaining(['altered 10', 'head-differs 9']))
  })

  test('the report is the same as JSON', () => {
    expect(JSON.parse(run('verify', '--database', home.address, '--json').stdout)).toMatchObject({ events: 9, witnessed: 0, faults: [], head: { number: 9 } })
  })
})
