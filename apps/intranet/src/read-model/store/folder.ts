import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Which store of a folder is read (`current`) and which one is being filled to take its place (`next`). Each is a small file that holds the
 * name of a database and is renamed into place, so that a kill leaves the old name or the new one.
 */
type Role = 'current' | 'next'

const nameShape = /^store-[0-9a-f]{16}\.db$/
/** Databases that nobody names are left alone for this long: another process may be about to name them. */
const orphanMs = 3_600_000

/** Path of the database in a role, null when there is none. */
export function storeIn(folder: string, role: Role): string | null {
  return storeNamed(folder, readIfThere(join(folder, role)))
}

/** Path of the database that a file with a role names. */
export function storeNamed(folder: string, content: string | undefined): string | null {
  const name = content?.trim()
  return name !== undefined && nameShape.test(name) ? join(folder, name) : null
}

/** Path of a database that is not there yet. */
export function newStorePath(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return join(folder, `store-${randomBytes(8).toString('hex')}.db`)
}

/** Gives a database a role. As the current one it is no longer the next. */
export function nameStore(folder: string, role: Role, path: string): void {
  writeWhole(join(folder, role), `${path.slice(folder.length).replace(/^[\\/]+/, '')}\n`)
  if (role === 'current' && storeIn(folder, 'next') === path) rmSync(join(folder, 'next'))
}

export function removeStore(path: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true })
}

/** Deletes databases that have no role. Who has one open reads on. */
export function removeOrphans(folder: string, now: number): void {
  const named = new Set([storeIn(folder, 'current'), storeIn(folder, 'next')])
  for (const name of readdirSync(folder).filter((one) => nameShape.test(one))) {
    const path = join(folder, name)
    if (!named.has(path) && now - statSync(path).mtimeMs > orphanMs) removeStore(path)
  }
}

/** Writes a file whole or not at all, on the disk before it has its name. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const beside = `${path}.${process.pid}.${randomBytes(4).toString('hex')}.new`
  const file = openSync(beside, 'w', 0o600)
  try {
    writeFileSync(file, content)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(beside, path)
}

/** Text of a file, undefined when it is not there. */
export function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
