import type { Core, UID } from '@strapi/strapi'
import { openClassification } from './classification.ts'

/** Published documents that not everybody may read. Each language is a row with a classification of its own; what is restricted in one language is restricted in all. */
export async function restrictedDocuments(strapi: Core.Strapi, uid: UID.ContentType): Promise<string[]> {
  const rows: { documentId: string }[] = await strapi.db.query(uid).findMany({
    where: { publishedAt: { $notNull: true }, $or: [{ classification: { $ne: openClassification } }, { classification: { $null: true } }] },
    select: ['documentId'],
  })
  return [...new Set(rows.map(({ documentId }) => documentId))]
}
