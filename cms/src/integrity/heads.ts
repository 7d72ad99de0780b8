import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { fileWitness, readWitness, sha256 } from '@clf/workflow'
import type { Head } from '@clf/workflow'
import type { Core } from '@strapi/strapi'
import { stateFolder } from '../start/state-folder.ts'
import type { Kind } from './row-seals.ts'

/** Where a database is, as its heads are filed under: a SQLite file, or server and name of a PostgreSQL database. No password is in it. */
export function placeOfDatabase(address: string): string {
  if (!/^postgres(ql)?:/.test(address)) return path.resolve(address)
  const { host, pathname } = new URL(address)
  return `${host}${pathname}`
}

/** File in which the heads of one table of a database are kept. */
export function headsFile(folder: string, place: string, kind: Kind): string {
  return path.join(folder, `${sha256(place).slice(0, 12)}-${kind}s`)
}

/** Folder in which this CMS keeps heads outside of the database. */
function headsFolder(strapi: Core.Strapi): string {
  const { CLF_CMS_HEADS: given } = process.env
  return given ? path.resolve(strapi.dirs.app.root, given) : path.join(stateFolder(strapi), 'heads')
}

/** What is kept of the ends of a table outside of its database: the row that was last, and its hash, again and again. */
export class Heads {
  readonly #file: string
  /** Hashes by row, of the last heads. */
  readonly #kept = new Map<number, string>()
  #furthest = 0
  #isRead = false

  constructor(strapi: Core.Strapi, kind: Kind) {
    const { client, connection } = strapi.config.get('database.connection') as { client: string; connection: { connectionString?: string; filename?: string } }
    const place = placeOfDatabase((client === 'postgres' ? connection.connectionString : connection.filename) ?? '')
    this.#file = headsFile(headsFolder(strapi), place, kind)
  }

  /** Whether any were ever kept. */
  get areThere(): boolean {
    return existsSync(this.#file)
  }

  /** The furthest row that was kept; 0 of none. */
  get furthest(): number {
    return this.#furthest
  }

  /** The hash that was kept of a row. */
  hashOf(row: number): string | undefined {
    return this.#kept.get(row)
  }

  async read(): Promise<void> {
    if (this.#isRead || !this.areThere) return
    for (const head of (await readWitness(this.#file)).slice(-mostKept)) this.#keep(head)
    this.#isRead = true
  }

  /** Keeps the end that a table has now. */
  async record(head: Head): Promise<void> {
    if (this.#kept.get(head.number) === head.hash && this.areThere) return
    await mkdir(path.dirname(this.#file), { recursive: true, mode: 0o700 })
    await fileWitness(this.#file).record(head)
    this.#keep(head)
  }

  #keep({ number, hash }: Head): void {
    this.#kept.set(number, hash)
    this.#furthest = Math.max(this.#furthest, number)
  }
}

/** Heads that are held in memory and compared: older ones are compared by `clf-cms verify`. */
const mostKept = 5000
