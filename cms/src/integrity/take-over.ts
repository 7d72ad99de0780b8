import type { Core } from '@strapi/strapi'
import type { Knex } from 'knex'
import { changeTable } from '../feed/change-table.ts'
import { chainOf } from '../feed/write-changes.ts'
import { unsealTable } from '../versions/seal-table.ts'
import { forgetPublicState } from '../versions/public-index.ts'
import { versionTable } from '../versions/version-table.ts'
import { hashOfVersion, oneAtATime } from '../versions/write-version.ts'
import { Heads } from './heads.ts'
import { guardRowSeals, largestRow, rowSealTable, sealChange, sealVersion } from './row-seals.ts'
import { isOwnEntry, isOwnVersion, listedVersions, readChanges, wholeVersions } from './sealed-rows.ts'

/** Rows that are asked of the database at once. */
const batch = 200

/**
 * Seals what is public in a database in which this CMS has sealed nothing, at its start: one that an earlier version wrote, or that was brought here
 * from another house, or after the key was changed. Where heads are kept of the database here, that is done for what comes up to them alone;
 * where none are kept, it is taken as it is. Rows that do not follow the ones before them get no seal.
 */
export async function takeOver(strapi: Core.Strapi): Promise<void> {
  if (await hasOwnRows(strapi)) return
  const heads = { version: new Heads(strapi, 'version'), change: new Heads(strapi, 'change') }
  const sealed = await strapi.db.transaction(async ({ trx }) => {
    await oneAtATime(strapi)
    if (await hasOwnRows(strapi)) return 0
    for (const one of Object.values(heads)) await one.read()
    const versions = heads.version.areThere ? await witnessed(trx, versionTable, 'hash', heads.version) : largestRow
    const changes = heads.change.areThere ? await witnessed(trx, changeTable, 'chain', heads.change) : largestRow
    if (versions === 0) return null
    await unsealTable(strapi, rowSealTable, trx)
    await trx(rowSealTable).delete()
    const many = await sealVersions(strapi, trx, versions)
    await sealChanges(strapi, trx, changes)
    return many
  })
  if (sealed === null) {
    strapi.log.error(
      'Nothing in this database is public here: it has other seals than this CMS writes, and is not the one that heads were kept of. If it is the right one, move the files of heads aside and start again.',
    )
    return
  }
  await guardRowSeals(strapi)
  forgetPublicState(strapi)
  if (sealed > 0) strapi.log.warn(`${sealed} public versions were taken over as they are: none had the seal of this CMS. Nothing was changed in them.`)
}

/** Whether the first or the last row of what is public has the seal of this CMS, or there is none. */
async function hasOwnRows(strapi: Core.Strapi): Promise<boolean> {
  const database = strapi.db.inTransaction() ? await strapi.db.transaction(({ trx }) => trx) : strapi.db.connection
  const ends = [
    ...(await listedVersions(database).orderBy(`${versionTable}.id`).limit(batch)),
    ...(await listedVersions(database).orderBy(`${versionTable}.id`, 'desc').limit(batch)),
  ]
  const entries = await readChanges(database, true).orderBy(`${changeTable}.id`).limit(batch)
  return (ends.length === 0 && entries.length === 0) || ends.some((row) => isOwnVersion(strapi, row)) || entries.some((row) => isOwnEntry(strapi, row))
}

/** The last row up to which a table is as its heads say, 0 when it is not. */
async function witnessed(trx: Knex, table: string, column: 'hash' | 'chain', heads: Heads): Promise<number> {
  const row: Record<string, unknown> | undefined = await trx(table).where({ id: heads.furthest }).first()
  return row?.[column] === heads.hashOf(heads.furthest) ? heads.furthest : 0
}

async function sealVersions(strapi: Core.Strapi, trx: Knex, last: number): Promise<number> {
  let before = ''
  let many = 0
  for (let from = 0;;) {
    const rows = await wholeVersions(trx).where(`${versionTable}.id`, '>', from).where(`${versionTable}.id`, '<=', last).orderBy(`${versionTable}.id`).limit(batch)
    for (const { seal: _seal, digest: _digest, sealed: _sealed, ...row } of rows) {
      if (hashOfVersion(before, row) !== row.hash) continue
      await sealVersion(strapi, trx, row)
      before = row.hash
      many += 1
    }
    if (rows.length < batch) return many
    from = rows.at(-1)?.id ?? from
  }
}

async function sealChanges(strapi: Core.Strapi, trx: Knex, last: number): Promise<void> {
  let before = ''
  for (let from = 0;;) {
    const rows = await readChanges(trx).where(`${changeTable}.id`, '>', from).where(`${changeTable}.id`, '<=', last).orderBy(`${changeTable}.id`).limit(batch)
    for (const { seal: _seal, digest: _digest, sealed: _sealed, at, content, ...row } of rows) {
      if (at === null || chainOf(before, row) !== row.chain) continue
      await sealChange(strapi, trx, row, { at, content })
      before = row.chain
    }
    if (rows.length < batch) return
    from = rows.at(-1)?.id ?? from
  }
}
