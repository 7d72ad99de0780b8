import { existsSync } from 'node:fs'
import path from 'node:path'
import { exitCodes, exitCodesInWords, openDatabase, readWitness } from '@clf/workflow'
import type { Head } from '@clf/workflow'
import { Command } from 'commander'
import { versionTable } from '../versions/version-table.ts'
import { headsFile, placeOfDatabase } from './heads.ts'
import type { Kind } from './row-seals.ts'
import { verifyPublic } from './verify.ts'
import type { PublicReport } from './verify.ts'

interface Options {
  database?: string
  heads?: string
  json?: boolean
}

/** `clf-cms verify` */
export function verifyCommand(): Command {
  return new Command('verify')
    .description('Finds versions and entries of the feed that were altered, removed, put in another order, cut off or written by somebody else.')
    .option('--database <address>', 'the SQLite file, or postgres://…; that of the CMS where it is left out')
    .option('--heads <folder>', 'the folder in which heads are kept outside of the database; that of the CMS where it is left out')
    .option('--json', 'writes the whole report as JSON')
    .addHelpText('after', `\nThe seals are compared by APP_KEYS, from the environment or the file .env of the CMS.\n${exitCodesInWords}`)
    .action(async ({ database: given, heads: folder, json }: Options) => {
      const address = given ?? process.env['DATABASE_URL'] ?? process.env['CLF_CMS_DATABASE'] ?? '.tmp/cms.db'
      if (folder !== undefined && !existsSync(folder)) throw new Error(`There is no folder ${folder}. Give the one in which the CMS keeps heads, or leave --heads out.`)
      const at = folder ?? process.env['CLF_CMS_HEADS'] ?? path.join(process.env['CLF_CMS_STATE'] ?? '.clf', 'heads')
      // Read before the database, so that a head of a row that is written meanwhile is not missed there.
      const heads = { version: await headsIn(at, address, 'version'), change: await headsIn(at, address, 'change') }
      if (!/^postgres(ql)?:/.test(address) && !existsSync(address)) throw new Error(`There is no file ${address}. Give the SQLite file, or an address that begins with postgres:.`)
      const database = await openDatabase(address)
      try {
        if (!(await database.schema.hasTable(versionTable))) throw new Error(`There is no table ${versionTable} in this database: no CMS has written there. Give the database of the CMS.`)
        const report = await verifyPublic(database, { heads, keys: (process.env['APP_KEYS'] ?? '').split(',').filter(Boolean) })
        process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : inWords(report))
        process.exitCode = report.faults.length > 0 ? exitCodes.faults : exitCodes.whole
      } finally {
        await database.destroy()
      }
    })
}

async function headsIn(folder: string, address: string, kind: Kind): Promise<Head[]> {
  const file = headsFile(folder, placeOfDatabase(address), kind)
  // The first is kept before anything is public.
  return existsSync(file) ? (await readWitness(file)).filter(({ number }) => number > 0) : []
}

function inWords({ versions, changes, ends, witnessed, isSealed, faults }: PublicReport): string {
  const verdict = faults.length > 0
    ? [
      ...faults.map(({ code, table, row, detail }) => `${table} ${row}: ${code}. ${detail}`),
      `${faults.length}${faults.length === 100 ? ' or more' : ''} faults in ${versions} versions and ${changes} entries.`,
    ]
    : [`What is public is whole: ${versions} versions, head ${ends.version.number} ${ends.version.hash}; ${changes} entries, head ${ends.change.number} ${ends.change.hash}.`]
  const compared = witnessed > 0
    ? `Compared with ${witnessed} kept ${witnessed === 1 ? 'head' : 'heads'}.`
    : 'Not compared with heads kept outside of the database (--heads): rows that were cut off with their seals would not be noticed.'
  const sealed = isSealed ? 'Compared with the key (APP_KEYS).' : 'Not compared with the key (APP_KEYS): rows that were written anew with hashes that fit would not be noticed.'
  return [...verdict, compared, sealed, ''].join('\n')
}
