import { chromium, type Browser, type LaunchOptions } from 'playwright-core'

/** A browser is replaced after this many pages, so that what it keeps of them does not grow with the site. */
const pagesPerBrowser = 300

/** Thrown when the browser at `path` does not start; Playwright's words are its cause. */
export class BrowserStartError extends Error {
  readonly path: string

  constructor(path: string, options: ErrorOptions) {
    super(`The browser ${path} did not start. Run it by itself to see why, or set CLF_CHROMIUM to the path of another one.`, options)
    this.name = 'BrowserStartError'
    this.path = path
  }
}

interface Running {
  browser: Promise<Browser>
  begun: number
  open: number
}

/** The browser of a run. One that has died or served long is replaced by a new one; pages that are open in it end first. */
export class Browsers {
  readonly #options: LaunchOptions
  #current: Running | undefined
  readonly #all = new Set<Running>()

  constructor(options: LaunchOptions) {
    this.#options = options
  }

  /** Gives `work` the browser. @throws {BrowserStartError} */
  async use<Given>(work: (browser: Browser) => Promise<Given>): Promise<Given> {
    const running = await this.#running()
    running.begun += 1
    running.open += 1
    try {
      return await work(await running.browser)
    } finally {
      running.open -= 1
      if (running !== this.#current && running.open === 0) await this.#close(running)
    }
  }

  async #running(): Promise<Running> {
    const current = this.#current
    if (current && current.begun < pagesPerBrowser && (await current.browser).isConnected()) return this.#current ?? current
    if (this.#current === current) {
      this.#current = { browser: started(this.#options), begun: 0, open: 0 }
      this.#all.add(this.#current)
      if (current?.open === 0) await this.#close(current)
    }
    return this.#running()
  }

  async #close(running: Running): Promise<void> {
    this.#all.delete(running)
    await (await running.browser).close()
  }

  async close(): Promise<void> {
    await Promise.allSettled([...this.#all].map((each) => this.#close(each)))
  }
}

const started = (options: LaunchOptions): Promise<Browser> =>
  chromium.launch(options).catch((cause: unknown) => {
    throw new BrowserStartError(options.executablePath ?? chromium.executablePath(), { cause })
  })
