import { DatabaseSync } from 'node:sqlite'
import { entryHash, withoutPlace } from '../store/check-entry.ts'
import { columns, rowsOf } from '../store/rows.ts'
import type { Row } from '../store/rows.ts'
import { entriesIn } from '../store/store.ts'

/** What a store holds that is not as it was written: a sentence each. */
export function faultsIn(path: string): string[] {
  try {
    const database = new DatabaseSync(path, { readOnly: true })
    try {
      const { quick_check: verdict } = database.prepare('PRAGMA quick_check(1)').get() as { quick_check: string }
      return verdict === 'ok' ? [...faultsOfEntries(database)] : [`SQLite says of the file: ${verdict}`]
    } finally {
      database.close()
    }
  } catch (error) {
    return [`The file cannot be read: ${String(error)}`]
  }
}

function* faultsOfEntries(database: DatabaseSync): Generator<string> {
  const counts = new Map<Row['table'], number>()
  for (const { number, entry } of entriesIn(database)) {
    if (!entry || entryHash(withoutPlace(entry)) !== entry.hash) {
      yield `Entry ${number} is not as it was received.`
      continue
    }
    for (const row of rowsOf(entry)) {
      counts.set(row.table, (counts.get(row.table) ?? 0) + 1)
      if (!isStored(database, row)) yield `What pages read of entry ${number} in ${row.table} is not what it says.`
    }
  }
  for (const table of Object.keys(columns) as Row['table'][]) {
    const { count } = database.prepare(`SELECT count(*) AS count FROM ${table}`).get() as { count: number }
    const expected = counts.get(table) ?? 0
    if (count !== expected) yield `${table} has ${count} rows, ${expected} follow from the entries.`
  }
}

function isStored(database: DatabaseSync, { table, values }: Row): boolean {
  const same = columns[table].map((column) => `${column} IS ?`).join(' AND ')
  return database.prepare(`SELECT 1 FROM ${table} WHERE ${same}`).get(...values) !== undefined
}

/** Hashes of the entries that no later one makes void: what a snapshot of the CMS at the same place holds. */
export function heldHashes(path: string): Set<string> {
  const database = new DatabaseSync(path, { readOnly: true })
  try {
    const rows = database.prepare(held).all() as { hash: string }[]
    return new Set(rows.map(({ hash }) => hash))
  } finally {
    database.close()
  }
}

const held = `
  WITH last AS (
    SELECT * FROM entries AS one WHERE number = (SELECT max(number) FROM entries WHERE type = one.type AND subject = one.subject)
  ), published AS (
    SELECT type, document, number FROM last WHERE act = 'publish'
  )
  SELECT last.hash FROM last JOIN published USING (type, document)
  WHERE CASE last.act
    -- A publication says which withdrawal holds.
    WHEN 'withdraw' THEN last.number > published.number
    WHEN 'restore' THEN last.number > published.number
    WHEN 'supersede' THEN (SELECT superseded_by FROM supersessions WHERE number = last.number) <> '[]'
    WHEN 'file' THEN EXISTS (SELECT 1 FROM version_files WHERE version = published.number AND last.subject = 'file ' || last.document || ' ' || file)
    ELSE 1
  END`
