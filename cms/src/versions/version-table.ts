import type { Core } from '@strapi/strapi'
import { sealTable } from './seal-table.ts'

/** Uid of the table of public versions. It is a model of the database and no content type: no interface of Strapi shows or changes it. */
export const versionUid = 'clf::public-version'

/** What made a row. `publish`: these words are public from then on. `withdraw` and `restore` change no word. `remove`: no longer public at all. */
export type Act = 'publish' | 'withdraw' | 'restore' | 'remove'

export interface VersionRow {
  id: number
  /** Uid of the content type. */
  type: string
  /** `documentId` of the edition. */
  document: string
  act: Act
  /** Instant, ISO 8601. */
  at: string
  /** Who did it: e-mail of an administrator, `import`, `seed` or `server`. */
  actor: string
  /** Of a publish, {@link PublicContent} without its bodies; of a withdrawal, its facts. JSON. */
  listing: string
  /** Of a publish, the whole {@link PublicContent}. JSON, never written again. */
  content: string | null
  /** Of what becomes public, what was seen of its pages: `PageRecord`. Null in rows of versions before there was one. */
  page: string | null
  /** SHA-256 of `content`, or of `listing` without one, and of `page` where it is written, after the hash of the row before. */
  hash: string
}

export const versionTable = 'clf_public_versions'

const model = {
  uid: versionUid,
  singularName: 'clf-public-version',
  tableName: versionTable,
  attributes: {
    id: { type: 'increments' },
    type: { type: 'string' },
    document: { type: 'string' },
    act: { type: 'string' },
    at: { type: 'string' },
    actor: { type: 'string' },
    listing: { type: 'text' },
    content: { type: 'text' },
    page: { type: 'string' },
    hash: { type: 'string' },
  },
  indexes: [{ name: 'clf_public_versions_document_idx', columns: ['document'] }],
}

/** Makes Strapi keep the table, in `register()`. */
export function registerVersionTable(strapi: Core.Strapi): void {
  strapi.get('models').add(model)
}

/** Makes the database itself refuse to change or delete a public version. */
export function guardVersionTable(strapi: Core.Strapi): Promise<void> {
  return sealTable(strapi, versionTable, 'Public versions are never changed.')
}
