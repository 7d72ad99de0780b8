import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { mostSums } from '@clf/content/submission'
import type { Acknowledged, Acknowledgement, Submission, Sum } from '@clf/content/submission'

/** Version of the tables. They are only ever added to: what waits in an outbox is nowhere else, so it is never made anew. */
const schemaVersion = 1

const schema = `
CREATE TABLE entries (
  place INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  accepted TEXT NOT NULL,
  -- Milliseconds since 1970; null of one that is set aside.
  due INTEGER DEFAULT 0,
  attempts INTEGER NOT NULL DEFAULT 0,
  -- How many others were delivered after its last attempt failed.
  overtaken INTEGER NOT NULL DEFAULT 0,
  reason TEXT
);
CREATE INDEX entries_due ON entries (due, place);
CREATE TABLE sums (query TEXT, language TEXT, day TEXT, count INTEGER NOT NULL, PRIMARY KEY (query, language, day)) WITHOUT ROWID;
CREATE TABLE line (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
-- Who has acknowledged which content, as the CMS tells it: of who, a hash alone. It can be asked for again.
CREATE TABLE acknowledged (reader TEXT, hash TEXT, at TEXT NOT NULL, PRIMARY KEY (reader, hash)) WITHOUT ROWID;
`

/** More than these wait only where a CMS was away for months or somebody sends without end. */
const mostEntries = 50_000
/** Queries that are counted apart; others are counted together. */
const mostQueries = 5_000

/** Nothing more can be taken. */
export class OutboxFull extends Error {
  override name = 'OutboxFull'
}

/** Something that waits. */
export interface Entry {
  id: string
  /** {@link Submission} as JSON. */
  body: string
  attempts: number
  overtaken: number
}

/** Something that the CMS will not take, as a person is told of it: without its words. */
interface SetAside {
  id: string
  kind: string
  accepted: string
  reason: string
}

/** Why nothing is delivered at present. */
interface LineFault {
  /** Instant of the first answer that was none. */
  since: string
  code: string
  message: string
}

export interface OutboxState {
  waiting: number
  /** When the oldest that waits was accepted. */
  oldest: string | null
  setAside: number
  fault: LineFault | null
}

/**
 * What readers wrote and the CMS has not yet, in a SQLite file of this replica. It is no part of the read model, which is made anew; this is not.
 * What {@link accept} has returned from is on the disk (`synchronous=FULL`), is there after a kill at any point, and leaves with
 * {@link delivered} alone, which is called after the CMS has answered that it has it. A kill between the two has it sent again, under the same id.
 */
export class Outbox {
  readonly #database: DatabaseSync

  /** Opens the file, and makes it where there is none. @throws Error where it is of a later version, or no database */
  constructor(path: string) {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    this.#database = new DatabaseSync(path, { timeout: 5_000 })
    try {
      // What was delivered is not even in free pages of the file any more.
      this.#database.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON')
      this.#inTransaction(() => this.#makeTables())
    } catch (error) {
      this.#database.close()
      throw error
    }
  }

  close(): void {
    this.#database.close()
  }

