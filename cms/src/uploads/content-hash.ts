import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { Core } from '@strapi/strapi'
import { fileOf } from './private-store.ts'

/** A row of the files, as far as it says what its bytes are known by. */
export interface HashedRow {
  id: number
  documentId: string
  url: string
  /** SHA-256 of the bytes; null of files whose bytes nobody asked about yet. */
  contentHash: string | null
}

/** Fields of {@link HashedRow}. */
export const hashedFields = ['id', 'documentId', 'url', 'contentHash'] as const

/** SHA-256 of the file at a path in hexadecimal digits, null when it cannot be read. */
export async function hashOfFile(file: string): Promise<string | null> {
  const hash = createHash('sha256')
  return pipeline(createReadStream(file), hash).then(() => hash.digest('hex'), () => null)
}

/** SHA-256 of the bytes of a stored file: as it was written down, else read from the bytes and written down. Null of a file whose bytes are not there. */
export async function hashOfRow(strapi: Core.Strapi, { id, url, contentHash }: HashedRow): Promise<string | null> {
  if (contentHash !== null) return contentHash
  const hash = await hashOfFile(fileOf(strapi, url))
  // Written past Strapi, so that the day of the file's last change stays.
  if (hash !== null) await strapi.db.transaction(({ trx }) => trx('files').where({ id }).update({ content_hash: hash }))
  return hash
}
