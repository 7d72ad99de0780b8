import { expect, test } from 'vitest'
import { createWorkflow } from '../case/workflow.ts'
import { readHead } from '../chain/append.ts'
import { canonical, sha256, type Json } from '../chain/canonical.ts'
import { verifyChain } from '../chain/verify.ts'
import { databases } from '../fixtures/databases.ts'
import { ann, bindings, calendar, exception, hongKongTime, office } from '../fixtures/office.ts'
import { install, isPostgres, tables } from '../tables/tables.ts'
import { Random } from './random.ts'

const events = process.env['CLF_MATRIX'] === 'full' ? 100_000 : 10_000

test.each(databases)(`on %s one altered row of ${events} events is found`, { timeout: 300_000 }, async (_name, fresh) => {
  const place = await fresh()
  const database = place.open()
  await install(database)
  const workflow = createWorkflow({ database, machines: [exception], directory: () => office(), calendar, now: () => hongKongTime('2026-11-30 10:00') })
  await database.transaction(async (trx) => await workflow.start(trx, { machine: 'exception', record: { type: 'rule', id: '1' }, by: ann, bindings }))

  // Written in bulk, by the rules of the chain, since acts take a transaction each.
  const { body } = (await database(tables.event).first()) as { body: string }
  const first = JSON.parse(body) as Record<string, Json>
  let head = await readHead(database)
  await database.transaction(async (trx) => {
    while (head.number < events) {
      const rows = Array.from({ length: Math.min(200, events - head.number) }, () => {
        const text = canonical({ ...first, number: head.number + 1, previous: head.hash })
        head = { number: head.number + 1, hash: sha256(text) }
        return { ...head, case_id: String(first['caseId']), body: text }
      })
      await trx(tables.event).insert(rows)
    }
    await trx(tables.head).update(head)
    await trx(tables.case).update({ event: head.number })
  })
  const start = performance.now()
  expect(await verifyChain(database, [head])).toMatchObject({ events, faults: [], witnessed: 1 })
  const seconds = (performance.now() - start) / 1000

  const number = new Random(9).whole(1, events)
  await database.raw(isPostgres(database) ? `DROP TRIGGER ${tables.event}_no_change ON ${tables.event}` : `DROP TRIGGER ${tables.event}_no_update`)
  const row = (await database(tables.event).where({ number }).first()) as { body: string }
  await database(tables.event).where({ number }).update({ body: row.body.replace('"kind":"started"', '"kind":"acted"') })
  expect((await verifyChain(database, [head])).faults).toMatchObject([{ code: 'altered', number }])
  process.stdout.write(`${events} events read in ${seconds.toFixed(1)} s\n`)
  await place.remove()
})
