import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { StatementSync } from 'node:sqlite'
import { inflateRawSync } from 'node:zlib'
import { ContentUnavailable } from '@clf/app-shell'
import type { MediaFile, Publication } from '@clf/content'
import { byAllKnown } from '@clf/content/in-force'
import type { AsAt } from '@clf/content/in-force'
import { languageTags } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import canonicalize from 'canonicalize'
import { seriesNames } from '../../search/index/names.ts'
import type { SeriesNames } from '../../search/index/reference.ts'
import { search } from '../../search/index/search.ts'
import type { Answer, Question } from '../../search/index/record.ts'
import { storeNamed } from '../store/folder.ts'
import { historyEntryOf, historyRows } from '../store/history-rows.ts'
import type { HistoryRow, StoredVersion } from '../store/history-rows.ts'
import { RenamedFile } from '../store/renamed-file.ts'
import { schemaVersion } from '../store/schema.ts'
import { isOpen, mayRead, nobodys, pathOfTag, tagOfPath } from './edition.ts'
import type { Edition } from './edition.ts'
import { Library } from './library.ts'
import type { Inherited } from './library.ts'
import { PublicHistory } from './public-history.ts'

/** Nothing can be read yet: the store is being filled for the first time. */
class StoreNotFilled extends ContentUnavailable {
  override name = 'StoreNotFilled'
}

/** How many libraries are remembered: pages are read as at today by each set of audiences, and a few as at another day. */
const mostLibraries = 12

/** A file that a reader may have. */
export interface ReadableFile {
  /** Of its bytes. */
  sha256: string
  /** Whether anybody may have it. */
  isOpen: boolean
}

/** A store as pages read it, over a connection that cannot write. It sees what is committed, at once, and reopens when another store takes its place. */
export class Replica {
  readonly #current: RenamedFile<string | null>
  #open: OpenStore | null = null
  /** The one before: pages that are being made read on in it. */
  #left: OpenStore | null = null

  constructor(folder: string) {
    this.#current = new RenamedFile(join(folder, 'current'), (content) => storeNamed(folder, content))
  }

  /**
   * Everything that a reader may read as at a day, by default by all that is known today, and what anybody may.
   *
   * @param today calendar date in Hong Kong
   * @param audiences of the reader, in order
   * @throws ContentUnavailable before the store is filled
   */
  library(today: string, asAt: AsAt = byAllKnown(today), audiences: readonly string[] = nobodys): Library {
    return this.#store().library(today, asAt, audiences)
  }

  /**
   * What answers a question.
   *
   * @throws ContentUnavailable before the store is filled
   */
  search(question: Question): Answer {
    return this.#store().search(question)
  }

  /**
   * How the series of circulars are called before a number, in every language and for short.
   *
   * @throws ContentUnavailable before the store is filled
   */
  seriesNames(): SeriesNames {
    return this.#store().seriesNames()
  }

  /**
   * A file that something names that the reader may read, today or as at another day, by its address at the CMS: the SHA-256 of its bytes, and
   * whether anybody may have it. Null where nothing has it, or its bytes never were there.
   */
  file(url: string, audiences: readonly string[] = nobodys): ReadableFile | null {
    return this.#store().file(url, audiences)
  }

  /**
   * SHA-256 of what a publication in the feed made public, over the RFC 8785 text of its content: the same content has the same, whenever and
   * however often it is published.
   *
   * @param version number of the publication
   * @throws ContentUnavailable before the store is filled
   */
  contentHash(version: number): string {
    return this.#store().contentHash(version)
  }

  /**
   * Name of what is stored now: another one after each thing that was written, and in another store.
   *
   * @throws ContentUnavailable before the store is filled
   */
  get version(): string {
    return this.#store().version
  }

  /** Whether pages can be read. */
  get isFilled(): boolean {
    return this.#current.said !== null
  }

