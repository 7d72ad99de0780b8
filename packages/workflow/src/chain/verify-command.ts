import { Command } from 'commander'
import { existsSync } from 'node:fs'
import { exitCodes, exitCodesInWords } from '../exit-codes.ts'
import { tables } from '../tables/tables.ts'
import { openDatabase } from './open-database.ts'
import { verifyChain, type ChainReport } from './verify.ts'
import { readWitness } from './witness.ts'

interface Options {
  database: string
  head?: string
  json?: boolean
}

/** `clf-workflow verify` */
export function verifyCommand(): Command {
  return new Command('verify')
    .description('Finds events that were altered, removed, put in another order or cut off, and cases that do not stand as their events say.')
    .requiredOption('--database <address>', 'the SQLite file, or postgres://…')
    .option('--head <file>', 'the file in which heads of the chain are kept outside of the database')
    .option('--json', 'writes the whole report as JSON')
    .addHelpText('after', `\n${exitCodesInWords}`)
    .action(async ({ database: address, head, json }: Options) => {
      if (head !== undefined && !existsSync(head)) throw new Error(`There is no file ${head}. Give the one in which fileWitness keeps the heads, or leave --head out.`)
      // Read before the database, so that a head of an event that is written meanwhile is not missed there.
      const heads = head === undefined ? [] : await readWitness(head)
      const isAddress = /^postgres(ql)?:/.test(address)
      if (!isAddress && !existsSync(address)) throw new Error(`There is no file ${address}. Give the SQLite file, or an address that begins with postgres:.`)
      const database = await openDatabase(address)
      try {
        if (!(await database.schema.hasTable(tables.event)))
          throw new Error(`There is no table ${tables.event} in this database: no workflow has written there. Give the database of the application that does.`)
        const report = await verifyChain(database, heads)
        process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : inWords(report))
        process.exitCode = report.faults.length > 0 ? exitCodes.faults : exitCodes.whole
      } finally {
        await database.destroy()
      }
    })
}

function inWords({ events, head, witnessed, faults }: ChainReport): string {
  const compared = witnessed > 0
    ? `Compared with ${witnessed} kept ${witnessed === 1 ? 'head' : 'heads'}.`
    : 'Not compared with a head kept outside of the database (--head): a chain that was cut off or written anew to its end would not be noticed.'
  const verdict = faults.length > 0
    ? [...faults.map(({ code, number, detail }) => `Event ${number}: ${code}. ${detail}`), `${faults.length}${faults.length === 100 ? ' or more' : ''} faults in ${events} events.`]
    : [`The chain is whole: ${events} events, head ${head.number} ${head.hash}.`]
  return [...verdict, compared, ''].join('\n')
}
