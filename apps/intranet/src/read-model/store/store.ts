import { DatabaseSync } from 'node:sqlite'
import type { SQLInputValue, StatementSync } from 'node:sqlite'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Change } from '@clf/content'
import { SearchWriter } from '../searching/search-writer.ts'
import type { FileText } from '../searching/search-writer.ts'
import { withoutPlace } from './check-entry.ts'
import { beginningOf } from './check-page.ts'
import type { CheckedPage, SetAside } from './check-page.ts'
import { columns, rowsOf, subjectOf } from './rows.ts'
import type { Table } from './rows.ts'
import { schemaVersion, tables } from './schema.ts'

/** An entry that was set aside, as it waits in the store. */
export interface Waiting extends SetAside {
  id: number
}

export interface NamedFile {
  sha256: string
  url: string
}

/** Of entries that contradict what is stored so many are set aside of one page: whoever gives more gives them again. */
const mostContradictions = 20

/**
 * A store that is written to.
 *
 * What a page of the feed changes and the cursor behind it are written in one transaction, which SQLite makes whole or not at all: after a kill
 * at any point the store is as it was before the page or after it, and the cursor says which. A page that is applied again finds each entry by
 * its number and changes nothing. So nothing is lost and nothing doubled, and no more than the database file has to be looked after. With
 * `synchronous = NORMAL` a failure of the power may take the last transactions, with their cursors: they are asked for again.
 */
export class Store {
  readonly path: string
  readonly #database: DatabaseSync
  readonly #search: SearchWriter
  readonly #inserts = new Map<string, StatementSync>()

