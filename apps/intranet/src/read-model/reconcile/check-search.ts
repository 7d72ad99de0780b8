import { createHash } from 'node:crypto'
import type { Hash } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import { languageTags } from '@clf/text'
import { attachmentText } from '../../search/attachment-text/attachment-text.ts'
import { fullTextOf } from '../../search/index/tables.ts'
import type { KeptFiles } from '../files/kept-files.ts'
import { newStorePath, removeStore } from '../store/folder.ts'
import { remakeStore } from '../store/rebuild.ts'
import type { Store } from '../store/store.ts'

/** What a comparison of the search index with the stored documents came to. */
export interface SearchChecked {
  /** A sentence for each difference. */
  found: string[]
  /** How many files bear words that could not be read again, since their bytes are not kept. */
  unread: number
  /** A store of the same entries with an index of its own, to be named or removed by whoever asked. */
  remade: string
}

/**
 * Compares the search index of a store with one that is made anew of the same entries, and of the words of the same files, on a copy of one moment:
 * what is found by whom, on which days, and by which words. It takes as long as to fill a store.
 */
export async function checkSearch(folder: string, path: string, kept: KeptFiles, now: Date): Promise<SearchChecked> {
  const copy = newStorePath(folder)
  try {
    copyOf(path, copy)
    const store = remakeStore(folder, copy, now)
    try {
      const unread = await addTexts(store, copy, kept)
      return { found: differencesBetween(copy, store.path), unread, remade: store.path }
    } finally {
      store.close()
    }
  } finally {
    removeStore(copy)
  }
}

function copyOf(path: string, copy: string): void {
  const database = new DatabaseSync(path, { readOnly: true })
  try {
    database.prepare('VACUUM INTO ?').run(copy)
  } finally {
    database.close()
  }
}

/** Reads the words of every file that is kept again. Of one that is not, those that are stored are taken. */
async function addTexts(store: Store, copy: string, kept: KeptFiles): Promise<number> {
  const stored = textsIn(copy)
  let unread = 0
  // Only of files whose words were read: the others come behind.
  for (const { sha256, name } of store.unreadFiles().filter((file) => stored.has(file.sha256))) {
    const isKept = kept.has(sha256)
    if (!isKept) unread += 1
    store.addTexts([{ sha256, text: isKept ? await attachmentText(name, await kept.bytes(sha256)) : (stored.get(sha256) ?? '') }])
  }
  return unread
}

function textsIn(path: string): ReadonlyMap<string, string> {
  return reading(path, (database) => new Map((database.prepare('SELECT sha256, text FROM file_texts').all() as { sha256: string; text: string }[]).map(({ sha256, text }) => [sha256, text])))
}

const fullTexts = languageTags.flatMap((lang) => [true, false].map((isOpen) => fullTextOf(lang, isOpen)))

function differencesBetween(path: string, expected: string): string[] {
  try {
    const [records, wanted] = [path, expected].map((one) => reading(one, recordsIn)) as [Records, Records]
    const missing = [...wanted].filter(([name]) => !records.has(name)).map(([name]) => `The search does not have ${name}.`)
    const surplus = [...records].filter(([name]) => !wanted.has(name)).map(([name]) => `The search has what no document says: ${name}.`)
    const other = [...wanted].filter(([name, hash]) => (records.get(name) ?? hash) !== hash).map(([name]) => `What the search has of ${name} is not what the document says.`)
    const [lists, wantedLists] = [path, expected].map((one) => reading(one, listsIn)) as [Records, Records]
    const ofLists = [...wantedLists].filter(([name, hash]) => lists.get(name) !== hash).map(([name]) => `In the search, ${name} are not those that follow from the documents.`)
    return [...ofLists, ...missing, ...surplus, ...other]
  } catch (error) {
    return [`The search index cannot be read: ${String(error)}`]
  }
}

/** Hashes by name. */
type Records = ReadonlyMap<string, string>

/** Parts of a record, by its number in the index; the number is another one in each index. */
const partsOfRecords = [
  `SELECT id AS record, json_array(from_day, until_day, is_open, lang, kind, document, version, series, number, year, issuer, date, ended, known_day) AS said FROM search_record ORDER BY id`,
  `SELECT record, json_array(path, reference, title, title_terms, summary, summary_terms, names, superseded_by) AS said FROM search_shown ORDER BY record`,
  `SELECT record, json_array(place, id, number, heading, attachment, terms, heading_terms, text) AS said FROM search_paragraph ORDER BY record, place`,
  `SELECT record, topic AS said FROM search_topic ORDER BY record, topic`,
  `SELECT record, name AS said FROM search_audience ORDER BY record, name`,
  `SELECT record, key AS said FROM search_reference ORDER BY record, key`,
]

/** Of a full text nothing is kept but its terms: where each stands, of each record. */
const termsOf = (name: string): string => `SELECT doc AS record, json_array(term, col, offset) AS said FROM terms_of_${name} ORDER BY term, doc, col, offset`

function recordsIn(database: DatabaseSync): Records {
  const hashes = new Map<number, Hash>()
  const add = (sql: string) => {
    for (const row of database.prepare(sql).iterate()) {
      const { record, said } = row as unknown as { record: number; said: string }
      const hash = hashes.get(record) ?? createHash('sha256')
      hashes.set(record, hash)
      hash.update(`${said}\n`)
    }
  }
  for (const sql of partsOfRecords) add(sql)
  for (const name of fullTexts) {
    database.exec(`CREATE VIRTUAL TABLE temp.terms_of_${name} USING fts5vocab(main, ${name}, instance)`)
    add(termsOf(name))
  }
  const names = new Map(
    (database.prepare(`SELECT id, kind || ' ' || document || ', version ' || version || ', in ' || lang AS name FROM search_record`).all() as { id: number; name: string }[]).map((
      { id, name },
    ) => [id, name]),
  )
  return new Map([...hashes].map(([id, hash]) => [names.get(id) ?? `a record ${id} without a document`, hash.digest('hex')]))
}

const lists: Readonly<Record<string, string>> = {
  'the words that it knows': 'SELECT json_array(word, family, records) AS said FROM search_word ORDER BY word',
  'the ways to write them wrongly': 'SELECT json_array(key, word) AS said FROM search_misspelling ORDER BY key, word',
  'the names of series, topics and departments': 'SELECT json_array(key, role, code) AS said FROM search_name ORDER BY key, role, code',
  'the words of files': 'SELECT json_array(sha256, text) AS said FROM file_texts ORDER BY sha256',
}

function listsIn(database: DatabaseSync): Records {
  return new Map(
    Object.entries(lists).map(([name, sql]) => {
      const hash = createHash('sha256')
      for (const row of database.prepare(sql).iterate()) hash.update(`${(row as { said: string }).said}\n`)
      return [name, hash.digest('hex')]
    }),
  )
}

function reading<Result>(path: string, read: (database: DatabaseSync) => Result): Result {
  const database = new DatabaseSync(path, { readOnly: true })
  try {
    return read(database)
  } finally {
    database.close()
  }
}
