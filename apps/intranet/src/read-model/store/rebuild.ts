import { DatabaseSync } from 'node:sqlite'
import type { Change } from '@clf/content'
import { checkEntry, EntryFault } from './check-entry.ts'
import type { CheckedPage, SetAside } from './check-page.ts'
import { nameStore, newStorePath } from './folder.ts'
import { entriesIn, Store } from './store.ts'

const batch = 200

/**
 * Makes a store of this version from the entries of one of another version, beside it, and names it the current one when it is whole. The CMS is
 * not asked: an intranet that is brought up to date while the CMS is down has its pages. A kill leaves the old one as it was.
 */
export function rebuildStore(folder: string, old: string, now: Date): Store {
  const store = remakeStore(folder, old, now)
  nameStore(folder, 'current', store.path)
  return store
}

/** Makes a store from the entries of another one, beside it and without a role. */
export function remakeStore(folder: string, old: string, now: Date): Store {
  const path = newStorePath(folder)
  const store = new Store(path)
  let batched: Change[] = []
  const write = (cursor: string | null, setAside: SetAside[] = []) => {
    const page: CheckedPage = { entries: batched, again: [], setAside, fault: null, cursor, doubt: null }
    store.apply(page, store.cursor, now)
    batched = []
  }
  const database = new DatabaseSync(old, { readOnly: true })
  try {
    let last: string | null = null
    for (const { cursor, entry } of entriesIn(database)) {
      const reason = entry ? faultOf(entry) : 'Its bytes in the store of the other version are damaged.'
      if (entry && reason === null) batched.push(entry)
      else write(cursor, [{ after: last, until: cursor, reason: reason ?? '', received: JSON.stringify(entry).slice(0, 2_000) }])
      last = cursor
      if (batched.length >= batch) write(last)
    }
    const { cursor, filled, setAside } = progressOf(database)
    write(cursor, setAside)
    if (filled) store.markFilled()
  } finally {
    database.close()
  }
  return store
}

/** A newer program may refuse what an older one took. */
function faultOf(entry: Change): string | null {
  try {
    checkEntry(entry)
    return null
  } catch (error) {
    if (error instanceof EntryFault) return error.message
    throw error
  }
}

/** What is as it is in every version of the tables, like `entries`. */
function progressOf(database: DatabaseSync): { cursor: string | null; filled: boolean; setAside: SetAside[] } {
  const { cursor, filled } = database.prepare('SELECT cursor, filled FROM progress').get() as { cursor: string | null; filled: number }
  const setAside = database.prepare('SELECT after, until, reason, received FROM set_aside ORDER BY id').all() as unknown as SetAside[]
  return { cursor, filled: filled === 1, setAside }
}
