import path from 'node:path'
import type { Core } from '@strapi/strapi'
import { integrityOf } from '../integrity/integrity.ts'
import { fileOf } from '../uploads/private-store.ts'
import { publicHistory } from '../versions/public-history.ts'
import type { View } from './view.ts'

interface Row {
  documentId: string
  name: string
  url: string
}

interface FoundFile {
  /** Path of the bytes. */
  file: string
  /** Name to save it under. */
  name: string
}

/**
 * A file by the SHA-256 of its bytes, for a reader of the feed: one that a version names which the feed tells of, restricted and past ones too,
 * of a document that is public today. What was taken from readers is gone with its files. Null of any other, and of one whose bytes are not those that were published.
 */
export async function findFile(strapi: Core.Strapi, { types }: View, sha256: string): Promise<FoundFile | null> {
  const rows: Row[] = await strapi.db.query('plugin::upload.file').findMany({ where: { contentHash: sha256 }, select: ['documentId', 'name', 'url'] as never })
  const naming = await namingDocuments(strapi)
  const withheld = await integrityOf(strapi).withheld('feed')
  for (const { documentId, name, url } of rows) {
    const isTold = (naming.get(documentId) ?? []).some(({ type, document }) => (types === null || types.has(type)) && !withheld.has(`${type} ${document}`))
    const stored = path.posix.basename(url)
    if (isTold && (await integrityOf(strapi).areAsPublished(documentId, stored))) return { file: fileOf(strapi, stored), name: `${path.parse(name).name}${path.extname(stored)}` }
  }
  return null
}

interface Naming {
  type: string
  document: string
}

/** By `documentId` of a file, the documents of which a version names it that readers may ask for. */
type Named = ReadonlyMap<string, readonly Naming[]>

const known = new WeakMap<object, { lastId: number; named: Named }>()

async function namingDocuments(strapi: Core.Strapi): Promise<Named> {
  const { history, lastId } = await publicHistory(strapi)
  const before = known.get(strapi)
  if (before?.lastId === lastId) return before.named
  const named = new Map<string, Naming[]>()
  for (const [type, entries] of history) {
    const files = new Map<string, Set<string>>()
    for (const entry of entries) {
      if (entry.act === 'unpublish') files.delete(entry.documentId)
      if (entry.act !== 'publish') continue
      const { documentId, content } = entry.version
      files.set(documentId, new Set([...(files.get(documentId) ?? []), ...Object.keys(content.files)]))
    }
    for (const [document, ids] of files) for (const id of ids) named.set(id, [...(named.get(id) ?? []), { type, document }])
  }
  known.set(strapi, { lastId, named })
  return named
}
