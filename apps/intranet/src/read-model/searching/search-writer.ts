import type { DatabaseSync } from 'node:sqlite'
import { allKinds } from '@clf/content'
import type { Change, ChangedEdition } from '@clf/content'
import { createLedger } from '@clf/content/in-force'
import type { HistoryEntry } from '@clf/content/in-force'
import type { LanguagePath } from '@clf/text'
import { openSearchIndex } from '../../search/index/index.ts'
import type { SearchIndex } from '../../search/index/index.ts'
import { prepared } from '../../search/index/prepared.ts'
import { recordsOf } from '../../search/index/record-of.ts'
import type { SearchRecord } from '../../search/index/record.ts'
import { audienceOf } from '../reading/edition.ts'
import { historyOfDocuments } from '../store/history-rows.ts'
import type { StoredVersion } from '../store/history-rows.ts'
import { inForce } from './force.ts'
import type { InForce } from './force.ts'
import { listTypes, readNames } from './names.ts'
import type { Names } from './names.ts'

/** Words of a file, by the SHA-256 of its bytes. */
export interface FileText {
  sha256: string
  text: string
}

interface Work {
  type: string
  work: string
}

/** A version at a time, and the audiences that its reader needs, all of them; null of what is open. */
type Findable = InForce<StoredVersion> & { audience: readonly string[] | null }

const storedAudiences = `
  SELECT version, (SELECT group_concat(name) FROM (SELECT name FROM search_audience WHERE record = search_record.id ORDER BY name)) AS audience
  FROM search_record WHERE kind = ? AND document = ?`

/** What is looked up of each work that is written, by both of its values: what these look at must not grow with the store. */
export const lookUps = {
  storedAudiences,
  documentsOfWork: 'SELECT DISTINCT document FROM versions WHERE type = ? AND work = ?',
  workOf: 'SELECT work FROM versions WHERE type = ? AND document = ? LIMIT 1',
  successors: 'SELECT DISTINCT document FROM superseding WHERE type = ? AND older = ?',
  older: 'SELECT DISTINCT older FROM superseding WHERE type = ? AND document = ?',
} as const

const kindNames: ReadonlySet<string> = new Set(allKinds.map(({ name }) => name))

/** Keeps the search index of a store in step with its entries. Whatever it writes stands in the transaction that is open. What is restricted is in it with whom it is for. */
export class SearchWriter {
  readonly #database: DatabaseSync
  readonly #index: SearchIndex
  #names: Names | null = null

  /** Makes the tables of the index where they are not. */
  constructor(database: DatabaseSync) {
    this.#database = database
    this.#index = openSearchIndex(database)
  }

