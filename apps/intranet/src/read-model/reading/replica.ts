import { DatabaseSync } from 'node:sqlite'
import type { StatementSync } from 'node:sqlite'
import { ContentUnavailable } from '@clf/app-shell'
import type { ChangedEdition, ChangedWithdrawal, MediaFile } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import { storeIn } from '../store/folder.ts'
import { schemaVersion } from '../store/schema.ts'
import { isOpen, pathOfTag, tagOfPath } from './edition.ts'
import type { Edition } from './edition.ts'
import { Library } from './library.ts'

/** Nothing can be read yet: the store is being filled for the first time. */
class StoreNotFilled extends ContentUnavailable {
  override name = 'StoreNotFilled'
}

/** How many days are remembered: pages are read as at today, and a few as at another day. */
const mostDays = 8

interface VersionRow {
  number: number
  type: string
  document: string
  work: string
  edition: number
  first_published_at: string
  published_at: string
  withdrawal: string | null
  facts: string
}

/** What is public of each document, not removed since. */
const publicVersions = `
  SELECT versions.* FROM entries JOIN versions USING (number)
  WHERE entries.act = 'publish' AND number = (SELECT max(number) FROM entries AS later WHERE later.type = entries.type AND later.subject = entries.subject)`

/** A store as pages read it, over a connection that cannot write. It sees what is committed, at once, and reopens when another store takes its place. */
export class Replica {
  readonly #folder: string
  #open: OpenStore | null = null

  constructor(folder: string) {
    this.#folder = folder
  }

  /**
   * Everything that anybody may read on a day.
   *
   * @throws ContentUnavailable before the store is filled
   */
  library(day: string): Library {
    return this.#store().library(day)
  }

  /** Bodies of a version in a language, by field. */
  bodies(version: number, locale: LanguageTag): Record<string, unknown> {
    return this.#store().bodies(version, locale)
  }

  /** SHA-256 of a file that something names that anybody may read today, by its address at the CMS; null where none has it, or its bytes never were there. */
  openFile(url: string): string | null {
    return this.#store().openFile(url)
  }

  /** Whether pages can be read. */
  get isFilled(): boolean {
    return storeIn(this.#folder, 'current') !== null
  }

  #store(): OpenStore {
    const path = storeIn(this.#folder, 'current')
    if (path === null) throw new StoreNotFilled('The read model is being filled from the CMS for the first time.')
    if (this.#open?.path !== path) {
      this.#open?.close()
      this.#open = null
      this.#open = new OpenStore(path)
    }
    this.#open.refresh()
    return this.#open
  }
}

class OpenStore {
  readonly path: string
  readonly #database: DatabaseSync
  readonly #lastPlace: StatementSync
  readonly #withdrawal: StatementSync
  readonly #words: StatementSync
  readonly #files: StatementSync
  readonly #bodies: StatementSync
  readonly #named: StatementSync
  /** By type and document. */
  readonly #editions = new Map<string, Map<string, Edition>>()
  #libraries = new Map<string, Library>()
  #place = 0

  constructor(path: string) {
    this.path = path
    this.#database = new DatabaseSync(path, { readOnly: true, timeout: 5_000 })
    const { user_version: version } = this.#database.prepare('PRAGMA user_version').get() as { user_version: number }
    if (version !== schemaVersion) throw new StoreNotFilled(`The read model is made anew for this version of the intranet. Its tables are those of version ${version}, expected ${schemaVersion}.`)
    this.#lastPlace = this.#database.prepare('SELECT max(place) AS place FROM entries')
    this.#withdrawal = this.#database.prepare('SELECT withdrawal FROM withdrawals WHERE type = ? AND document = ? AND number > ? ORDER BY number DESC LIMIT 1')
    this.#words = this.#database.prepare('SELECT lang, listing FROM words WHERE version = ?')
    this.#files = this.#database.prepare('SELECT file, media FROM version_files WHERE version = ?')
    this.#bodies = this.#database.prepare('SELECT bodies FROM words WHERE version = ? AND lang = ?')
    this.#named = this.#database.prepare('SELECT sha256, number, type, document FROM version_files JOIN versions ON number = version WHERE url = ?')
  }

  close(): void {
    this.#database.close()
  }

  /** Reads what was applied since the last time: one look when there is nothing. */
  refresh(): void {
    const { place } = this.#lastPlace.get() as { place: number | null }
    if (place === null || place === this.#place) return
    // One moment for all of it: the worker may write meanwhile.
    this.#database.exec('BEGIN')
    try {
      if (this.#place === 0) this.#readAll()
      else this.#readChanged()
    } finally {
      this.#database.exec('COMMIT')
    }
    this.#place = place
    this.#libraries = new Map()
  }

  library(day: string): Library {
    const known = this.#libraries.get(day)
    if (known) return known
    const library = new Library(new Map([...this.#editions].map(([type, documents]) => [type, [...documents.values()]])), day)
    const [oldest] = this.#libraries.keys()
    if (this.#libraries.size >= mostDays && oldest !== undefined) this.#libraries.delete(oldest)
    this.#libraries.set(day, library)
    return library
  }

  bodies(version: number, locale: LanguageTag): Record<string, unknown> {
    const row = this.#bodies.get(version, pathOfTag[locale]) as { bodies: string } | undefined
    return row ? (JSON.parse(row.bodies) as Record<string, unknown>) : {}
  }

  openFile(url: string): string | null {
    const rows = this.#named.all(url) as { sha256: string | null; number: number; type: string; document: string }[]
    const open = rows.find(({ number, type, document }) => {
      const edition = this.#editions.get(type)?.get(document)
      return edition?.version === number && isOpen(edition)
    })
    return open?.sha256 ?? null
  }

  #readAll(): void {
    for (const row of this.#database.prepare(publicVersions).iterate()) this.#put(row as unknown as VersionRow)
  }

  #readChanged(): void {
    const one = this.#database.prepare(`${publicVersions} AND entries.type = ? AND entries.document = ?`)
    for (const changed of this.#database.prepare('SELECT DISTINCT type, document FROM entries WHERE place > ?').all(this.#place)) {
      const { type, document } = changed as { type: string; document: string }
      const row = one.get(type, document) as VersionRow | undefined
      if (row) this.#put(row)
      else this.#editions.get(type)?.delete(document)
    }
  }

  #put(row: VersionRow): void {
    const documents = this.#editions.get(row.type) ?? new Map<string, Edition>()
    this.#editions.set(row.type, documents.set(row.document, this.#editionOf(row)))
  }

  #editionOf({ number, type, document, work, edition, first_published_at: firstPublishedAt, published_at: publishedAt, withdrawal, facts }: VersionRow): Edition {
    // A publication says which withdrawal holds; one that came after it, or its end, says so since.
    const since = this.#withdrawal.get(type, document, number) as { withdrawal: string | null } | undefined
    const words = (this.#words.all(number) as { lang: string; listing: string }[]).map(({ lang, listing }) => [tagOfPath(lang), JSON.parse(listing)])
    const files = (this.#files.all(number) as { file: string; media: string }[]).map(({ file, media }) => [file, JSON.parse(media) as MediaFile])
    return {
      type,
      documentId: document,
      version: number,
      work,
      edition,
      firstPublishedAt,
      publishedAt,
      withdrawal: JSON.parse((since ? since.withdrawal : withdrawal) ?? 'null') as ChangedWithdrawal | null,
      facts: JSON.parse(facts) as ChangedEdition['content']['facts'],
      words: Object.fromEntries(words) as Edition['words'],
      files: Object.fromEntries(files) as Edition['files'],
    }
  }
}
