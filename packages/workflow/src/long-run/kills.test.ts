import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { verifyChain } from '../chain/verify.ts'
import { readWitness } from '../chain/witness.ts'
import { databases, type TestDatabase } from '../fixtures/databases.ts'
import { hongKongTime } from '../fixtures/office.ts'
import { install, tables } from '../tables/tables.ts'
import { deliverAll, goOn, instanceOn } from './scenario.ts'

const isFull = process.env['CLF_MATRIX'] === 'full'
const folder = mkdtempSync(join(tmpdir(), 'clf-workflow-kills-'))
afterAll(() => rmSync(folder, { recursive: true }))

const child = join(import.meta.dirname, 'killed-process.ts')

async function home(fresh: () => Promise<TestDatabase>, name: string) {
  const place = await fresh()
  const database = place.open()
  await install(database)
  await database.schema.createTable('rules', (table) => {
    table.string('id').primary()
    table.string('case_id')
    table.string('state')
  })
  const [heads, mailbox] = [join(folder, `${name}-heads`), join(folder, `${name}-mailbox`)]
  return { place, database, heads, mailbox, run: (killAt: number) => spawnSync(process.execPath, [child, place.address, heads, mailbox, String(killAt)], { encoding: 'utf8' }) }
}

const linesOf = (file: string): string[] => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : [])

test.each(databases)('on %s a process that is killed between any two statements leaves nothing half done, and the next one goes on', { timeout: isFull ? 3_000_000 : 120_000 }, async (name, fresh) => {
  const whole = await home(fresh, `${name}-whole`)
  const { stdout, stderr } = whole.run(0)
  await whole.place.remove()
  expect(stderr).toBe('')
  const statements = Number(stdout)
  expect(statements).toBeGreaterThan(60)

  // In every run all of them; in a quick one each ninth, each time others.
  const shift = new Date().getDate() % 9
  for (let killAt = 1; killAt <= statements; killAt += 1) {
    if (!isFull && killAt % 9 !== shift) continue
    const { place, database, heads, mailbox, run } = await home(fresh, `${name}-${killAt}`)
    expect(run(killAt).signal, `killed before statement ${killAt}`).toBe('SIGKILL')
    expect((await verifyChain(database, existsSync(heads) ? await readWitness(heads) : [])).faults, `killed before statement ${killAt}`).toEqual([])
    for (const { case_id: caseId, state } of (await database('rules')) as { case_id: string; state: string }[]) {
      const { body } = (await database(tables.case).where({ id: caseId }).first()) as { body: string }
      expect(JSON.parse(body), `killed before statement ${killAt}`).toMatchObject({ state })
    }
    // After the lease of whoever died.
    const instance = instanceOn(database, { heads, mailbox, now: () => hongKongTime('2026-12-02 10:00') })
    await goOn(instance, 'first')
    await instance.workflow.wake()
    await deliverAll(instance)
    await instance.workflow.recordHead()
    expect(await database('rules')).toMatchObject([{ id: 'first', state: 'granted' }])
    const outbox: { id: string; state: string }[] = await database(tables.outbox)
    expect(outbox.filter(({ state }) => state !== 'delivered')).toEqual([])
    expect(new Set(linesOf(mailbox)), `killed before statement ${killAt}`).toEqual(new Set(outbox.map(({ id }) => id)))
    expect((await verifyChain(database, await readWitness(heads))).faults, `killed before statement ${killAt}`).toEqual([])
    await place.remove()
  }
})
