import type { Knex } from 'knex'
import { appendFileSync } from 'node:fs'
import { createWorkflow, type Workflow } from '../case/workflow.ts'
import { fileWitness } from '../chain/witness.ts'
import { ann, ben, bindings, calendar, exception, hongKongTime, office } from '../fixtures/office.ts'
import { deliver } from '../outbox/deliver.ts'

/** An instance of an application: it keeps rules, and has an exception from each decided on. */
export interface Instance {
  database: Knex
  workflow: Workflow
  /** A file to which a line is added for each message that is delivered. */
  mailbox: string
  now: () => Date
}

export function instanceOn(database: Knex, { heads, mailbox, now = () => hongKongTime('2026-11-30 10:00') }: { heads: string; mailbox: string; now?: () => Date }): Instance {
  return { database, mailbox, now, workflow: createWorkflow({ database, machines: [exception], directory: () => office(), calendar, witness: fileWitness(heads), now }) }
}

/** Takes the exception from one rule as far as it goes, from wherever it stands: begun, submitted, returned, submitted, granted. */
export async function goOn({ database, workflow }: Instance, rule: string): Promise<void> {
  const next = async (): Promise<boolean> =>
    await database.transaction(async (trx) => {
      await workflow.lock(trx)
      const found: { case_id: string } | undefined = await trx('rules').where({ id: rule }).first()
      if (!found) {
        const { id, state } = await workflow.start(trx, { machine: 'exception', record: { type: 'rule', id: rule }, by: ann, bindings })
        await trx('rules').insert({ id: rule, case_id: id, state })
        return true
      }
      const caseId = found.case_id
      const before = await workflow.find(trx, caseId)
      if (before.state === 'granted') return false
      const isReturned = before.involved.some(({ transition }) => transition === 'return')
      const act = before.state === 'draft' ? { transition: 'submit', by: ann } : isReturned ? { transition: 'approve', by: ben } : { transition: 'return', by: ben, comment: 'Say why.' }
      const { state } = await workflow.act(trx, { caseId, ...act })
      await trx('rules').where({ id: rule }).update({ state })
      return true
    })
  while (await next());
}

/** Writes the digests of the day and delivers whatever is due. */
export async function deliverAll({ database, workflow, mailbox, now }: Instance): Promise<void> {
  const write = async ({ id }: { id: string }): Promise<void> => appendFileSync(mailbox, `${id}\n`)
  await workflow.enqueueDigests()
  for (;;) {
    const { delivered } = await deliver(database, { handlers: { notice: write, digest: write }, now, limit: 20 })
    if (delivered === 0) return
  }
}