  /** Takes entries in that were written to the store in the same transaction. */
  take(entries: readonly Change[]): void {
    if (entries.some(({ type }) => listTypes.has(type))) this.#takeNames(entries)
    const about = new Map(entries.filter(({ type }) => kindNames.has(type)).map(({ type, documentId }) => [`${type} ${documentId}`, { type, documentId }]))
    for (const one of distinct([...about.values()].flatMap(({ type, documentId }) => this.#touchedBy(type, documentId)))) this.#write(one, false)
  }

  /** Files whose words nobody has read yet. */
  unread(): { sha256: string; name: string }[] {
    const sql = `SELECT sha256, json_extract(media, '$.name') AS name FROM version_files WHERE sha256 IS NOT NULL AND sha256 NOT IN (SELECT sha256 FROM file_texts) GROUP BY sha256`
    return this.#database.prepare(sql).all() as unknown as { sha256: string; name: string }[]
  }

  /** Puts the words of files into the documents that name them. */
  takeTexts(texts: readonly FileText[]): void {
    for (const { sha256, text } of texts) prepared(this.#database, 'INSERT OR REPLACE INTO file_texts (sha256, text) VALUES (?, ?)').run(sha256, text)
    const naming = prepared(this.#database, 'SELECT DISTINCT type, work FROM versions JOIN version_files ON version = number WHERE sha256 = ?')
    const said = texts.filter(({ text }) => text !== '')
    for (const one of distinct(said.flatMap(({ sha256 }) => naming.all(sha256) as unknown as Work[]))) if (kindNames.has(one.type)) this.#write(one, true)
  }

  /** After a transaction that came to nothing: what was read in it is not so. */
  forget(): void {
    this.#names = null
  }

  #takeNames(entries: readonly Change[]): void {
    const changed = new Set(entries.filter(({ type }) => listTypes.has(type)).map(({ documentId }) => documentId))
    const before = this.#names
    const now = readNames(this.#database)
    this.#names = now
    this.#index.putLists(now.lists)
    const isOther = (documentId: string) => before?.saidOf(documentId) !== now.saidOf(documentId)
    const naming = prepared(this.#database, `SELECT DISTINCT type, work FROM versions WHERE instr(facts, ?) > 0`)
    const works = [...changed].filter(isOther).flatMap((documentId) => naming.all(JSON.stringify(documentId)) as unknown as Work[])
    for (const one of distinct(works)) if (kindNames.has(one.type)) this.#write(one, true)
  }

  /** The work of a document, and those whose place it takes by any of its versions. */
  #touchedBy(type: string, documentId: string): Work[] {
    const older = prepared(this.#database, lookUps.older).all(type, documentId) as { older: string }[]
    const workOf = prepared(this.#database, lookUps.workOf)
    return [documentId, ...older.map((one) => one.older)].flatMap((document) => {
      const row = workOf.get(type, document) as { work: string } | undefined
      return row ? [{ type, work: row.work }] : []
    })
  }

  /** Puts into the index what a work has in it now. @param isOther whether records that are there say something else now */
  #write({ type, work }: Work, isOther: boolean): void {
    const wanted = new Map(this.#findable(type, work))
    const rows = prepared(this.#database, lookUps.storedAudiences).all(type, work) as { version: string; audience: string | null }[]
    const stored = new Map(rows.map(({ version, audience }) => [version, audience ?? '']))
    this.#index.remove([...stored.keys()].filter((key) => !wanted.has(key)))
    for (const [key, found] of wanted) {
      if (stored.get(key) === (found.audience ?? []).join() && !isOther) this.#index.setForce(key, found.force)
      else this.#index.put(this.#recordsOf(key, found))
    }
  }

  /** Versions of a work that somebody may find, by their names in the index: the number of the version, and of which of its times it is. */
  #findable(type: string, work: string): [string, Findable][] {
    const own = (prepared(this.#database, lookUps.documentsOfWork).all(type, work) as { document: string }[]).map(({ document }) => document)
    const naming = prepared(this.#database, lookUps.successors)
    const successors = own.flatMap((older) => naming.all(type, older) as { document: string }[]).map(({ document }) => document)
    const history = historyOfDocuments(this.#database, type, [...new Set([...own, ...successors])])
    // Who may read is asked of what is public now, of every edition: which of them a reader gets is another one from a day on, when nothing is written.
    const needed = editionsOf(history, work).map(audienceOf)
    const times = new Map<number, number>()
    return inForce(createLedger(history), work).flatMap((one): [string, Findable][] => {
      const audience = audienceIn([...needed, audienceOf(one.version)])
      if (audience === 'nobody') return []
      const { number } = one.version
      const time = (times.get(number) ?? 0) + 1
      times.set(number, time)
      return [[time === 1 ? String(number) : `${number}/${time}`, { ...one, audience }]]
    })
  }

  #recordsOf(key: string, { version: { type, number, work, content: { facts } }, force, audience }: Findable): SearchRecord[] {
    const { codeOf, label } = (this.#names ??= readNames(this.#database))
    try {
      return recordsOf({ type, version: key, document: work, content: { facts, words: this.#wordsOf(number) } }, { force, audience, codeOf, label, fileOf: (id) => this.#fileOf(number, id) })
    } catch (error) {
      // Pages show it all the same; the feed must not stand still for it.
      process.emitWarning(`The version ${number} of ${type} ${work} is not found by a search: ${String(error)}`)
      return []
    }
  }

  #wordsOf(version: number): ChangedEdition['content']['words'] {
    const rows = prepared(this.#database, 'SELECT lang, listing, bodies FROM words WHERE version = ?').all(version) as { lang: LanguagePath; listing: string; bodies: string }[]
    return Object.fromEntries(rows.map(({ lang, listing, bodies }) => [lang, { ...(JSON.parse(listing) as object), ...(JSON.parse(bodies) as object) }]))
  }

  #fileOf(version: number, documentId: string): { name: string; text: string } | null {
    const sql = `SELECT json_extract(media, '$.name') AS name, text FROM version_files JOIN file_texts USING (sha256) WHERE version = ? AND file = ?`
    return (prepared(this.#database, sql).get(version, documentId) as { name: string; text: string } | undefined) ?? null
  }
}

/** What is public of each edition of a work now. */
function editionsOf(history: readonly HistoryEntry<StoredVersion>[], work: string): StoredVersion[] {
  const editions = new Map<string, StoredVersion>()
  for (const entry of history) {
    if (entry.act === 'publish' && entry.version.work === work) editions.set(entry.version.documentId, entry.version)
    if (entry.act === 'unpublish') editions.delete(entry.documentId)
  }
  return [...editions.values()]
}

function audienceIn(all: readonly (string | null)[]): readonly string[] | 'nobody' | null {
  const named = [...new Set(all.filter((one) => one !== null))].toSorted()
  if (named.includes('nobody')) return 'nobody'
  return named.length === 0 ? null : named
}

const distinct = (works: readonly Work[]): Work[] => [...new Map(works.map((one) => [`${one.type} ${one.work}`, one])).values()]
