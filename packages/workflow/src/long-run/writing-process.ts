import { openAddress } from '../fixtures/databases.ts'
import { deliverAll, goOn, instanceOn } from './scenario.ts'

// One of several processes that write at once.
const [address = '', heads = '', mailbox = '', name = '', rules = '0'] = process.argv.slice(2)
const database = openAddress(address)
const instance = instanceOn(database, { heads, mailbox })
for (let rule = 0; rule < Number(rules); rule += 1) await goOn(instance, `${name}-${rule}`)
await deliverAll(instance)
await instance.workflow.recordHead()
await database.destroy()
