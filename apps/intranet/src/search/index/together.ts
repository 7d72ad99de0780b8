import type { DatabaseSync } from 'node:sqlite'

/** Writes all or nothing: in the transaction that is open, or in one of its own. */
export function together(db: DatabaseSync, act: () => void): void {
  if (db.isTransaction) return act()
  db.exec('BEGIN IMMEDIATE')
  try {
    act()
    db.exec('COMMIT')
  } catch (error) {
    db.exec('ROLLBACK')
    throw error
  }
}
