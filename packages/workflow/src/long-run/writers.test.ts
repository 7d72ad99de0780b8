import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { verifyChain } from '../chain/verify.ts'
import { readWitness } from '../chain/witness.ts'
import { databases } from '../fixtures/databases.ts'
import { install, tables } from '../tables/tables.ts'

const isFull = process.env['CLF_MATRIX'] === 'full'
const writers = 3
const rules = isFull ? 60 : 8
const eventsOfRule = 5

const folder = mkdtempSync(join(tmpdir(), 'clf-workflow-writers-'))
afterAll(() => rmSync(folder, { recursive: true }))

test.each(databases)('on %s several processes write one chain without gaps, in the order of commits, and deliver each message once', { timeout: 300_000 }, async (name, fresh) => {
  const place = await fresh()
  const database = place.open()
  await install(database)
  await database.schema.createTable('rules', (table) => {
    table.string('id').primary()
    table.string('case_id')
    table.string('state')
  })
  const [heads, mailbox] = [join(folder, `${name}-heads`), join(folder, `${name}-mailbox`)]
  const children = Array.from(
    { length: writers },
    (_, index) => spawn(process.execPath, [join(import.meta.dirname, 'writing-process.ts'), place.address, heads, mailbox, `writer-${index}`, String(rules)], { stdio: ['ignore', 'ignore', 'pipe'] }),
  )
  const errors: string[] = []
  for (const { stderr } of children) stderr.on('data', (text: Buffer) => errors.push(String(text)))
  const ended = Promise.all(children.map(async (one) => ((await once(one, 'exit')) as [number])[0]))

  // A reader that has seen a number never sees an earlier one come later.
  let last = 0
  let isWriting = true
  void ended.then(() => (isWriting = false))
  while (isWriting) {
    const rows: { number: number | string }[] = await database(tables.event).select('number').where('number', '>', last).orderBy('number')
    for (const { number } of rows) {
      expect(Number(number)).toBe(last + 1)
      last = Number(number)
    }
    await setTimeout(5)
  }

  expect({ codes: await ended, errors }).toEqual({ codes: [0, 0, 0], errors: [] })
  const report = await verifyChain(database, await readWitness(heads))
  expect(report).toMatchObject({ events: writers * rules * eventsOfRule, faults: [] })
  expect(report.witnessed).toBeGreaterThan(0)
  const outbox: { id: string; state: string; attempts: number }[] = await database(tables.outbox).orderBy('id')
  expect(outbox.filter(({ state, attempts }) => state !== 'delivered' || attempts !== 1)).toEqual([])
  expect(readFileSync(mailbox, 'utf8').split('\n').slice(0, -1).toSorted()).toEqual(outbox.map(({ id }) => id))
  await place.remove()
})
