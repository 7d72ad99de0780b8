import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { readIfThere, writeWhole } from '../store/folder.ts'

const newMs = 3_600_000

const hash = /^[0-9a-f]{64}$/

/** Files of public versions, by the SHA-256 of their bytes. What is there is whole: it has its name from when it was checked. */
export class KeptFiles {
  readonly #folder: string

  /** @param store folder of the store */
  constructor(store: string) {
    this.#folder = join(store, 'files')
  }

  has(sha256: string): boolean {
    return hash.test(sha256) && existsSync(join(this.#folder, sha256))
  }

  /** Size in bytes and what the CMS said of how it is to be saved; null when it is not kept. */
  describe(sha256: string): { size: number; disposition: string | null } | null {
    if (!this.has(sha256)) return null
    return { size: statSync(join(this.#folder, sha256)).size, disposition: readIfThere(join(this.#folder, `${sha256}.disposition`)) ?? null }
  }

  /** The whole file. */
  async bytes(sha256: string): Promise<Uint8Array> {
    return readFile(join(this.#folder, sha256))
  }

  /** Bytes from `first` to `last`, both included. */
  read(sha256: string, { first, last }: { first: number; last: number }): ReadableStream<Uint8Array> {
    return Readable.toWeb(createReadStream(join(this.#folder, sha256), { start: first, end: last })) as ReadableStream<Uint8Array>
  }

  /**
   * Keeps bytes if they are those.
   *
   * @returns the SHA-256 of what was received when it is another one
   */
  async keep(sha256: string, bytes: ReadableStream<Uint8Array>, disposition: string | null): Promise<string | null> {
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 })
    const beside = join(this.#folder, `${sha256}.${process.pid}.${Math.random().toString(36).slice(2)}.new`)
    const digest = createHash('sha256')
    const counted = new Transform({ transform: (chunk: Buffer, _encoding, done) => (digest.update(chunk), done(null, chunk)) })
    try {
      await pipeline(Readable.fromWeb(bytes as never), counted, createWriteStream(beside, { mode: 0o600, flush: true }))
      const found = digest.digest('hex')
      if (found !== sha256) return found
      if (disposition !== null) writeWhole(join(this.#folder, `${sha256}.disposition`), disposition)
      renameSync(beside, join(this.#folder, sha256))
      return null
    } finally {
      rmSync(beside, { force: true })
    }
  }

  /** Takes away what no version names, and what a kill has left half written. What is new may be of a version that is being written. @returns the names */
  removeUnnamed(named: ReadonlySet<string>, now: Date): string[] {
    const isOld = (name: string) => now.getTime() - statSync(join(this.#folder, name)).mtimeMs > newMs
    const names = existsSync(this.#folder) ? readdirSync(this.#folder) : []
    const unnamed = names.filter((name) => (name.endsWith('.new') || !named.has(name.slice(0, 64))) && isOld(name))
    for (const name of unnamed) rmSync(join(this.#folder, name), { force: true })
    return unnamed
  }

  /** Files whose bytes are not those of their name any more. They are taken away, so that they are asked for again. */
  async removeDamaged(): Promise<string[]> {
    const damaged: string[] = []
    for (const name of existsSync(this.#folder) ? readdirSync(this.#folder).filter((one) => hash.test(one)) : []) {
      const digest = createHash('sha256')
      for await (const chunk of createReadStream(join(this.#folder, name))) digest.update(chunk as Buffer)
      if (digest.digest('hex') === name) continue
      damaged.push(name)
      rmSync(join(this.#folder, name))
    }
    return damaged
  }
}