  #store(): OpenStore {
    const path = this.#current.said
    if (path === null) throw new StoreNotFilled('The read model is being filled from the CMS for the first time.')
    if (this.#open?.path !== path) {
      this.#left?.close()
      this.#left = this.#open
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
  readonly #written: StatementSync
  readonly #words: StatementSync
  readonly #files: StatementSync
  readonly #bodies: StatementSync
  readonly #named: StatementSync
  readonly #entries: StatementSync
  readonly #received: StatementSync
  readonly #hashes = new Map<number, string>()
  readonly #history = new PublicHistory()
  readonly #parts: PartsOfEditions = {
    words: readThrough((version) => this.#wordsOf(version)),
    files: readThrough((version) => this.#filesOf(version)),
    bodies: (version, locale) => this.#bodiesOf(version, locale),
  }
  #libraries = new Map<string, Library>()
  /** Of the state before, for libraries that are asked for again. */
  #before = new Map<string, Inherited>()
  #place = 0
  #commit = -1
  #version = ''

  constructor(path: string) {
    this.path = path
    this.#database = new DatabaseSync(path, { readOnly: true, timeout: 5_000 })
    const { user_version: version } = this.#database.prepare('PRAGMA user_version').get() as { user_version: number }
    if (version !== schemaVersion) throw new StoreNotFilled(`The read model is made anew for this version of the intranet. Its tables are those of version ${version}, expected ${schemaVersion}.`)
    this.#lastPlace = this.#database.prepare('SELECT max(place) AS place FROM entries')
    // Changes with each commit of another connection: of words of files too, which come behind their entries.
    this.#written = this.#database.prepare('PRAGMA data_version')
    this.#entries = this.#database.prepare(`SELECT h.*, (SELECT group_concat(lang) FROM words WHERE version = h.number) AS languages FROM (${historyRows} AND e.place > ?) AS h`)
    this.#received = this.#database.prepare("SELECT body FROM entries WHERE number = ? AND act = 'publish'")
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
    const { data_version: commit } = this.#written.get() as { data_version: number }
    if (commit === this.#commit) return
    // One moment for all of it: the worker may write meanwhile, which is another commit.
    this.#database.exec('BEGIN')
    try {
      const { place } = this.#lastPlace.get() as { place: number | null }
      if (place !== null && place !== this.#place) this.#readNew(place)
    } finally {
      this.#database.exec('COMMIT')
    }
    this.#commit = commit
    this.#version = `${basename(this.path)} ${this.#place} ${commit}`
  }

  get version(): string {
    return this.#version
  }

  library(today: string, asAt: AsAt, audiences: readonly string[]): Library {
    const key = `${today} ${asAt.day} ${asAt.known} ${audiences.join()}`
    const known = this.#libraries.get(key)
    if (known) return known
    const library = new Library(this.#history, asAt, today, audiences, this.#before.get(key))
    this.#before.delete(key)
    const [oldest] = this.#libraries.keys()
    if (this.#libraries.size >= mostLibraries && oldest !== undefined) this.#libraries.delete(oldest)
    this.#libraries.set(key, library)
    return library
  }

  search(question: Question): Answer {
    // One moment for all of it.
    this.#database.exec('BEGIN')
    try {
      return search(this.#database, question)
    } finally {
      this.#database.exec('COMMIT')
    }
  }

  seriesNames(): SeriesNames {
    return seriesNames(this.#database)
  }

  #bodiesOf(version: number, locale: LanguageTag): Record<string, unknown> {
    const row = this.#bodies.get(version, pathOfTag[locale]) as { bodies: string } | undefined
    return row ? (JSON.parse(row.bodies) as Record<string, unknown>) : {}
  }

  contentHash(version: number): string {
    const known = this.#hashes.get(version)
    if (known !== undefined) return known
    const { body } = this.#received.get(version) as { body: Uint8Array }
    const { edition: { content } } = JSON.parse(inflateRawSync(body).toString()) as Publication
    const hash = createHash('sha256').update(canonicalize(content) ?? '').digest('hex')
    this.#hashes.set(version, hash)
    return hash
  }

  file(url: string, audiences: readonly string[]): ReadableFile | null {
    const rows = this.#named.all(url) as { sha256: string | null; number: number; type: string; document: string }[]
    const kept = rows.flatMap(({ sha256, ...named }) => (sha256 === null ? [] : [{ sha256, named: this.#naming(named) }]))
    const open = kept.find(({ named }) => named?.every(isOpen))
    const found = open ?? kept.find(({ named }) => named?.every((one) => mayRead(one, audiences)))
    return found ? { sha256: found.sha256, isOpen: found === open } : null
  }

  /** What a reader of a version has to be entitled to, as at some day: the version, and the document that is public today. Null of one that was taken from readers. */
  #naming({ number, type, document }: { number: number; type: string; document: string }): readonly Edition[] | null {
    const latest = this.#history.editions(type).get(document)
    const version = this.#history.version(type, number)
    return latest && version ? [latest, version] : null
  }

  #readNew(place: number): void {
    const rows = this.#entries.all(this.#place) as unknown as (HistoryRow & { languages: string | null })[]
    for (const [type, ofType] of Map.groupBy(rows, (row) => row.type))
      this.#history.add(
        type,
        ofType.map((row) => ({ number: row.number, entry: historyEntryOf(row, (version) => new StoredEdition(version, row.languages ?? '', this.#parts)) })),
      )
    this.#place = place
    this.#before = new Map([...this.#libraries].map(([key, library]) => [key, library.inherited]))
    this.#libraries = new Map()
  }

  #wordsOf(version: number): Edition['words'] {
    const rows = this.#words.all(version) as { lang: string; listing: string }[]
    return Object.fromEntries(rows.map(({ lang, listing }) => [tagOfPath(lang), JSON.parse(listing)])) as Edition['words']
  }

  #filesOf(version: number): Edition['files'] {
    const rows = this.#files.all(version) as { file: string; media: string }[]
    return Object.fromEntries(rows.map(({ file, media }) => [file, JSON.parse(media) as MediaFile]))
  }
}

/** What of editions is not held but read. */
interface PartsOfEditions {
  words: (version: number) => Edition['words']
  files: (version: number) => Edition['files']
  bodies: (version: number, locale: LanguageTag) => Readonly<Record<string, unknown>>
}

/** A version as the store has it, of which its history and its facts are held. */
class StoredEdition implements Edition {
  readonly type: string
  readonly version: number
  readonly documentId: string
  readonly work: string
  readonly edition: number
  readonly firstPublishedAt: string
  readonly publishedAt: string
  readonly withdrawal: StoredVersion['withdrawal']
  readonly content: StoredVersion['content']
  readonly languages: readonly LanguageTag[]
  readonly #parts: PartsOfEditions

  /** @param languages paths, with commas between */
  constructor({ type, number, documentId, work, edition, firstPublishedAt, publishedAt, withdrawal, content }: StoredVersion, languages: string, parts: PartsOfEditions) {
    this.type = type
    this.version = number
    this.documentId = documentId
    this.work = work
    this.edition = edition
    this.firstPublishedAt = firstPublishedAt
    this.publishedAt = publishedAt
    this.withdrawal = withdrawal
    this.content = content
    this.languages = languagesOf(languages)
    this.#parts = parts
  }

  get words(): Edition['words'] {
    return this.#parts.words(this.version)
  }

  get files(): Edition['files'] {
    return this.#parts.files(this.version)
  }

  bodies(locale: LanguageTag): Readonly<Record<string, unknown>> {
    return this.#parts.bodies(this.version, locale)
  }
}

const known = new Map<string, readonly LanguageTag[]>()

/** One list for all editions in the same languages. */
function languagesOf(paths: string): readonly LanguageTag[] {
  const all = paths.split(',').filter(Boolean).map(tagOfPath)
  const tags = languageTags.filter((tag) => all.includes(tag))
  const key = tags.join()
  const list = known.get(key) ?? tags
  known.set(key, list)
  return list
}

/** Versions whose words, or files, are held: those of the registers and chains that are being made. */
const mostHeld = 1_000

function readThrough<Part>(read: (version: number) => Part): (version: number) => Part {
  const held = new Map<number, Part>()
  return (version) => {
    const before = held.get(version)
    if (before !== undefined) {
      held.delete(version)
      held.set(version, before)
      return before
    }
    const part = read(version)
    held.set(version, part)
    const [oldest] = held.keys()
    if (held.size > mostHeld && oldest !== undefined) held.delete(oldest)
    return part
  }
}
