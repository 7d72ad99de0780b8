import { afterAll, beforeAll, expect, test } from 'vitest'
import { append, lockHead } from '../chain/append.ts'
import { databases, type TestDatabase } from '../fixtures/databases.ts'
import { install } from './tables.ts'

const [[name, fresh] = ['', undefined]] = databases
let home: TestDatabase

beforeAll(async () => {
  if (!fresh) throw new Error('There is no database to ask.')
  home = await fresh()
})
afterAll(() => home.remove())

test(`on ${name} installing again changes nothing`, async () => {
  const database = home.open()
  await install(database)
  await database.transaction(async (trx) => await append(trx, await lockHead(trx), { caseId: 'first' }))
  await install(database)
  expect(await database('clf_workflow_event')).toHaveLength(1)
  expect(await database('clf_workflow_head')).toMatchObject([{ id: 1 }])
})

// SQLite has one writer: there an instance does not begin before the act has ended.
test.each(name === 'PostgreSQL' ? [name] : [])('on %s an instance that starts beside one that acts waits for its act, and neither fails', async () => {
  const acting = home.open()
  await install(acting)
  const act = await acting.transaction()
  const head = await lockHead(act)
  const starting = install(home.open())
  await expect.poll(waiting, { timeout: 30_000 }).toBeGreaterThanOrEqual(1)
  await append(act, head, { caseId: 'second' })
  await act.commit()
  await starting
  expect(await acting('clf_workflow_event').where({ case_id: 'second' })).toHaveLength(1)
})

/** Sessions that wait for the head of a chain; other tests of this server may have some too. */
async function waiting(): Promise<number> {
  const { rows } = (await home.open().raw(
    "SELECT count(*)::int AS waiting FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE NOT granted AND query LIKE '%clf_workflow_head%' AND query NOT LIKE '%pg_locks%'",
  )) as { rows: { waiting: number }[] }
  return rows[0]?.waiting ?? 0
}
