import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { Core } from '@strapi/strapi'
import { hashOfFile } from '../uploads/content-hash.ts'
import { fileOf } from '../uploads/private-store.ts'
import type { Fault } from './faults.ts'
import type { ReadChange } from './sealed-rows.ts'

/** What was published of a file. */
interface Published {
  /** Name in the folder of uploads. */
  name: string
  sha256: string | null
  /** Milliseconds since 1970 at which it was published. */
  at: number
  /** The edition that names it. */
  type: string
  documentId: string
}

interface Seen {
  facts: string
  isAsPublished: boolean
}

/** Files whose rows are asked of the database at once. */
const batch = 200

/** What is known of the bytes of published files, by entries of the feed that this CMS wrote. */
export class PublicBytes {
  readonly #strapi: Core.Strapi
  readonly #published = new Map<string, Published>()
  readonly #seen = new Map<string, Seen>()

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi
  }

  /** Takes down what an entry says of a file. */
  read({ act, type, document, body, at }: ReadChange): void {
    if (act !== 'file') return
    const { file } = JSON.parse(body) as { file: { documentId: string; url: string; sha256: string | null } }
    this.#published.set(file.documentId, { name: path.posix.basename(file.url), sha256: file.sha256, at: Date.parse(at ?? ''), type, documentId: document })
  }

  isKnown(documentId: string): boolean {
    return this.#published.has(documentId)
  }

  /** Whether the bytes that are stored under a name are those that were published of the file. */
  async areAsPublished(documentId: string, name: string): Promise<boolean> {
    const published = this.#published.get(documentId)
    if (!published || published.name !== name || published.sha256 === null) return false
    const file = fileOf(this.#strapi, name)
    const facts = await stat(file, { bigint: true }).catch(() => null)
    if (!facts) return false
    // Nobody can set the instant of the last change of a file, whereas that of its last writing can be set.
    if (Number(facts.ctimeMs) < published.at) return true
    const now = `${facts.ino} ${facts.size} ${facts.ctimeNs} ${facts.mtimeNs}`
    const seen = this.#seen.get(name)
    if (seen?.facts === now) return seen.isAsPublished
    const isAsPublished = (await hashOfFile(file)) === published.sha256
    this.#seen.set(name, { facts: now, isAsPublished })
    return isAsPublished
  }

  /** Of some files, those whose bytes or rows are others than were published, or gone. */
  async faultsOf(documentIds: readonly string[]): Promise<Fault[]> {
    const faults: Fault[] = []
    const known = documentIds.filter((id) => this.#published.has(id))
    for (let from = 0; from < known.length; from += batch) {
      const some = known.slice(from, from + batch)
      const rows: { document_id: string; url: string }[] = await this.#strapi.db.connection('files').whereIn('document_id', some).select('document_id', 'url')
      const urls = new Map(rows.map((row) => [row.document_id, row.url]))
      for (const id of some) {
        const fault = await this.#faultOf(id, urls.get(id))
        if (fault) faults.push(fault)
      }
    }
    return faults
  }

  async #faultOf(id: string, url: string | undefined): Promise<Fault | null> {
    const published = this.#published.get(id)
    if (!published) return null
    const { name, type, documentId } = published
    if (url !== undefined && (await this.areAsPublished(id, path.posix.basename(url)))) return null
    const isThere = await stat(fileOf(this.#strapi, name)).then(() => url !== undefined, () => false)
    return { code: isThere ? 'file-altered' : 'file-missing', place: `file ${name}`, type, documentId }
  }
}
