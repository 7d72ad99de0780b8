import type { Core } from '@strapi/strapi'
import { changeTable, guardChangeTable } from '../feed/change-table.ts'
import type { PublicEdition } from '../versions/public-index.ts'
import { forgetPublicState, publicIndex } from '../versions/public-index.ts'
import { guardVersionTable, versionTable } from '../versions/version-table.ts'
import { checkRows } from './check-rows.ts'
import type { BadRow, RowSink } from './check-rows.ts'
import { faultWords } from './faults.ts'
import type { Fault } from './faults.ts'
import { Heads } from './heads.ts'
import { PublicBytes } from './public-bytes.ts'
import { guardRowSeals } from './row-seals.ts'
import type { Kind } from './row-seals.ts'
import type { ReadChange } from './sealed-rows.ts'
import { lastIds, signatureOf, unguardedTables } from './signature.ts'
import type { Upto } from './signature.ts'
import { StrapisCopies } from './strapis-copies.ts'

/** Milliseconds between two looks. What is found by two of them in a row is found within a minute. */
const between = 20_000
/** In how many looks every file is looked at once. */
const looksPerFile = 2
/** Looks after which every row is looked at again, whatever the signature says: once a day. */
const looksPerWhole = 24 * 60 * 3

/** A fault, since when it is known, by what this process has seen. */
export interface KnownFault extends Fault {
  since: string
}

/** Acts of a later row after which it does not matter what an earlier one said. */
const settledBy: Readonly<Record<string, readonly string[]>> = {
  publish: ['publish', 'remove', 'unpublish'],
  remove: ['publish', 'remove', 'unpublish'],
  unpublish: ['publish', 'remove', 'unpublish'],
  withdraw: ['withdraw', 'restore', 'remove', 'unpublish'],
  restore: ['withdraw', 'restore', 'remove', 'unpublish'],
}

/** The end of a table, as far as this CMS wrote it. */
interface End {
  number: number
  hash: string
}

/** What is known of rows. */
interface Rows {
  bad: Map<string, BadRow>
  /** By kind and document, the last row of each act. */
  last: Map<string, Map<string, number>>
  read: Record<Kind, number>
  ends: Record<Kind, End>
}

const noHash = '0'.repeat(64)
const noRows = (): Rows => ({ bad: new Map(), last: new Map(), read: { version: 0, change: 0 }, ends: { version: { number: 0, hash: noHash }, change: { number: 0, hash: noHash } } })

/**
 * Finds what was written past the CMS into what is public, keeps it from readers and says so. Rows without the seal of this CMS are never given
 * to anybody; this finds what was altered or deleted, and reports both.
 */
