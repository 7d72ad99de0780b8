import type { Core } from '@strapi/strapi'
import type { Knex } from 'knex'
import { changeTable } from '../feed/change-table.ts'
import type { ChangeRow } from '../feed/change-table.ts'
import { isSealOf } from '../seals/seal.ts'
import { versionTable } from '../versions/version-table.ts'
import type { VersionRow } from '../versions/version-table.ts'
import { contentHashOf, digestOfChange, digestOfVersion, rowSealTable, sealText } from './row-seals.ts'

/** What stands beside a row: its seal, null where it has none, and what that says of the row and of its content. */
export interface Beside {
  seal: string | null
  digest: string | null
  sealed: string | null
}

/** A version without its content, beside its seal. */
export type ListedVersion = Omit<VersionRow, 'content'> & Beside

/** An entry beside its seal, with what it takes from its version; nulls when that is gone. */
export type ReadChange = ChangeRow & Beside & { at: string | null; content: string | null }

/** The connection of the transaction under way, else the database. */
export async function connectionOf(strapi: Core.Strapi): Promise<Knex> {
  return strapi.db.inTransaction() ? await strapi.db.transaction(({ trx }) => trx) : strapi.db.connection
}

const listed = (['id', 'type', 'document', 'act', 'at', 'actor', 'listing', 'page', 'hash'] as const).map((name) => `${versionTable}.${name}`)
const beside = [`${rowSealTable}.seal`, `${rowSealTable}.digest`, `${rowSealTable}.content as sealed`]

const withSeals = (query: Knex.QueryBuilder, table: string, kind: string): Knex.QueryBuilder =>
  query.leftJoin(rowSealTable, (join) => join.on(`${rowSealTable}.row_id`, `${table}.id`).andOnVal(`${rowSealTable}.kind`, kind))

/** Versions without their contents. */
export function listedVersions(database: Knex): Knex.QueryBuilder<VersionRow, ListedVersion[]> {
  return withSeals(database(versionTable), versionTable, 'version').select(...listed, ...beside)
}

/** Versions with their contents. */
export function wholeVersions(database: Knex): Knex.QueryBuilder<VersionRow, (VersionRow & Beside)[]> {
  return withSeals(database(versionTable), versionTable, 'version').select(...listed, `${versionTable}.content`, ...beside)
}

/** Entries, publications with their contents unless only their rows are asked for. */
export function readChanges(database: Knex, rowsAlone = false): Knex.QueryBuilder<ChangeRow, ReadChange[]> {
  const content = rowsAlone ? 'null as content' : `case when ${changeTable}.act = 'publish' then ${versionTable}.content end as content`
  return withSeals(database(changeTable), changeTable, 'change')
    .leftJoin(versionTable, `${versionTable}.id`, `${changeTable}.version`)
    .select(`${changeTable}.*`, `${versionTable}.at`, database.raw(content), ...beside)
}

/** Whether a seal holds of the text of a seal. */
export type Holds = (text: string, seal: string) => boolean

const holdsIn = (strapi: Core.Strapi): Holds => (text, seal) => isSealOf(strapi, text, seal)

/** Whether this CMS wrote the row as it stands, its content aside. */
export function isOwnVersion(strapi: Core.Strapi, row: ListedVersion): boolean {
  return isSealedVersion(holdsIn(strapi), row)
}

/** {@link isOwnVersion} of a row with its content. */
export function isOwnWhole(strapi: Core.Strapi, row: VersionRow & Beside): boolean {
  return isOwnVersion(strapi, row) && contentHashOf(row.content) === row.sealed
}

/** Whether this CMS wrote the entry as it stands, its content aside. */
export function isOwnEntry(strapi: Core.Strapi, row: ReadChange): boolean {
  return isSealedEntry(holdsIn(strapi), row)
}

/** {@link isOwnEntry} of an entry with its content. */
export function isOwnChange(strapi: Core.Strapi, row: ReadChange): boolean {
  return isOwnEntry(strapi, row) && contentHashOf(row.act === 'publish' ? row.content : null) === row.sealed
}

/** Whether a version is as it was sealed, its content aside. */
export function isSealedVersion(holds: Holds, row: ListedVersion): boolean {
  const { id, act, type, document, hash, seal, digest, sealed } = row
  if (seal === null || digest === null || sealed === null || digestOfVersion(row, sealed) !== digest) return false
  return holds(sealText({ kind: 'version', row_id: id, act, type, document, content: sealed, hash, digest }), seal)
}

/** Whether an entry is as it was sealed, its content aside. */
export function isSealedEntry(holds: Holds, row: ReadChange): boolean {
  const { id, act, type, document, chain, at, seal, digest, sealed } = row
  if (seal === null || digest === null || sealed === null || at === null || digestOfChange(row, at, sealed) !== digest) return false
  return holds(sealText({ kind: 'change', row_id: id, act, type, document, content: sealed, hash: chain, digest }), seal)
}
