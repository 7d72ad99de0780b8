import { createReadStream } from 'node:fs'
import { createHash } from 'node:crypto'
import { pipeline } from 'node:stream/promises'
import type { Core } from '@strapi/strapi'
import { fileOf } from '../uploads/private-store.ts'

interface Row {
  id: number
  documentId: string
  url: string
  contentHash: string | null
}

/**
 * SHA-256 of the bytes of files, by `documentId`: as it was written down when they came, else read from the bytes and written
 * down. Null of a file whose bytes are not there.
 */
export async function fileHashes(strapi: Core.Strapi, documentIds: readonly string[]): Promise<Record<string, string | null>> {
  if (documentIds.length === 0) return {}
  const select = ['id', 'documentId', 'url', 'contentHash']
  const rows: Row[] = await strapi.db.query('plugin::upload.file').findMany({ where: { documentId: { $in: [...documentIds] } }, select: select as never })
  const found: Record<string, string | null> = Object.fromEntries(documentIds.map((id) => [id, null]))
  for (const row of rows) found[row.documentId] = row.contentHash ?? (await hashOf(strapi, row))
  return found
}

async function hashOf(strapi: Core.Strapi, { id, url }: Row): Promise<string | null> {
  const hash = createHash('sha256')
  const isRead = await pipeline(createReadStream(fileOf(strapi, url)), hash).then(() => true, () => false)
  if (!isRead) return null
  const contentHash = hash.digest('hex')
  // Written past Strapi, so that the day of the file's last change stays.
  await strapi.db.transaction(({ trx }) => trx('files').where({ id }).update({ content_hash: contentHash }))
  return contentHash
}