  /**
   * Keeps a submission until it is delivered. The same id again changes nothing.
   *
   * @throws OutboxFull
   */
  accept(submission: Submission): void {
    this.#inTransaction(() => {
      const { count } = this.#database.prepare('SELECT count(*) AS count FROM entries').get() as { count: number }
      if (count >= mostEntries) throw new OutboxFull(`${count} submissions wait.`)
      this.#add(submission)
    })
  }

  /** When something that waits was accepted, ISO 8601; null where nothing of that id waits. */
  acceptedAt(id: string): string | null {
    const row = this.#database.prepare('SELECT accepted FROM entries WHERE id = ?').get(id) as { accepted: string } | undefined
    return row?.accepted ?? null
  }

  /** When a reader acknowledged a content, by what the CMS has told. @param reader SHA-256 of their subject */
  acknowledgedAt(reader: string, hash: string): string | null {
    const row = this.#database.prepare('SELECT at FROM acknowledged WHERE reader = ? AND hash = ?').get(reader, hash) as { at: string } | undefined
    return row?.at ?? null
  }

  /** Place in the list of acknowledgements of the CMS up to which it was read; 0 at first. */
  get acknowledgedUpTo(): number {
    const row = this.#database.prepare("SELECT value FROM line WHERE name = 'acknowledged'").get() as { value: string } | undefined
    return Number(row?.value ?? 0)
  }

  /** Notes what the CMS tells of acknowledgements, and the place up to which it did, in one transaction. */
  noteAcknowledged(all: readonly Acknowledged[]): void {
    this.#inTransaction(() => {
      const add = this.#database.prepare('INSERT INTO acknowledged VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET at = excluded.at')
      for (const { reader, hash, at } of all) add.run(reader, hash, at)
      const place = Math.max(this.acknowledgedUpTo, ...all.map(({ number }) => number))
      this.#database.prepare("INSERT INTO line VALUES ('acknowledged', ?) ON CONFLICT DO UPDATE SET value = excluded.value").run(String(place))
    })
  }

  /** Counts a search that found nothing. It is kept through a kill; one of the last seconds may be lost with the power, which a reader who waits for results does not wait for. */
  countUnanswered({ query, language, day }: Omit<Sum, 'count'>): void {
    this.#database.exec('PRAGMA synchronous=NORMAL')
    try {
      const counted = this.#database.prepare('UPDATE sums SET count = count + 1 WHERE query = ? AND language = ? AND day = ?').run(query, language, day)
      if (counted.changes > 0) return
      const { queries } = this.#database.prepare('SELECT count(*) AS queries FROM sums').get() as { queries: number }
      const apart = queries < mostQueries ? query : ''
      this.#database.prepare('INSERT INTO sums VALUES (?, ?, ?, 1) ON CONFLICT DO UPDATE SET count = count + 1').run(apart, language, day)
    } finally {
      this.#database.exec('PRAGMA synchronous=FULL')
    }
  }

  /** Makes a submission of what was counted, up to 500 sums, where there is any. They leave the counts in the transaction that puts them into the line. @returns how many there were */
  submitSums(now: Date): number {
    return this.#inTransaction(() => {
      const sums = this.#database.prepare('SELECT query, language, day, count FROM sums ORDER BY day, query, language LIMIT ?').all(mostSums) as unknown as Sum[]
      if (sums.length === 0) return 0
      this.#add({ kind: 'unanswered', id: randomUUID(), at: now.toISOString(), sums: sums.map((sum) => ({ ...sum })) })
      const remove = this.#database.prepare('DELETE FROM sums WHERE query = ? AND language = ? AND day = ?')
      for (const { query, language, day } of sums) remove.run(query, language, day)
      return sums.length
    })
  }

  hasSums(): boolean {
    return this.#database.prepare('SELECT 1 FROM sums LIMIT 1').get() !== undefined
  }

  /** What is to be delivered now, the first accepted first. */
  due(now: Date, limit: number): Entry[] {
    return this.#database.prepare('SELECT id, body, attempts, overtaken FROM entries WHERE due <= ? ORDER BY place LIMIT ?').all(now.getTime(), limit) as unknown as Entry[]
  }

  /** The CMS has it, on its disk: it leaves. That somebody acknowledged something stays to be told, in the same transaction. */
  delivered(id: string): void {
    this.#inTransaction(() => {
      const row = this.#database.prepare("SELECT body FROM entries WHERE id = ? AND kind = 'acknowledgement'").get(id) as { body: string } | undefined
      if (row) this.#keepAcknowledged(JSON.parse(row.body) as Acknowledgement)
      this.#database.prepare('DELETE FROM entries WHERE id = ?').run(id)
      this.#database.prepare('UPDATE entries SET overtaken = overtaken + 1 WHERE attempts > 0').run()
    })
  }

  /** Takes what was delivered out of the write-ahead log too. Where somebody reads just then, the next time does. */
  forgetDelivered(): void {
    this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  }

  /** It failed, and is tried again at an instant. */
  putOff(id: string, due: Date, reason: string): void {
    this.#database.prepare('UPDATE entries SET due = ?, attempts = attempts + 1, reason = ? WHERE id = ?').run(due.getTime(), reason, id)
  }

  /** The CMS will never take it as it is: it is kept, tried no more, and told of until somebody has it tried again. */
  setAside(id: string, reason: string): void {
    this.#database.prepare('UPDATE entries SET due = NULL, reason = ? WHERE id = ?').run(reason, id)
  }

  /** What is set aside, the first accepted first. */
  allSetAside(): SetAside[] {
    return this.#database.prepare('SELECT id, kind, accepted, reason FROM entries WHERE due IS NULL ORDER BY place').all() as unknown as SetAside[]
  }

  /** Has everything that is set aside or put off tried again. @returns how many were set aside */
  tryAgain(): number {
    return this.#inTransaction(() => {
      const { changes } = this.#database.prepare('UPDATE entries SET due = 0, attempts = 0, overtaken = 0 WHERE due IS NULL').run()
      this.#database.prepare('UPDATE entries SET due = 0').run()
      return Number(changes)
    })
  }

  /** Says why nothing can be delivered at present; null when something can. */
  tellFault(fault: LineFault | null): void {
    if (fault === null) this.#database.prepare("DELETE FROM line WHERE name = 'fault'").run()
    else this.#database.prepare("INSERT INTO line VALUES ('fault', ?) ON CONFLICT DO UPDATE SET value = excluded.value").run(JSON.stringify(fault))
  }

  state(): OutboxState {
    const { waiting, oldest } = this.#database.prepare('SELECT count(*) AS waiting, min(accepted) AS oldest FROM entries WHERE due IS NOT NULL').get() as { waiting: number; oldest: string | null }
    const { setAside } = this.#database.prepare('SELECT count(*) AS setAside FROM entries WHERE due IS NULL').get() as { setAside: number }
    const fault = this.#database.prepare("SELECT value FROM line WHERE name = 'fault'").get() as { value: string } | undefined
    return { waiting, oldest, setAside, fault: fault ? (JSON.parse(fault.value) as LineFault) : null }
  }

  #keepAcknowledged({ reader: { subject }, hash, at }: Acknowledgement): void {
    const reader = createHash('sha256').update(subject).digest('hex')
    this.#database.prepare('INSERT INTO acknowledged VALUES (?, ?, ?) ON CONFLICT DO NOTHING').run(reader, hash, at)
  }

  #add(submission: Submission): void {
    this.#database.prepare('INSERT INTO entries (id, kind, body, accepted) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING').run(
      submission.id,
      submission.kind,
      JSON.stringify(submission),
      submission.at,
    )
  }

  #makeTables(): void {
    const { user_version: version } = this.#database.prepare('PRAGMA user_version').get() as { user_version: number }
    if (version === schemaVersion) return
    if (version > schemaVersion) throw new Error(`The outbox is of version ${version} of its tables, expected ${schemaVersion}. Run the version of the intranet that made it.`)
    this.#database.exec(`${schema} PRAGMA user_version=${schemaVersion}`)
  }

  #inTransaction<Result>(work: () => Result): Result {
    this.#database.exec('BEGIN IMMEDIATE')
    try {
      const result = work()
      this.#database.exec('COMMIT')
      return result
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK')
      throw error
    }
  }
}

/**
 * Opens an outbox at a start. A file that is no whole database is put beside under another name, for somebody to look into, and a new one takes its place.
 *
 * @param say told where the damaged one is
 * @throws Error as {@link Outbox}
 */
export function openOutbox(path: string, now: Date, say: (sentence: string) => void): Outbox {
  try {
    return new Outbox(path)
  } catch (error) {
    if (!isDamaged(error)) throw error
    const aside = `${path}.damaged-${now.toISOString().replaceAll(/\D/g, '')}`
    for (const end of ['', '-wal', '-shm']) if (existsSync(path + end)) renameSync(path + end, aside + end)
    say(`The outbox ${path} is damaged: ${String(error)} It is kept as ${aside}, with what readers wrote in it; sqlite3 ".recover" may read it. A new one is begun.`)
    return new Outbox(path)
  }
}

/** What SQLite says of a file that is no whole database: SQLITE_CORRUPT and SQLITE_NOTADB. */
function isDamaged(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (error.errcode === 11 || error.errcode === 26)
}