  /** Opens the database at a path, and makes it when it is new. It is one of this version: see {@link storeVersion}. */
  constructor(path: string) {
    this.path = path
    this.#database = new DatabaseSync(path, { timeout: 10_000 })
    this.#database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON')
    this.#search = this.#inOneTransaction(() => {
      if (versionOf(this.#database) === 0) this.#database.exec(`${tables}; PRAGMA user_version = ${schemaVersion}`)
      return new SearchWriter(this.#database)
    })
  }

  get cursor(): string | null {
    return (this.#database.prepare('SELECT cursor FROM progress').get() as { cursor: string | null }).cursor
  }

  get isFilled(): boolean {
    return (this.#database.prepare('SELECT filled FROM progress').get() as { filled: number }).filled === 1
  }

  /** Entries that were applied. */
  get entries(): number {
    return (this.#database.prepare('SELECT count(*) AS count FROM entries').get() as { count: number }).count
  }

  /** Documents that are public now, of every type. */
  get publicDocuments(): number {
    const last = `SELECT act FROM entries AS one WHERE act IN ('publish', 'unpublish') AND number = (SELECT max(number) FROM entries WHERE type = one.type AND subject = one.subject)`
    return (this.#database.prepare(`SELECT count(*) AS count FROM (${last}) WHERE act = 'publish'`).get() as { count: number }).count
  }

  /** Pages may be answered from it: the end of the feed was reached. */
  markFilled(): void {
    this.#database.prepare('UPDATE progress SET filled = 1').run()
  }

  /**
   * Writes a page that was asked from a cursor, and where the store is with it. What stands at that cursor or before it, and is not what is stored
   * there, is set aside, and what is stored stays.
   *
   * @returns false when the store is somewhere else meanwhile, and nothing was written
   */
  apply(page: CheckedPage, after: string | null, now: Date): boolean {
    return this.#inOneTransaction(() => {
      if (this.cursor !== after) return false
      for (const one of page.again.flatMap((entry) => this.#contradictionOf(entry) ?? []).slice(0, mostContradictions)) this.#setAside(one, now)
      this.#search.take(page.entries.filter((entry) => this.#insert(entry)))
      for (const one of page.setAside) this.#setAside(one, now)
      this.#database.prepare('UPDATE progress SET cursor = ?').run(page.cursor)
      return true
    })
  }

  /** Writes entries that had been set aside, and forgets that they had. The cursor stays. */
  mend(waiting: Waiting, entries: readonly Change[], setAside: readonly SetAside[], now: Date): void {
    this.#inOneTransaction(() => {
      const contradictions = new Map(entries.map((entry) => [entry, this.#numberIsTaken(entry) ? this.#contradictionOf(entry) : null]))
      this.#search.take(entries.filter((entry) => !contradictions.get(entry) && this.#insert(entry)))
      this.#database.prepare('DELETE FROM set_aside WHERE id = ?').run(waiting.id)
      for (const one of [...setAside, ...[...contradictions.values()].filter((one) => one !== null)]) this.#setAside(one, now)
    })
  }

  /** Files whose words are not in the search yet, by the SHA-256 of their bytes. */
  unreadFiles(): { sha256: string; name: string }[] {
    return this.#search.unread()
  }

  /** Puts words of files into the search, with the documents that name them. */
  addTexts(texts: readonly FileText[]): void {
    this.#inOneTransaction(() => this.#search.takeTexts(texts))
  }

  setAside(): Waiting[] {
    return this.#database.prepare('SELECT id, after, until, reason, received FROM set_aside ORDER BY id').all() as unknown as Waiting[]
  }

  /** Files of all public versions, the newest first: the SHA-256 of their bytes, and the address at the CMS. */
  namedFiles(): NamedFile[] {
    return this.#database.prepare('SELECT sha256, url FROM version_files WHERE sha256 IS NOT NULL ORDER BY version DESC').all() as unknown as NamedFile[]
  }

  /**
   * Of these, files that a reader may ask for, of those who may read them: of every version of what is public today, past and restricted ones too; what is
   * public now comes first. What was taken from readers is gone with its files.
   */
  readableFiles(): NamedFile[] {
    const last = (acts: string) => `(SELECT max(number) FROM entries WHERE type = versions.type AND subject = 'edition ' || versions.document AND act IN (${acts}))`
    const sql = `SELECT sha256, url FROM version_files JOIN versions ON number = version WHERE sha256 IS NOT NULL AND number > coalesce(${last("'unpublish'")}, 0) ORDER BY number = ${
      last("'publish'")
    } DESC, number DESC`
    return this.#database.prepare(sql).all() as unknown as NamedFile[]
  }

  close(): void {
    this.#database.close()
  }

  /** Why an entry that ought to be stored is not what is: another one has its number, or none. Null of one that is stored, or waits already. */
  #contradictionOf(entry: Change): SetAside | null {
    const { number, cursor, hash } = entry
    const stored = this.#statement('SELECT cursor, hash FROM entries WHERE number = ?').get(number) as { cursor: string; hash: string } | undefined
    if (stored?.hash === hash) return null
    if (!stored && this.#statement('SELECT 1 FROM set_aside WHERE until IS ?').get(cursor)) return null
    const before = this.#statement('SELECT cursor FROM entries WHERE number < ? ORDER BY number DESC LIMIT 1').get(number) as { cursor: string } | undefined
    const reason = stored
      ? `Entry ${number} is stored with the hash ${stored.hash}; received was another one with ${hash}. (contradictory)`
      : `Entry ${number} came when later ones had come already, and was not among them. (out-of-place)`
    return { after: before?.cursor ?? null, until: stored?.cursor ?? cursor, reason, received: beginningOf(entry) }
  }

  #numberIsTaken({ number }: Change): boolean {
    return this.#statement('SELECT 1 FROM entries WHERE number = ?').get(number) !== undefined
  }

  /** @returns whether the entry is new */
  #insert(entry: Change): boolean {
    if (this.#numberIsTaken(entry)) return false
    const { number, cursor, act, type, documentId, at, hash } = entry
    const body = deflateRawSync(JSON.stringify(withoutPlace(entry)))
    this.#statement('INSERT INTO entries (number, cursor, act, type, document, subject, at, hash, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)').run(
      number,
      cursor,
      act,
      type,
      documentId,
      subjectOf(entry),
      at,
      hash,
      body,
    )
    for (const { table, values } of rowsOf(entry)) this.#statement(insertInto(table)).run(...values)
    return true
  }

  #setAside({ after, until, reason, received }: SetAside, now: Date): void {
    const known: SQLInputValue[] = [after, until, received]
    if (this.#statement('SELECT 1 FROM set_aside WHERE after IS ? AND until IS ? AND received = ?').get(...known)) return
    this.#statement('INSERT INTO set_aside (after, until, received, reason, since) VALUES (?, ?, ?, ?, ?)').run(...known, reason, now.toISOString())
  }

  #statement(sql: string): StatementSync {
    const statement = this.#inserts.get(sql) ?? this.#database.prepare(sql)
    this.#inserts.set(sql, statement)
    return statement
  }

  #inOneTransaction<Result>(work: () => Result): Result {
    // From the first look on nobody else writes, so that what was read holds until the commit.
    this.#database.exec('BEGIN IMMEDIATE')
    try {
      const result = work()
      this.#database.exec('COMMIT')
      return result
    } catch (error) {
      this.#database.exec('ROLLBACK')
      this.#search.forget()
      throw error
    }
  }
}

const insertInto = (table: Table): string => `INSERT INTO ${table} (${columns[table].join(', ')}) VALUES (${columns[table].map(() => '?').join(', ')})`

function versionOf(database: DatabaseSync): number {
  return (database.prepare('PRAGMA user_version').get() as { user_version: number }).user_version
}

/** Version of the tables in a database; 0 of one that was never finished. */
export function storeVersion(path: string): number {
  const database = new DatabaseSync(path, { readOnly: true })
  try {
    return versionOf(database)
  } finally {
    database.close()
  }
}

/** A row of `entries`, which every version of the tables has had. */
interface StoredEntry {
  number: number
  cursor: string
  hash: string
  body: Uint8Array
}

/** Every entry of a store in the order of the feed, as it was received but for `previous`, which is the one before it in the store. Null where its bytes are damaged. */
export function* entriesIn(database: DatabaseSync): Generator<{ number: number; cursor: string; entry: Change | null }> {
  let previous: string | null = null
  for (const row of database.prepare('SELECT number, cursor, hash, body FROM entries ORDER BY number').iterate()) {
    const { number, cursor, hash, body } = row as unknown as StoredEntry
    const rest = inflated(body)
    yield { number, cursor, entry: rest && ({ ...rest, cursor, previous, number, hash } as unknown as Change) }
    previous = cursor
  }
}

function inflated(body: Uint8Array): object | null {
  try {
    return JSON.parse(inflateRawSync(body).toString()) as object
  } catch {
    return null
  }
}
