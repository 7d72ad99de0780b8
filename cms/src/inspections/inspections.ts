import { access, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Core } from '@strapi/strapi'
import type { FileInspection } from '@clf/content'
import { fileOf } from '../uploads/private-store.ts'
import { contentHash, inspectedEndings, isInspected } from './inspected-endings.ts'
import { foundIn, storeFound } from './inspection-table.ts'
import { Inspector } from './inspector.ts'

const fileUid = 'plugin::upload.file'

interface Row {
  id: number
  documentId: string
  ext: string | null
  url: string
  /** SHA-256 of the bytes; null of files that earlier versions stored. */
  contentHash: string | null
}

/** Looks into stored files one after the other, behind whatever else the server does, and knows what was found. */
class Inspections {
  readonly #strapi: Core.Strapi
  readonly #inspector: Inspector
  readonly #wanted = new Map<string, string>()
  #work: Promise<void> | null = null
  #isStopped = false

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi
    this.#inspector = new Inspector(strapi.dirs.app.root, (fault) => strapi.log.error(fault))
  }

  /** Asks that a content be looked into when its turn comes. */
  want(content: string, file: string): void {
    this.#wanted.set(content, file)
    this.#work ??= this.#workOff()
  }

  /** When all that was wanted is looked into. */
  async settled(): Promise<void> {
    while (this.#work) await this.#work
  }

  /** Asks for every stored file that was not looked into: those of earlier versions, and those of a server that was stopped. */
  async wantStored(): Promise<void> {
    const rows: Row[] = await this.#strapi.db.query(fileUid).findMany({ where: { ext: { $in: spellings } }, select: ['id', 'documentId', 'ext', 'url', 'contentHash'] as never })
    for (const row of rows) {
      if (this.#isStopped) return
      await this.#wantRow(row).catch((error: unknown) => this.#tell(row.url, error))
    }
  }

  /** What is known of files, by `documentId`. Files of which nothing can be known, such as pictures, are left out. */
  async of(documentIds: readonly string[]): Promise<ReadonlyMap<string, FileInspection>> {
    const rows: Row[] = await this.#strapi.db.query(fileUid).findMany({
      where: { documentId: { $in: [...documentIds] } },
      select: ['id', 'documentId', 'ext', 'url', 'contentHash'] as never,
    })
    const inspected = rows.filter(({ ext }) => isInspected(ext))
    const found = await foundIn(this.#strapi, inspected.flatMap((row) => row.contentHash ?? []))
    return new Map(await Promise.all(inspected.map(async (row) => [row.documentId, found.get(row.contentHash ?? '') ?? (await this.#unknown(row))] as const)))
  }

  stop(): void {
    this.#isStopped = true
    this.#wanted.clear()
    this.#inspector.stop()
  }

  async #workOff(): Promise<void> {
    // The bytes are looked at after the request that brought them has gone on.
    await new Promise((resolve) => setImmediate(resolve))
    for (let next = this.#next(); next; next = this.#next()) await this.#inspect(...next).catch((error: unknown) => this.#tell(next?.[1] ?? '', error))
    this.#work = null
  }

  #next(): [string, string] | undefined {
    return this.#wanted.entries().next().value
  }

  async #inspect(content: string, file: string): Promise<void> {
    try {
      const known = (await foundIn(this.#strapi, [content])).get(content)
      // A fault of the reader itself may have been mended. And another file may stand there by now.
      if ((known && !(known.state === 'not-inspected' && known.reason === 'fault')) || (await hashOf(file)) !== content) return
      const found = await this.#inspector.inspect(file)
      if (!this.#isStopped) await storeFound(this.#strapi, content, found)
    } finally {
      this.#wanted.delete(content)
    }
  }

  async #wantRow({ id, url, contentHash: known }: Row): Promise<void> {
    const file = fileOf(this.#strapi, url)
    const content = known ?? (await hashOf(file))
    if (content === null) return
    // Written past Strapi, so that the day of the file's last change stays.
    if (known === null) await this.#strapi.db.connection('files').where({ id }).update({ content_hash: content })
    this.want(content, file)
  }

  async #unknown({ url }: Row): Promise<FileInspection> {
    const isThere = await access(fileOf(this.#strapi, url)).then(() => true, () => false)
    return { state: 'not-inspected', reason: isThere ? 'waiting' : 'missing' }
  }

  #tell(file: string, error: unknown): void {
    if (!this.#isStopped) this.#strapi.log.error(`“${path.basename(file)}” could not be looked into: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const spellings = inspectedEndings.flatMap((ending) => [ending, ending.toUpperCase()])

const hashOf = (file: string): Promise<string | null> => readFile(file).then(contentHash, () => null)

const name = 'clf.inspections'

/** Makes what looks into files for a CMS, in `register()`: one for each. */
export function registerInspections(strapi: Core.Strapi): void {
  const inspections = new Inspections(strapi)
  strapi.add(name, () => inspections)
}

export function inspectionsOf(strapi: Core.Strapi): Inspections {
  return strapi.get(name)
}

/** Looks into what was stored and not looked into, after the CMS answers and never before. */
export function inspectStoredFiles(strapi: Core.Strapi): void {
  const inspections = inspectionsOf(strapi)
  strapi.server.httpServer.once('listening', () => {
    inspections.wantStored().catch((error: unknown) => strapi.log.error(`Stored files could not be looked into: ${error instanceof Error ? error.message : String(error)}`))
  })
}
