import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { Core } from '@strapi/strapi'

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv',
} as const

export interface GeneratedFile {
  /** File name without its ending, unique in the seed. */
  name: string
  format: keyof typeof types
  bytes: Buffer
}

export interface StoredFile {
  id: number
  documentId: string
}

/** Keeps a generated file, and says under which ids. */
export type StoreFile = (file: GeneratedFile) => Promise<StoredFile>

/**
 * Stores a file through the upload plugin and gives its ids. The name on disk follows from the content, so that a
 * second run overwrites instead of adding.
 */
export async function uploadFile(strapi: Core.Strapi, { name, format, bytes }: GeneratedFile): Promise<StoredFile> {
  const hash = `${name.replaceAll('-', '_')}_${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}`
  const known = await strapi.db.query('plugin::upload.file').findOne({ where: { hash }, select: ['id', 'documentId'] })
  if (known) return known
  const info = await strapi
    .plugin('upload')
    .service('upload')
    .formatFileInfo({ filename: `${name}.${format}`, type: types[format], size: bytes.length })
  const file = { ...info, hash, provider: strapi.config.get('plugin::upload.provider'), getStream: () => Readable.from(bytes) }
  await strapi.plugin('upload').service('provider').upload(file)
  const row = await strapi.db.query('plugin::upload.file').create({ data: { ...file, getStream: undefined } })
  return row
}
