import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readConfig } from '../config/config.ts'
import { Outbox } from './outbox.ts'

// Says what readers wrote that the CMS has not yet: node src/outbox/main.ts [--again]. The intranet may run meanwhile. Of their words it says nothing.
try {
  const { values } = parseArgs({ options: { again: { type: 'boolean', default: false } } })
  const { outbox: path } = readConfig(process.env)
  if (!existsSync(path)) throw new Error(`There is no outbox at ${path}. Set CLF_INTRANET_STORE as the intranet has it.`)
  const outbox = new Outbox(path)
  const { waiting, oldest, fault } = outbox.state()
  const print = (line: string) => process.stdout.write(`${line}\n`)
  print(waiting === 0 ? 'Nothing waits.' : `${waiting} ${waiting === 1 ? 'waits' : 'wait'}, the oldest since ${oldest}.`)
  if (fault) print(`Nothing is delivered since ${fault.since}: ${fault.message}`)
  for (const { id, kind, accepted, reason } of outbox.allSetAside()) print(`Set aside: ${id}, ${kind}, accepted ${accepted}. ${reason}`)
  if (values.again) print(`Tried again: ${outbox.tryAgain()}.`)
  outbox.close()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
