import { AsyncResource } from 'node:async_hooks'
import { access } from 'node:fs/promises'
import path from 'node:path'
import type { Core } from '@strapi/strapi'
import type { FileInspection } from '@clf/content'
import { hashedFields, hashOfFile, hashOfRow } from '../uploads/content-hash.ts'
import type { HashedRow } from '../uploads/content-hash.ts'
import { fileOf } from '../uploads/private-store.ts'
import { inspectedEndings, isInspected } from './inspected-endings.ts'
import { foundIn, storeFound } from './inspection-table.ts'
import { Inspector } from './inspector.ts'

const fileUid = 'plugin::upload.file'

interface Row extends HashedRow {
  ext: string | null
}

const rowFields = [...hashedFields, 'ext']

/** Files whose findings are asked of the database at once. */
const batch = 500

/** Looks into stored files one after the other, behind whatever else the server does, and knows what was found. */
class Inspections {
  readonly #strapi: Core.Strapi
  readonly #inspector: Inspector
  readonly #wanted = new Map<string, string>()
  /** Begins outside any request: in the transaction of whoever asks it would ask a database that is done with it. */
  readonly #begin = AsyncResource.bind(() => this.#workOff())
  #work: Promise<void> | null = null
  #isStopped = false

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi
    this.#inspector = new Inspector(strapi.dirs.app.root, (fault) => strapi.log.error(fault))
  }

  /** Asks that a content be looked into when its turn comes. */
  want(content: string, file: string): void {
    this.#wanted.set(content, file)
    this.#work ??= this.#begin()
  }

  /** When all that was wanted is looked into. */
  async settled(): Promise<void> {
    while (this.#work) await this.#work
  }

  /** Asks for every stored file that was not looked into: those of earlier versions, and those of a server that was stopped. */
  async wantStored(): Promise<void> {
    const rows: Row[] = await this.#strapi.db.query(fileUid).findMany({ where: { ext: { $in: spellings } }, select: rowFields as never })
    for (let from = 0; from < rows.length; from += batch) await this.#wantRows(rows.slice(from, from + batch))
  }

  /** What is known of files, by `documentId`. Files of which nothing can be known, such as pictures, are left out. */
  async of(documentIds: readonly string[]): Promise<ReadonlyMap<string, FileInspection>> {
    const rows: Row[] = await this.#strapi.db.query(fileUid).findMany({
      where: { documentId: { $in: [...documentIds] } },
      select: rowFields as never,
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
      // Another file may stand there by now.
      if (isKnown((await foundIn(this.#strapi, [content])).get(content)) || (await hashOfFile(file)) !== content) return
      const found = await this.#inspector.inspect(file)
      if (!this.#isStopped) await storeFound(this.#strapi, content, found)
    } finally {
      this.#wanted.delete(content)
    }
  }

  async #wantRows(rows: readonly Row[]): Promise<void> {
    const found = await foundIn(this.#strapi, rows.flatMap(({ contentHash }) => contentHash ?? []))
    for (const row of rows.filter(({ contentHash }) => !isKnown(found.get(contentHash ?? '')))) {
      if (this.#isStopped) return
      await this.#wantRow(row).catch((error: unknown) => this.#tell(row.url, error))
    }
  }

  async #wantRow(row: Row): Promise<void> {
    const content = await hashOfRow(this.#strapi, row)
    if (content !== null) this.want(content, fileOf(this.#strapi, row.url))
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

/** Whether a content need not be looked into again. A fault of the reader itself may have been mended. */
const isKnown = (found: FileInspection | undefined): boolean => found !== undefined && !(found.state === 'not-inspected' && found.reason === 'fault')

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
