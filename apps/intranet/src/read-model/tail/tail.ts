import { setTimeout as sleep } from 'node:timers/promises'
import { attachmentText } from '../../search/attachment-text/attachment-text.ts'
import { fetchFiles } from '../files/fetch-files.ts'
import { KeptFiles } from '../files/kept-files.ts'
import { noStatus, readStatus, writeStatus } from '../status.ts'
import type { Status } from '../status.ts'
import { checkPage } from '../store/check-page.ts'
import type { CheckedPage } from '../store/check-page.ts'
import { nameStore, removeStore, storeIn } from '../store/folder.ts'
import { beginStore, openStore } from '../store/open-store.ts'
import { Store } from '../store/store.ts'
import type { NamedFile, Waiting } from '../store/store.ts'
import { askFeed, FeedFault } from './feed.ts'
import type { FeedPage, FeedSource } from './feed.ts'

export interface TailOptions extends FeedSource {
  /** Folder of the store. */
  folder: string
  /** Milliseconds between two times that what was set aside, and missing files, are asked for again; 30,000 by default. */
  againMs?: number
}

/** Entries that are asked for at once, until the end of the feed is reached and after that. */
const whenBehind = 500
const whenUpToDate = 100
/** Seconds that a proxy in front lets a request be silent, with some to spare. */
const wait = 20

/** Pauses after an answer that is none grow from the first to the last, in milliseconds. */
const firstPauseMs = 200
const lastPauseMs = 3_000
/** The longest that the CMS may ask to wait for. */
const mostPauseMs = 10_000

/** How often what is corrupt is asked for again before it is set aside: a damage on the way is not one of the CMS. */
const triesOfPage = 3
/** How long pages wait for files that stand before them in the feed. What is not there by then comes after. */
const filesFirstMs = 300
const usualAgainMs = 30_000
/** Of what was set aside, how many are asked for again at a time, and how many entries from the place of each. */
const mostAgain = 20
const whenAgain = 10
const statusMs = 1_000

/** Follows the change feed of a CMS into a store, from the first entry on. */
export class Tail {
  readonly #options: TailOptions
  readonly #say: (sentence: string) => void
  readonly #kept: KeptFiles
  readonly #ending = new AbortController()
  #store: Store
  #isNext: boolean
  #isUpToDate = false
  /** Why what was filled is not given to readers. */
  #refusal: string | null = null
  #status: Status
  #toldAt = 0
  #faults = 0
  #triesOfPage = 0
  #againAt = 0
  #turn = 0
  #files: Promise<void> | null = null

  /** Opens the store, and makes it anew where it is of another version. @param say told what somebody who runs the intranet has to know, once */
  constructor(options: TailOptions, say: (sentence: string) => void) {
    this.#options = options
    this.#say = say
    const { store, isNext } = openStore(options.folder, new Date(), say)
    this.#store = store
    this.#isNext = isNext
    this.#kept = new KeptFiles(options.folder)
    this.#status = { ...noStatus, answered: readStatus(options.folder).answered }
  }

