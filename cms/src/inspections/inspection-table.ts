import type { Core } from '@strapi/strapi'
import type { FileInspection } from '@clf/content'

/** Uid of the table of what was found in files, by their content. It is a model of the database and no content type. */
const inspectionUid = 'clf::file-inspection'

const tableName = 'clf_file_inspections'

/**
 * Number of the reader. Count it up when a change of `inspect/` finds more or other facts: every content is looked into again,
 * after the next start.
 */
const reader = 1

const model = {
  uid: inspectionUid,
  singularName: 'clf-file-inspection',
  tableName,
  attributes: {
    id: { type: 'increments' },
    /** SHA-256 of the bytes. */
    content: { type: 'string' },
    reader: { type: 'integer' },
    /** Instant, ISO 8601. */
    at: { type: 'string' },
    /** {@link FileInspection}, JSON. */
    found: { type: 'text' },
  },
  indexes: [{ name: 'clf_file_inspections_content_idx', columns: ['content'], type: 'unique' }],
}

/** Makes Strapi keep the table, in `register()`. */
export function registerInspectionTable(strapi: Core.Strapi): void {
  strapi.get('models').add(model)
}

/** What today's reader found, by content; contents that it has not read are left out. It takes the caller's transaction, where there is one. */
export async function foundIn(strapi: Core.Strapi, contents: readonly string[]): Promise<ReadonlyMap<string, FileInspection>> {
  if (contents.length === 0) return new Map()
  const rows: { content: string; found: string }[] = await strapi.db
    .query(inspectionUid as never)
    .findMany({ where: { content: { $in: [...new Set(contents)] }, reader }, select: ['content', 'found'] } as never)
  return new Map(rows.map(({ content, found }) => [content, JSON.parse(found) as FileInspection]))
}

/** Writes down what was found, outside any transaction in which the file was stored. Another server that looked into the same content at the same time is no fault. */
export async function storeFound(strapi: Core.Strapi, content: string, found: FileInspection): Promise<void> {
  const row = { content, reader, at: new Date().toISOString(), found: JSON.stringify(found) }
  await strapi.db.connection(tableName).insert(row).onConflict('content').merge()
}
