import { mkdirSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'

type Lock = InstanceType<typeof Database>

/** Locks of this process. What nobody refers to is collected, and its lock with it. */
const held = new Set<Lock>()

/** Gives the lock back. */
export type Release = () => void

/**
 * Tells others that this process uses a SQLite file. Several may; the operating system gives the lock back when the process
 * ends, however it ends.
 *
 * @throws Error when the file is claimed by a seed.
 */
export function useDatabase(file: string): Release {
  return hold(file, 'begin; select count(*) from sqlite_schema', 'The demonstration content is being written into this database. Start the CMS when that is through.')
}

/**
 * Claims a SQLite file for this process alone.
 *
 * @throws Error when a process uses it or has claimed it, on whatever port.
 */
export function claimDatabase(file: string): Release {
  return hold(file, 'begin exclusive', `A CMS or a seed is using ${file}. Stop it, then seed again.`)
}

// A file beside the database: a lock in the database itself would stop its server from writing.
function hold(file: string, statements: string, refusal: string): Release {
  mkdirSync(path.dirname(file), { recursive: true })
  const lock = new Database(`${file}.lock`, { timeout: 0 })
  try {
    lock.exec(statements)
  } catch (error) {
    lock.close()
    throw (error as { code?: string }).code === 'SQLITE_BUSY' ? new Error(refusal, { cause: error }) : error
  }
  held.add(lock)
  return () => {
    held.delete(lock)
    lock.close()
  }
}
