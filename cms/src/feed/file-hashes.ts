import type { Core } from '@strapi/strapi'
import { hashedFields, hashOfRow } from '../uploads/content-hash.ts'
import type { HashedRow } from '../uploads/content-hash.ts'

/** SHA-256 of the bytes of files, by `documentId`. Null of a file whose bytes are not there. */
export async function fileHashes(strapi: Core.Strapi, documentIds: readonly string[]): Promise<Record<string, string | null>> {
  if (documentIds.length === 0) return {}
  const rows: HashedRow[] = await strapi.db.query('plugin::upload.file').findMany({ where: { documentId: { $in: [...documentIds] } }, select: [...hashedFields] as never })
  const found: Record<string, string | null> = Object.fromEntries(documentIds.map((id) => [id, null]))
  for (const row of rows) found[row.documentId] = await hashOfRow(strapi, row)
  return found
}
