import type { Core } from '@strapi/strapi'

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
  /** SHA-256 of `content`, or of `listing` without one, after the hash of the row before. */
  hash: string
}

const tableName = 'clf_public_versions'

const model = {
  uid: versionUid,
  singularName: 'clf-public-version',
  tableName,
  attributes: {
    id: { type: 'increments' },
    type: { type: 'string' },
    document: { type: 'string' },
    act: { type: 'string' },
    at: { type: 'string' },
    actor: { type: 'string' },
    listing: { type: 'text' },
    content: { type: 'text' },
    hash: { type: 'string' },
  },
  indexes: [{ name: 'clf_public_versions_document_idx', columns: ['document'] }],
}

/** Makes Strapi keep the table, in `register()`. */
export function registerVersionTable(strapi: Core.Strapi): void {
  strapi.get('models').add(model)
}

const refusal = 'Public versions are never changed.'

/** Makes the database itself refuse to change or delete a public version. Strapi may have made the table anew: asked for at every start. */
export async function sealVersionTable(strapi: Core.Strapi): Promise<void> {
  const connection = strapi.db.connection
  if (strapi.db.dialect.client !== 'postgres') {
    for (const event of ['update', 'delete']) {
      await connection.raw(`create trigger if not exists clf_public_versions_${event} before ${event} on ${tableName} begin select raise(abort, '${refusal}'); end`)
    }
    return
  }
  await connection.raw(`create or replace function clf_refuse_change() returns trigger language plpgsql as $$ begin raise exception '${refusal}'; end $$`)
  await connection.raw(`create or replace trigger clf_public_versions_sealed before update or delete or truncate on ${tableName} for each statement execute function clf_refuse_change()`)
}
