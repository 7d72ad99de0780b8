import type { BrowserContextOptions, Page } from 'playwright-core'
import { firstLineOf } from '../visit/unjudged.ts'
import type { Browsers } from './browsers.ts'

/** Signs in on a page that is open and empty: goes to the sign-in page, fills it in, waits until it is through. */
export type SignIn = (page: Page) => Promise<void>

export type StorageState = Exclude<BrowserContextOptions['storageState'], string | undefined>

/** Thrown when signing in fails before any page was judged. */
export class SignInError extends Error {
  constructor(cause: unknown) {
    super(`Signing in failed: ${firstLineOf(cause)}. Try the sign-in script in a browser of its own and run the audit again.`, { cause })
    this.name = 'SignInError'
  }
}

/** After this many sign-ins in a row that helped no page, none is tried any more. */
const mostInVain = 3

/** The longest that signing in may take. */
const signInTimeoutMs = 120_000

/** What a person who has signed in is known by, renewed when the site asks to sign in again. */
export class Session {
  readonly #browsers: Browsers
  readonly #signIn: SignIn | undefined
  readonly #userAgent: string
  #state: StorageState | undefined
  #renewing: Promise<void> | undefined
  #inVain = 0
  /** Goes up with every sign-in. */
  generation = 0

  constructor(browsers: Browsers, { signIn, storageState, userAgent }: { signIn: SignIn | undefined; storageState: StorageState | undefined; userAgent: string }) {
    this.#browsers = browsers
    this.#signIn = signIn
    this.#state = storageState
    this.#userAgent = userAgent
  }

  get state(): StorageState | undefined {
    return this.#state
  }

  /** Signs in for the first time. @throws {SignInError} */
  async begin(): Promise<void> {
    if (this.#signIn && this.generation === 0) {
      await this.#renew().catch((cause: unknown) => {
        throw new SignInError(cause)
      })
    }
  }

  /** Signs in again, unless that was done since `generation`. Says whether the page is worth another visit. */
  async renewedSince(generation: number): Promise<boolean> {
    if (!this.#signIn) return false
    if (this.generation > generation) return true
    if (this.#inVain >= mostInVain) return false
    this.#inVain += 1
    this.#renewing ??= this.#renew().finally(() => (this.#renewing = undefined))
    return this.#renewing.then(() => true, () => false)
  }

  /** A page came that needed the sign-in, or none. */
  helped(): void {
    this.#inVain = 0
  }

  async #renew(): Promise<void> {
    const signIn = this.#signIn
    if (!signIn) return
    await this.#browsers.use(async (browser) => {
      const context = await browser.newContext({ userAgent: this.#userAgent })
      context.setDefaultTimeout(signInTimeoutMs / 2)
      const { promise: late, reject } = Promise.withResolvers<never>()
      const timer = setTimeout(() => reject(new Error(`it was not through within ${signInTimeoutMs / 1000} seconds`)), signInTimeoutMs)
      try {
        const page = await context.newPage()
        const signing = signIn(page)
        signing.catch(() => undefined)
        await Promise.race([signing, late])
        this.#state = await context.storageState({ indexedDB: true })
        this.generation += 1
      } finally {
        clearTimeout(timer)
        await context.close()
      }
    })
  }
}
