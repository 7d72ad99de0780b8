import type { Core } from '@strapi/strapi'

const tableName = 'clf_writers'

/** Who has written in a draft since it was published last. It is a model of the database and no content type. */
const model = {
  uid: 'clf::writer',
  singularName: 'clf-writer',
  tableName,
  attributes: {
    id: { type: 'increments' },
    /** Uid of the content type. */
    type: { type: 'string' },
    /** `documentId`. */
    document: { type: 'string' },
    /** E-mail of an account, or the part of the house that wrote. */
    person: { type: 'string' },
  },
  indexes: [{ name: 'clf_writers_draft_idx', columns: ['type', 'document', 'person'], type: 'unique' }],
}

/** Makes Strapi keep the table, in `register()`. */
export function registerWriterTable(strapi: Core.Strapi): void {
  strapi.get('models').add(model)
}

/** Notes who writes, in the transaction of the save: whoever had a part in it does not decide on it. */
export async function noteWriter(strapi: Core.Strapi, type: string, document: string, person: string): Promise<void> {
  await strapi.db.transaction(({ trx }) => trx(tableName).insert({ type, document, person }).onConflict(['type', 'document', 'person']).ignore())
}

/** Whoever has written in the draft since it was published last. */
export async function writersOf(strapi: Core.Strapi, type: string, document: string): Promise<string[]> {
  const rows: { person: string }[] = await strapi.db.transaction(({ trx }) => trx(tableName).where({ type, document }).orderBy('id').select('person'))
  return rows.map(({ person }) => person)
}

/** Begins anew with a publication. */
export async function forgetWriters(strapi: Core.Strapi, type: string, document: string): Promise<void> {
  await strapi.db.transaction(({ trx }) => trx(tableName).where({ type, document }).delete())
}
