import { existsSync } from 'node:fs'
import path from 'node:path'
import { readWitness } from '@clf/workflow'
import type { Knex } from 'knex'
import { headsFile, placeOfDatabase } from '../../src/integrity/heads.ts'
import { verifyPublic } from '../../src/integrity/verify.ts'
import { environmentIn } from '../environment.ts'
import type { Place } from './acting-cms.ts'

/** What `clf-cms verify` finds in the database of a CMS in another process, by its key and by the heads that it keeps. */
export async function chainFaults(database: Knex, { folder, url }: Pick<Place, 'folder' | 'url'>): Promise<string[]> {
  const { APP_KEYS: keys = '', CLF_CMS_STATE: state = '', CLF_CMS_DATABASE: file = '' } = environmentIn(folder)
  const headsOf = async (kind: 'version' | 'change') => {
    const kept = headsFile(path.join(state, 'heads'), placeOfDatabase(url ?? file), kind)
    return existsSync(kept) ? (await readWitness(kept)).filter(({ number }) => number > 0) : []
  }
  const heads = { version: await headsOf('version'), change: await headsOf('change') }
  return (await verifyPublic(database, { heads, keys: keys.split(',') })).faults.map(({ code, table, row, detail }) => `${code} ${table} ${row}: ${detail}`)
}
