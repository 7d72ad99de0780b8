import type { Core } from '@strapi/strapi'
import { headOf } from './write-changes.ts'

/** Milliseconds between two looks at the feed, by one process, however many wait. Other processes write to it too. */
const between = 200

interface Waiting {
  after: number
  wake: () => void
}

/** Tells those who wait when there is an entry after a number. */
class Arrivals {
  readonly #strapi: Core.Strapi
  readonly #waiting = new Set<Waiting>()
  #timer: ReturnType<typeof setTimeout> | null = null

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi
  }

  /** Ends when there is an entry after the number, when the time is over, or when the signal says that nobody waits any more. */
  async after(number: number, milliseconds: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted || milliseconds <= 0) return
    await new Promise<void>((resolve) => {
      const end = () => {
        clearTimeout(timer)
        signal.removeEventListener('abort', end)
        this.#waiting.delete(one)
        resolve()
      }
      const one: Waiting = { after: number, wake: end }
      const timer = setTimeout(end, milliseconds)
      signal.addEventListener('abort', end)
      this.#waiting.add(one)
      this.#look()
    })
  }

  stop(): void {
    for (const { wake } of this.#waiting) wake()
    if (this.#timer) clearTimeout(this.#timer)
  }

  #look(): void {
    this.#timer ??= setTimeout(() => void this.#tell(), between)
  }

  async #tell(): Promise<void> {
    // A database that does not answer now is asked again: those who wait are told by the answer itself.
    const head = await headOf(this.#strapi.db.connection).catch(() => null)
    for (const { after, wake } of this.#waiting) if (head && head.id > after) wake()
    this.#timer = null
    if (this.#waiting.size > 0) this.#look()
  }
}

const name = 'clf.arrivals'

/** Makes what tells of arrivals for a CMS, in `register()`: one for each. */
export function registerArrivals(strapi: Core.Strapi): void {
  const arrivals = new Arrivals(strapi)
  strapi.add(name, () => arrivals)
}

export function arrivalsOf(strapi: Core.Strapi): Arrivals {
  return strapi.get(name)
}