class Integrity {
  readonly #strapi: Core.Strapi
  readonly #bytes: PublicBytes
  readonly #copies: StrapisCopies
  readonly #heads: Record<Kind, Heads>
  #rows = noRows()
  #withheld: Record<'library' | 'feed', ReadonlySet<string>> = { library: new Set(), feed: new Set() }
  #first: Promise<void> | null = null
  #signature = ''
  #looks = 0
  #fileFaults = new Map<number, Fault[]>()
  #faults = new Map<string, KnownFault>()
  #lookedAt: string | null = null
  #guardsLifted = new Map<string, number>()
  #timer: ReturnType<typeof setTimeout> | null = null
  #isStopped = false

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi
    this.#bytes = new PublicBytes(strapi)
    this.#copies = new StrapisCopies(strapi)
    this.#heads = { version: new Heads(strapi, 'version'), change: new Heads(strapi, 'change') }
  }

  /** Documents, each `type documentId`, that are kept from readers: nobody can tell what was last approved of them. */
  async withheld(from: 'library' | 'feed'): Promise<ReadonlySet<string>> {
    // Rows of a transaction may be taken back: they are read by the next look.
    if (!this.#strapi.db.inTransaction()) {
      await (this.#first ??= this.#readOn('listings'))
      // It may have been published again.
      if (this.#withheld.feed.size > 0) await this.#readOn('listings')
    }
    return this.#withheld[from]
  }

  /** Whether the bytes that are stored under a name are those that were published of a file. */
  async areAsPublished(documentId: string, name: string): Promise<boolean> {
    await this.withheld('library')
    if (!this.#bytes.isKnown(documentId)) await this.#readOn('listings')
    return this.#bytes.areAsPublished(documentId, name)
  }

  /** A reader came upon an entry that has a seal and is not as it was sealed. */
  doubtChange({ id, act, type, document }: ReadChange): void {
    this.#note({ kind: 'change', id, code: 'altered-row', act, type, document })
    this.#withhold()
  }

  /** A reader came upon a version whose content is not as it was sealed. Says whether its document was given until now. */
  async doubtVersion(id: number): Promise<boolean> {
    const editions = [...(await publicIndex(this.#strapi)).values()].flatMap((byId): PublicEdition[] => [...byId.values()])
    const edition = editions.find(({ versionId }) => versionId === id)
    if (!edition) return false
    const { type, documentId: document } = edition
    const isNews = !this.#withheld.library.has(`${type} ${document}`)
    this.#note({ kind: 'version', id, code: 'altered-row', act: 'publish', type, document })
    this.#withhold()
    return isNews
  }

  /** What was found by the last look, and when that was. */
  report(): { lookedAt: string | null; faults: readonly KnownFault[] } {
    return { lookedAt: this.#lookedAt, faults: [...this.#faults.values()] }
  }

  /** Looks every twenty seconds, from now on. */
  start(): void {
    const next = () => {
      if (this.#isStopped) return
      this.#timer = setTimeout(() => void this.look().then(next), between)
      this.#timer.unref()
    }
    void this.look().then(next)
  }

  stop(): void {
    this.#isStopped = true
    if (this.#timer) clearTimeout(this.#timer)
  }

  /** One look at everything that may have been written past the CMS. Never rejects: what it cannot look at is a fault. */
  async look(): Promise<void> {
    try {
      this.#tell(await this.#lookAtAll())
      this.#lookedAt = new Date().toISOString()
    } catch (error) {
      if (this.#isStopped) return
      this.#strapi.log.error(`What is public could not be looked at: ${error instanceof Error ? error.message : String(error)}`)
      this.#faults.set('not-watched', { code: 'not-watched', place: 'watch', since: new Date().toISOString() })
    }
  }

  async #lookAtAll(): Promise<Fault[]> {
    const database = this.#strapi.db.connection
    for (const heads of Object.values(this.#heads)) await heads.read()
    const unguarded = await unguardedTables(database)
    if (unguarded.length > 0) {
      for (const guard of [guardVersionTable, guardChangeTable, guardRowSeals]) await guard(this.#strapi)
      for (const table of unguarded) this.#guardsLifted.set(table, this.#looks)
    }
    const isDue = this.#looks % looksPerWhole === 0
    this.#looks += 1
    // What is amiss may have been put right.
    const isSame = !isDue && !isInDoubt(this.#rows) && this.#signature !== '' && (await signatureOf(database, this.#upto)) === this.#signature
    const upto = await lastIds(database)
    const before = await signatureOf(database, upto)
    await this.#readOn(isSame ? 'new rows' : 'all rows')
    // What was changed while it was looked at is looked at again.
    this.#signature = (await signatureOf(database, upto)) === before ? before : ''
    this.#upto = upto
    const { read } = this.#rows
    Object.assign(read, { version: Math.min(read.version, upto[0]), change: Math.min(read.change, upto[1]) })
    const index = await publicIndex(this.#strapi)
    const faults = [...this.#rowFaults(), ...(await this.#headFaults()), ...(await this.#copies.faults(index)), ...(await this.#lookAtFiles())]
    // Told for an hour: it was put back at once.
    for (const [table, look] of this.#guardsLifted) if (this.#looks - look < 180) faults.push({ code: 'guard-lifted', place: table })
    return faults
  }

  #upto: Upto = [0, 0, 0]

  /** Reads the rows that were not read yet, with or without their contents, or all of them anew. */
  async #readOn(what: 'listings' | 'new rows' | 'all rows'): Promise<void> {
    const isAnew = what === 'all rows'
    const rows = isAnew ? noRows() : this.#rows
    const sink: RowSink = {
      bad: (row) => this.#note(row, rows),
      version: (row) => {
        noteLast(rows, 'version', row)
        rows.ends.version = { number: row.id, hash: row.hash }
        rows.read.version = row.id
      },
      change: (row) => {
        noteLast(rows, 'change', row)
        rows.ends.change = { number: row.id, hash: row.chain }
        rows.read.change = row.id
        this.#bytes.read(row)
      },
    }
    await checkRows(this.#strapi, { ...rows.read }, what !== 'listings', sink)
    // What is held in memory may be of rows that are gone, or without rows that are there again.
    if (isAnew && (isInDoubt(rows) || isInDoubt(this.#rows))) forgetPublicState(this.#strapi)
    this.#rows = rows
    this.#withhold()
  }

  #note(row: BadRow, rows = this.#rows): void {
    rows.bad.set(`${row.code === 'gap' ? 'gap ' : ''}${row.kind} ${row.id}`, row)
    if (row.code === 'altered-row' || row.code === 'foreign-row') rows.read[row.kind] = Math.max(rows.read[row.kind], row.id)
  }

  #withhold(): void {
    const open = [...this.#rows.bad.values()].filter((row) => (row.code === 'altered-row' || row.code === 'missing-row') && isOpen(this.#rows, row))
    const of = (rows: readonly BadRow[]) => new Set(rows.map(({ type, document }) => `${type} ${document}`))
    this.#withheld = { library: of(open.filter(({ kind }) => kind === 'version')), feed: of(open) }
  }

  #rowFaults(): Fault[] {
    return [...this.#rows.bad.values()].map(({ kind, id, code, type, document }) => ({ code, place: `${kind === 'version' ? versionTable : changeTable} ${id}`, type, documentId: document }))
  }

  /** Compares the ends of both tables with what is kept outside of the database, and keeps them there. */
  async #headFaults(): Promise<Fault[]> {
    const faults: Fault[] = []
    for (const [kind, table] of [['version', versionTable], ['change', changeTable]] as const) {
      const heads = this.#heads[kind]
      const end = this.#rows.ends[kind]
      if (heads.furthest > end.number) faults.push({ code: 'cut-off', place: table })
      else if ((heads.hashOf(end.number) ?? end.hash) !== end.hash) faults.push({ code: 'rewritten', place: `${table} ${end.number}` })
      else await heads.record(end)
    }
    return faults
  }

  /** Some of the files in each look, so that all are looked at within a minute. */
  async #lookAtFiles(): Promise<Fault[]> {
    const editions = [...(await publicIndex(this.#strapi)).values()].flatMap((byId) => [...byId.values()])
    const files = [...new Set(editions.flatMap(({ content }) => Object.keys(content.files)))].toSorted()
    // The first look is at all of them.
    const parts = this.#looks === 1 ? Array.from({ length: looksPerFile }, (_, part) => part) : [this.#looks % looksPerFile]
    for (const part of parts) this.#fileFaults.set(part, await this.#bytes.faultsOf(files.filter((_, index) => index % looksPerFile === part)))
    return [...this.#fileFaults.values()].flat()
  }

  /** Writes into the log what is new and what is over. */
  #tell(found: readonly Fault[]): void {
    const now = new Map(found.map((fault) => [`${fault.code} ${fault.place}`, fault]))
    for (const [key, { code, place }] of this.#faults) if (!now.has(key)) this.#strapi.log.info(`No more: ${code}, ${place}.`)
    const since = new Date().toISOString()
    this.#faults = new Map([...now].map(([key, fault]) => [key, { ...fault, since: this.#faults.get(key)?.since ?? this.#announce(fault, since) }]))
  }

  #announce({ code, place, type, documentId }: Fault, since: string): string {
    this.#strapi.log.error(`${faultWords(code).message} (${[code, place, type, documentId].filter(Boolean).join(', ')})`)
    return since
  }
}

/** Whether a row that this CMS wrote is altered or gone. */
const isInDoubt = ({ bad }: Rows): boolean => [...bad.values()].some(({ code }) => code !== 'foreign-row')

function noteLast({ last }: Rows, kind: Kind, { id, act, type, document }: { id: number; act: string; type: string; document: string }): void {
  const key = `${kind} ${type} ${document}`
  const ofDocument = last.get(key) ?? new Map<string, number>()
  last.set(key, ofDocument.set(act, id))
}

/** Whether nobody can tell, for want of a row, what of its document is public. */
function isOpen({ last }: Rows, { kind, id, act, type, document }: BadRow): boolean {
  const ofDocument = last.get(`${kind} ${type} ${document}`)
  const acts = settledBy[act]
  return acts !== undefined && !acts.some((one) => (ofDocument?.get(one) ?? 0) > id)
}

const name = 'clf.integrity'

/** Makes what watches over the public rows of a CMS, in `register()`: one for each. */
export function registerIntegrity(strapi: Core.Strapi): void {
  let integrity: Integrity | null = null
  // The place of the database is known after the configuration.
  strapi.add(name, () => (integrity ??= new Integrity(strapi)))
}

export function integrityOf(strapi: Core.Strapi): Integrity {
  return strapi.get(name)
}

/** Watches from when the CMS answers: commands that load it and end do not. */
export function watchIntegrity(strapi: Core.Strapi): void {
  strapi.server.httpServer.once('listening', () => integrityOf(strapi).start())
}
