import { statSync } from 'node:fs'
import { readIfThere } from './folder.ts'

/** What a small file says that is only ever renamed into place, as `writeWhole` does: it is another file when it says something else, and is read again then alone. */
export class RenamedFile<Said> {
  readonly #path: string
  readonly #read: (content: string | undefined) => Said
  #last: { name: string; said: Said } | null = null

  /** @param read what a content says; undefined where there is no file */
  constructor(path: string, read: (content: string | undefined) => Said) {
    this.#path = path
    this.#read = read
  }

  get said(): Said {
    // Named before it is read: what is renamed into place between the two is read again the next time.
    const name = nameOf(this.#path)
    if (this.#last?.name !== name) this.#last = { name, said: this.#read(readIfThere(this.#path)) }
    return this.#last.said
  }
}

/** Another one for each file that was there: no two that are there at once have the same number, and none is made at the same nanosecond as one before. */
function nameOf(path: string): string {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false })
  return found === undefined ? '' : `${found.dev} ${found.ino} ${found.mtimeNs} ${found.ctimeNs} ${found.size}`
}
