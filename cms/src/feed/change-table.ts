import type { Core } from '@strapi/strapi'
import { sealTable } from '../versions/seal-table.ts'

/** Uid of the table of changes. It is a model of the database and no content type: no interface of Strapi shows or changes it. */
const changeUid = 'clf::change'

export const changeTable = 'clf_changes'

type ChangeAct = 'publish' | 'unpublish' | 'withdraw' | 'restore' | 'supersede' | 'file' | 'redirect'

export interface ChangeRow {
  /** Number of the entry: from 1, without gaps, in the order of the commits. */
  id: number
  /** Row of the public versions that made the entry. */
  version: number
  act: ChangeAct
  /** Uid of the content type. */
  type: string
  /** `documentId` of what it is about. */
  document: string
  /** What it says the state of: of two entries with the same key the later one holds. */
  key: string
  /** The entry as JSON, of a publication without its content, which stands in the public version. */
  body: string
  /** SHA-256 of the whole entry by RFC 8785. */
  hash: string
  /** SHA-256 of number, type, document, key and hash after the chain of the entry before. */
  chain: string
}

const model = {
  uid: changeUid,
  singularName: 'clf-change',
  tableName: changeTable,
  attributes: {
    id: { type: 'increments' },
    version: { type: 'integer' },
    act: { type: 'string' },
    type: { type: 'string' },
    document: { type: 'string' },
    key: { type: 'text' },
    body: { type: 'text' },
    hash: { type: 'string' },
    chain: { type: 'string' },
  },
  indexes: [{ name: 'clf_changes_version_idx', columns: ['version'] }],
}

/** Makes Strapi keep the table, in `register()`. */
export function registerChangeTable(strapi: Core.Strapi): void {
  strapi.get('models').add(model)
}

/** Makes the database itself refuse to change or delete an entry. */
export function guardChangeTable(strapi: Core.Strapi): Promise<void> {
  return sealTable(strapi, changeTable, 'Entries of the change feed are never changed.')
}
