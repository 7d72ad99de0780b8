import type { Encoding } from '../server/encodings.ts'

/** A page that has been made, as it goes to a reader. */
export interface KeptPage {
  /** What it was made of: it holds while this is the version of the content. */
  version: string
  /** Headers of the answer, without those of its encoding and its length. */
  headers: Readonly<Record<string, string>>
  body: Buffer
  /** The body packed small, for encodings in which somebody has asked for it again. */
  packed: Map<Encoding, Buffer>
}

/** Bytes of pages that a process keeps, packed and as they are. */
const mostBytes = 16 * 1024 * 1024

/** Pages by what they depend on besides the content; those asked for longest ago go first. */
export class KeptPages {
  readonly #pages = new Map<string, KeptPage>()
  #bytes = 0
  #version: () => string | undefined = () => undefined

  /** Says how the version of the content is asked for. */
  follow(version: () => string | undefined): void {
    this.#version = version
  }

  /** What pages are made of now; undefined where nobody says so, and no page is kept. */
  get version(): string | undefined {
    return this.#version()
  }

  find(key: string): KeptPage | undefined {
    const page = this.#pages.get(key)
    if (page === undefined) return undefined
    this.#drop(key, page)
    if (page.version !== this.version) return undefined
    this.#put(key, page)
    return page
  }

  keep(key: string, page: KeptPage): void {
    const before = this.#pages.get(key)
    if (before) this.#drop(key, before)
    this.#put(key, page)
    for (const [oldest, old] of this.#pages) {
      if (this.#bytes <= mostBytes) return
      this.#drop(oldest, old)
    }
  }

  #put(key: string, page: KeptPage): void {
    this.#pages.set(key, page)
    this.#bytes += bytesOf(page)
  }

  #drop(key: string, page: KeptPage): void {
    this.#pages.delete(key)
    this.#bytes -= bytesOf(page)
  }
}

/** Counted as if it were packed both ways: it is packed after it is put here. */
const bytesOf = ({ body }: KeptPage): number => 1.5 * body.length

const name = Symbol.for('@clf/app-shell: kept pages')
const shared = globalThis as { [name]?: KeptPages }

/** The pages of this process. The server runs from its source and the pages from what was built: both have this module, and one store. */
export const keptPages: KeptPages = (shared[name] ??= new KeptPages())
