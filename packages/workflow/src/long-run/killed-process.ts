import { openAddress } from '../fixtures/databases.ts'
import { hongKongTime } from '../fixtures/office.ts'
import { deliverAll, goOn, instanceOn } from './scenario.ts'

// A process that is killed before a statement, by its number; with 0 it comes to its end and says how many there were.
const [address = '', heads = '', mailbox = '', killAt = '0'] = process.argv.slice(2)
const database = openAddress(address)
let statements = 0
database.on('query', () => {
  statements += 1
  if (statements === Number(killAt)) process.kill(process.pid, 'SIGKILL')
})
const instance = instanceOn(database, { heads, mailbox })
await goOn(instance, 'first')
await database.transaction(async (trx) => {
  const { id } = await instance.workflow.start(trx, {
    machine: 'exception',
    record: { type: 'rule', id: 'second' },
    by: { person: 'ann', post: 'officer' },
    bindings: { author: { post: 'officer' }, approver: { post: 'senior' } },
  })
  await instance.workflow.act(trx, { caseId: id, transition: 'submit', by: { person: 'ann', post: 'officer' } })
})
await deliverAll(instance)
const later = instanceOn(database, { heads, mailbox, now: () => hongKongTime('2026-12-02 09:30') })
await later.workflow.wake()
await deliverAll(later)
await instance.workflow.recordHead()
await later.workflow.recordHead()
process.stdout.write(String(statements))
await database.destroy()