  /** Follows the feed until {@link stop}. */
  async run(): Promise<void> {
    while (!this.#ending.signal.aborted) {
      const pauseMs = await this.#step().catch((error: unknown) => this.#failed(error))
      if (pauseMs > 0) await sleep(pauseMs, undefined, { signal: this.#ending.signal }).catch(() => undefined)
    }
    this.#store.close()
  }

  stop(): void {
    this.#ending.abort()
  }

  /** Asks once and writes what came. @returns milliseconds to wait before the next time */
  async #step(): Promise<number> {
    this.#reopenIfReplaced()
    const after = this.#store.cursor
    const asked = performance.now()
    // No longer than until what was set aside is asked for again.
    const page = await this.#ask(after, this.#isUpToDate ? Math.min(wait, Math.ceil((this.#options.againMs ?? usualAgainMs) / 1_000)) : 0)
    const checked = checkPage(page.data, after)
    const [fault] = checked.setAside
    if (fault && (this.#triesOfPage += 1) < triesOfPage) throw new FeedFault('malformed', `An entry after ${fault.after ?? 'the beginning'} cannot be applied: ${fault.reason}`)
    this.#triesOfPage = 0
    await this.#applied(checked, after, page)
    this.#answered()
    if (Date.now() > this.#againAt) await this.#askAgain()
    // A CMS that answers at once with nothing is not asked without end.
    return page.data.length === 0 && performance.now() - asked < firstPauseMs ? firstPauseMs : 0
  }

  #ask(after: string | null, seconds: number): Promise<FeedPage> {
    return askFeed(this.#options, { after, limit: this.#isUpToDate ? whenUpToDate : whenBehind, wait: seconds, signal: this.#ending.signal })
  }

  async #applied(checked: CheckedPage, after: string | null, page: FeedPage): Promise<void> {
    const files = checked.entries.flatMap((entry) => (entry.act === 'file' && entry.file.sha256 !== null ? [{ sha256: entry.file.sha256, url: entry.file.url }] : []))
    if (this.#isUpToDate && files.length > 0) {
      const fetched = fetchFiles(this.#options.cmsUrl, this.#kept, files, this.#ending.signal)
      await Promise.race([fetched, sleep(filesFirstMs)])
    }
    if (page.data.length > 0 && !this.#store.apply(checked, after, new Date())) return
    for (const { after: place, reason } of checked.setAside) this.#say(`Set aside, an entry after ${place ?? 'the beginning'}: ${reason} It is asked for again from time to time; the rest goes on.`)
    if (files.length > 0) this.#fetchFiles(() => files)
    if (page.more) return
    // Before anybody can be told that the content is current.
    if (!this.#isUpToDate) this.#countMissingFiles()
    if (!this.#store.isFilled) this.#store.markFilled()
    if (!this.#isUpToDate) this.#fetchFiles(() => [...this.#store.openFiles(), ...this.#store.namedFiles()])
    this.#isUpToDate = true
    if (this.#isNext) this.#takeOver()
  }

  /** A store that was filled takes the place of the current one, unless it holds so much less that something must be wrong with it. */
  #takeOver(): void {
    const current = storeIn(this.#options.folder, 'current')
    const before = current === null ? 0 : publicDocumentsIn(current)
    const now = this.#store.publicDocuments
    this.#refusal = now < before / 2
      ? `The CMS has ${now} public documents, and readers are shown ${before}. They keep what they have. If the CMS is right, run "npm run reconcile -w @clf/intranet -- --accept".`
      : null
    if (this.#refusal !== null) return
    nameStore(this.#options.folder, 'current', this.#store.path)
    this.#isNext = false
  }

  /** Somebody else may have made the store anew, by `npm run reconcile`. */
  #reopenIfReplaced(): void {
    const { folder } = this.#options
    const path = this.#isNext ? storeIn(folder, 'next') : storeIn(folder, 'current')
    if (path === this.#store.path) return
    this.#store.close()
    const current = storeIn(folder, 'current')
    this.#isNext = current === null
    this.#refusal = null
    this.#store = current === null ? beginStore(folder) : new Store(current)
    this.#isUpToDate = false
  }

  /** Asks again for what was set aside, and for files that are missing. */
  async #askAgain(): Promise<void> {
    this.#againAt = Date.now() + (this.#options.againMs ?? usualAgainMs)
    const waiting = this.#store.setAside()
    // A few in turn: where much is amiss, the news must not wait for it.
    const first = this.#turn % Math.max(1, waiting.length)
    for (const one of waiting.slice(first, first + mostAgain)) await this.#askAgainFor(one)
    this.#turn = first + mostAgain
    this.#fetchFiles(() => this.#store.openFiles())
  }

  async #askAgainFor(waiting: Waiting): Promise<void> {
    const { data } = await askFeed(this.#options, { after: waiting.after, limit: whenAgain, wait: 0, signal: this.#ending.signal })
    const { entries, setAside: [fault] } = checkPage(data, waiting.after)
    const whole = fault ? entries.slice(0, entries.findIndex(({ cursor }) => cursor === fault.after) + 1) : entries
    const isMended = waiting.until === null ? whole.length > 0 : whole.some(({ cursor }) => cursor === waiting.until)
    if (!isMended) return
    // What is stored already changes nothing. What is still at fault behind it, and had no place of its own, is kept in mind.
    this.#store.mend(waiting, whole, fault ? [fault] : [], new Date())
    this.#say(`What was set aside after ${waiting.after ?? 'the beginning'} came whole, and is applied.`)
  }

  /** Fetches files behind everything else, one list after the other. */
  #fetchFiles(list: () => NamedFile[]): void {
    const before = this.#files ?? Promise.resolve()
    this.#files = before.then(async () => {
      if (this.#ending.signal.aborted) return
      await fetchFiles(this.#options.cmsUrl, this.#kept, list(), this.#ending.signal)
      if (this.#ending.signal.aborted) return
      await this.#readTexts()
      if (this.#ending.signal.aborted) return
      this.#countMissingFiles()
    }).catch((error: unknown) => this.#say(`Files could not be kept: ${String(error)}`))
  }

  #countMissingFiles(): void {
    const filesMissing = this.#store.openFiles().filter(({ sha256 }) => !this.#kept.has(sha256)).length
    if (filesMissing !== this.#status.filesMissing) this.#tell({ filesMissing })
  }

  /** Puts the words of files that are kept into the search, one file at a time. */
  async #readTexts(): Promise<void> {
    const store = this.#store
    for (const { sha256, name } of store.unreadFiles().filter((file) => this.#kept.has(file.sha256))) {
      const text = await attachmentText(name, await this.#kept.bytes(sha256))
      // Another store may have taken its place meanwhile, whose files are read in turn.
      if (this.#ending.signal.aborted || this.#store !== store) return
      store.addTexts([{ sha256, text }])
    }
  }

  #answered(): void {
    this.#faults = 0
    // What comes now is not what readers have.
    if (this.#refusal !== null) return this.#report('much-less', this.#refusal)
    if (this.#status.fault) this.#say('The CMS answers again.')
    const cursor = this.#store.cursor
    const isNews = this.#status.fault !== null || cursor !== this.#status.cursor
    if (isNews || Date.now() - this.#toldAt > statusMs) this.#tell({ answered: new Date().toISOString(), fault: null, cursor })
  }

  /** @returns milliseconds to wait */
  #failed(error: unknown): number {
    if (this.#ending.signal.aborted) return 0
    const fault = error instanceof FeedFault ? error : new FeedFault('failing', `The answer of the CMS could not be used: ${String(error)}`, { cause: error })
    // First: of a damaged store nothing more can be told.
    if (fault.code === 'begin-anew' || isDamaged(error)) this.#beginAnew()
    this.#report(fault.code, fault.message)
    this.#faults += 1
    const growing = Math.min(lastPauseMs, firstPauseMs * 2 ** (this.#faults - 1))
    return Math.max(growing, Math.min(mostPauseMs, fault.retryMs ?? 0))
  }

  /** The CMS has another history than the store: another one is filled from its beginning, and this one is read until then. */
  #beginAnew(): void {
    this.#say('The store is filled anew, beside the one that readers have.')
    this.#store.close()
    if (this.#isNext) removeStore(this.#store.path)
    this.#store = beginStore(this.#options.folder)
    this.#isNext = true
    this.#isUpToDate = false
  }

  #report(code: string, message: string): void {
    if (this.#status.fault?.code !== code) this.#say(`${message} What is stored stays; the CMS is asked again.`)
    this.#tell({ fault: { since: this.#status.fault?.since ?? new Date().toISOString(), code, message } })
  }

  #tell(news: Partial<Status>): void {
    this.#status = { ...this.#status, ...news, setAside: this.#store.setAside().length }
    this.#toldAt = Date.now()
    writeStatus(this.#options.folder, this.#status)
  }
}

/** What SQLite says of a file that is no whole database any more: SQLITE_CORRUPT and SQLITE_NOTADB. */
function isDamaged(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (error.errcode === 11 || error.errcode === 26)
}

function publicDocumentsIn(path: string): number {
  try {
    const store = new Store(path)
    try {
      return store.publicDocuments
    } finally {
      store.close()
    }
  } catch {
    // It cannot be read, so that it is no reason to keep it.
    return 0
  }
}
