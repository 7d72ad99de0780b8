import type { Core } from '@strapi/strapi'
import { messageOf } from './message-of.ts'

/** Milliseconds between two looks. */
const minute = 60_000

/** Does what is due at a start, and from then on once a minute. One look follows another; what fails is logged and tried again at the next. */
export class Clock {
  readonly #strapi: Core.Strapi
  readonly #name: string
  readonly #work: () => Promise<void>
  #timer: ReturnType<typeof setInterval> | null = null
  #looking: Promise<void> = Promise.resolve()

  /** @param name whose clock it is, for the log: `of the decisions` */
  constructor(strapi: Core.Strapi, name: string, work: () => Promise<void>) {
    this.#strapi = strapi
    this.#name = name
    this.#work = work
  }

  start(): void {
    this.#timer = setInterval(() => void this.look(), minute)
    this.#timer.unref()
    void this.look()
  }

  /** Ends with the look under way. */
  async stop(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer)
    this.#timer = null
    await this.#looking
  }

  look(): Promise<void> {
    this.#looking = this.#looking.then(this.#work).catch((error: unknown) => {
      this.#strapi.log.error(`The clock ${this.#name} stopped: ${messageOf(error)}`)
    })
    return this.#looking
  }
}
