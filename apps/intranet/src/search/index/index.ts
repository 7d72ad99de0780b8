import type { DatabaseSync } from 'node:sqlite'
import { putLists } from './names.ts'
import type { Answer, Force, Question, SearchLists, SearchRecord } from './record.ts'
import { search } from './search.ts'
import { makeTables } from './tables.ts'
import { put, remove, setForce } from './write.ts'

/** Writes the index of a database. */
export interface SearchIndex {
  /** Puts records in, in the place of those of the same version and language. */
  put(records: readonly SearchRecord[]): void
  /** Takes versions out, in all their languages. */
  remove(versions: readonly string[]): void
  /** Says anew since when and until when a version is in force, where another one took its place or it was withdrawn. */
  setForce(version: string, force: Force): void
  /** Puts the names of series, topics and departments and the terms of the glossary in, in the place of all before. */
  putLists(lists: SearchLists): void
  search(question: Question): Answer
}

/**
 * The index in a database that can be written; its tables are made where they are not. Writes stand in the transaction that is open, or in one of their
 * own. Whoever only reads calls {@link search} with a handle of its own.
 */
export function openSearchIndex(db: DatabaseSync): SearchIndex {
  makeTables(db)
  return {
    put: (records) => put(db, records),
    remove: (versions) => remove(db, versions),
    setForce: (version, force) => setForce(db, version, force),
    putLists: (lists) => putLists(db, lists),
    search: (question) => search(db, question),
  }
}
