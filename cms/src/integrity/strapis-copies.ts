import type { Core } from '@strapi/strapi'
import { publicTypes } from '../editions/public-types.ts'
import type { PublicIndex } from '../versions/public-index.ts'
import type { Fault } from './faults.ts'

interface Seen {
  version: number
  row: number
}

/**
 * Strapi's own rows of what is published, which no reader gets: an import, a transfer or a statement of SQL shows in them. What was seen of
 * them last is kept, to tell those that were put in the place of others.
 */
export class StrapisCopies {
  readonly #strapi: Core.Strapi
  /** By document, its version and the row that was Strapi's copy of it. */
  #seen = new Map<string, Seen>()
  #replaced = new Map<string, { version: number; fault: Fault }>()
  #before = new Set<string>()

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi
  }

  /** What differs from what was published, twice in a row: a publication may fall between two questions. */
  async faults(index: PublicIndex): Promise<Fault[]> {
    const now: Fault[] = []
    const seen = new Map<string, Seen>()
    for (const { uid } of publicTypes.values()) {
      const { tableName } = this.#strapi.db.metadata.get(uid)
      const rows: { id: number; document_id: string }[] = await this.#strapi.db.connection(tableName).whereNotNull('published_at').select('id', 'document_id')
      const editions = index.get(uid)
      const copies = new Map(rows.map(({ id, document_id: documentId }) => [documentId, id]))
      const fault = (code: Fault['code'], documentId: string): Fault => ({ code, place: `${tableName} ${documentId}`, type: uid, documentId })
      for (const documentId of copies.keys()) if (!editions?.has(documentId)) now.push(fault('unapproved-copy', documentId))
      for (const [documentId, { versionId: version }] of editions ?? []) {
        const row = copies.get(documentId)
        if (row === undefined) now.push(fault('missing-copy', documentId))
        else {
          const key = `${uid} ${documentId}`
          const last = this.#seen.get(key)
          if (last?.version === version && last.row !== row) this.#replaced.set(key, { version, fault: fault('replaced-copy', documentId) })
          seen.set(key, { version, row })
        }
      }
    }
    this.#seen = seen
    // Published again, it is the copy of another version.
    for (const [key, { version, fault }] of this.#replaced) {
      if (seen.get(key)?.version === version) now.push(fault)
      else this.#replaced.delete(key)
    }
    const again = now.filter((fault) => this.#before.has(keyOf(fault)))
    this.#before = new Set(now.map(keyOf))
    return again
  }
}

const keyOf = ({ code, place }: Fault): string => `${code} ${place}`
