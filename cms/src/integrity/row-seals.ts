import { canonical, sha256 } from '@clf/workflow'
import type { Core } from '@strapi/strapi'
import type { Knex } from 'knex'
import type { ChangeRow } from '../feed/change-table.ts'
import { isSealOf, sealOf } from '../seals/seal.ts'
import { sealTable } from '../versions/seal-table.ts'
import type { VersionRow } from '../versions/version-table.ts'

/** Which table a sealed row stands in: public versions, or entries of the change feed. */
export type Kind = 'version' | 'change'

/**
 * What proves of a row that this CMS wrote it: a seal by its key, which does not stand in the database. It says of what the row was,
 * so that it is known what is missing when the row is gone.
 */
export interface RowSeal {
  id: number
  kind: Kind
  /** Id of the row that is sealed. */
  row_id: number
  act: string
  type: string
  document: string
  /** SHA-256 of the content of the version, empty where the row gives none. */
  content: string
  /** Hash by which the row stands in its chain. */
  hash: string
  /** SHA-256 of the whole row, its content by its hash. */
  digest: string
  /** Seal over all of these. */
  seal: string
}

export const rowSealTable = 'clf_row_seals'

const model = {
  uid: 'clf::row-seal',
  singularName: 'clf-row-seal',
  tableName: rowSealTable,
  attributes: {
    id: { type: 'increments' },
    kind: { type: 'string' },
    row_id: { type: 'integer' },
    act: { type: 'string' },
    type: { type: 'string' },
    document: { type: 'string' },
    content: { type: 'string' },
    hash: { type: 'string' },
    digest: { type: 'string' },
    seal: { type: 'string' },
  },
  indexes: [{ name: 'clf_row_seals_row_idx', columns: ['kind', 'row_id'], type: 'unique' }],
}

/** Makes Strapi keep the table, in `register()`. */
export function registerRowSeals(strapi: Core.Strapi): void {
  strapi.get('models').add(model)
}

/** Makes the database itself refuse to change or delete a seal. */
export function guardRowSeals(strapi: Core.Strapi): Promise<void> {
  return sealTable(strapi, rowSealTable, 'Seals of public rows are never changed.')
}

/** Hash of what a version gives to readers in whole. */
export const contentHashOf = (content: string | null): string => (content === null ? '' : sha256(content))

/** SHA-256 of a version; its content by its hash, so that lists need not read it. */
export function digestOfVersion({ id, type, document, act, at, actor, listing, page, hash }: Omit<VersionRow, 'content'>, content: string): string {
  return sha256(canonical(['public version', id, type, document, act, at, actor, listing, page, hash, content]))
}

/** SHA-256 of an entry, with the instant and the content that it takes from its version. */
export function digestOfChange({ id, version, act, type, document, key, body, hash, chain }: ChangeRow, at: string, content: string): string {
  return sha256(canonical(['change', id, version, act, type, document, key, body, hash, chain, at, content]))
}

/** What a seal says, without the seal. */
export type Sealed = Omit<RowSeal, 'id' | 'seal'>

/** The text that a seal is over. */
export function sealText({ kind, row_id: row, act, type, document, content, hash, digest }: Sealed): string {
  return canonical(['seal of a public row', kind, row, act, type, document, content, hash, digest])
}

/** What is sealed of a version. */
function sealedVersion({ content, ...row }: VersionRow): Sealed {
  const hash = contentHashOf(content)
  return { kind: 'version', row_id: row.id, act: row.act, type: row.type, document: row.document, content: hash, hash: row.hash, digest: digestOfVersion(row, hash) }
}

/** What is sealed of an entry. */
function sealedChange(row: ChangeRow, { at, content }: Pick<VersionRow, 'at' | 'content'>): Sealed {
  const hash = row.act === 'publish' ? contentHashOf(content) : ''
  return { kind: 'change', row_id: row.id, act: row.act, type: row.type, document: row.document, content: hash, hash: row.chain, digest: digestOfChange(row, at, hash) }
}

/** Seals a version in the transaction that writes it. */
export async function sealVersion(strapi: Core.Strapi, trx: Knex, row: VersionRow): Promise<void> {
  await insertSeal(strapi, trx, sealedVersion(row))
}

/** Seals an entry of the feed in the transaction that writes it. */
export async function sealChange(strapi: Core.Strapi, trx: Knex, row: ChangeRow, version: Pick<VersionRow, 'at' | 'content'>): Promise<void> {
  await insertSeal(strapi, trx, sealedChange(row, version))
}

// An entry that was deleted by hand and is written again has its seal still.
async function insertSeal(strapi: Core.Strapi, trx: Knex, sealed: Sealed): Promise<void> {
  await trx(rowSealTable).insert({ ...sealed, seal: sealOf(strapi, sealText(sealed)) }).onConflict(['kind', 'row_id']).ignore()
}

/** Whether a seal is that of an entry. */
export function isSealOfChange(row: ChangeRow, version: Pick<VersionRow, 'at' | 'content'>, { digest }: RowSeal): boolean {
  return sealedChange(row, version).digest === digest
}

/** Whether this CMS wrote a seal. */
const isOwnSeal = (strapi: Core.Strapi, seal: RowSeal): boolean => isSealOf(strapi, sealText(seal), seal.seal)

/** Seals of a table after a row, in the order of the rows, those alone that this CMS wrote. */
export async function sealsAfter(strapi: Core.Strapi, database: Knex, kind: Kind, row: number): Promise<RowSeal[]> {
  const seals: RowSeal[] = await database(rowSealTable).where({ kind }).where('row_id', '>', row).orderBy('row_id')
  return seals.filter((seal) => isOwnSeal(strapi, seal))
}

/** Hash of the last row up to one that this CMS sealed, whatever has become of the row: the next one follows it. */
export async function sealedEnd(strapi: Core.Strapi, database: Knex, kind: Kind, row: number): Promise<string> {
  for (let to = row; to > 0;) {
    const seals: RowSeal[] = await database(rowSealTable).where({ kind }).where('row_id', '<=', to).orderBy('row_id', 'desc').limit(20)
    const own = seals.find((seal) => isOwnSeal(strapi, seal))
    if (own) return own.hash
    to = (seals.at(-1)?.row_id ?? 1) - 1
  }
  return ''
}

/** Largest number of 32 bits, which is what PostgreSQL keeps of a row. */
export const largestRow = 2_147_483_647
