import { attachmentText } from '../../search/attachment-text/attachment-text.ts'
import { fetchFiles } from '../files/fetch-files.ts'
import { KeptFiles } from '../files/kept-files.ts'
import { noStatus, readStatus, writeStatus } from '../status.ts'
import type { Status } from '../status.ts'
import { beforeDoubt, checkPage } from '../store/check-page.ts'
import type { CheckedPage } from '../store/check-page.ts'
import { nameStore, removeStore, storeIn } from '../store/folder.ts'
import { beginStore, openStore } from '../store/open-store.ts'
import { refusalOf } from '../store/take-place.ts'
import type { Refusal } from '../store/take-place.ts'
import { Store } from '../store/store.ts'
import type { NamedFile, Waiting } from '../store/store.ts'
import { clockOfHere } from './clock.ts'
import type { Clock } from './clock.ts'
import { askFeed, FeedFault } from './feed.ts'
import type { FeedPage, FeedSource } from './feed.ts'

export interface TailOptions extends FeedSource {
  /** Folder of the store. */
  folder: string
  /** Entries after which it ends when a store is filled with them, to be started anew with little memory; 1,000 by default. */
  restAfter?: number
  /** Milliseconds between two times that what was set aside, and missing files, are asked for again; 30,000 by default. */
  againMs?: number
}

/** Entries that are asked for at once, until the end of the feed is reached and after that. */
const whenBehind = 200
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
/** What is needed for so many is not given back by a thread that lives on. */
const usualRest = 1_000
/** Of what was set aside, how many are asked for again at a time, and how many entries from the place of each. */
const mostAgain = 20
const whenAgain = 10
/** How often a CMS that does not know a place is asked about it again before it is believed. */
const timesToForget = 3
/** A CMS that contradicted itself is not called well again before it has not for so long. */
const contradictedMs = 60_000
const statusMs = 1_000

/** Follows the change feed of a CMS into a store, from the first entry on. */
export class Tail {
  readonly #options: TailOptions
  readonly #say: (sentence: string) => void
  readonly #clock: Clock
  readonly #kept: KeptFiles
  readonly #ending = new AbortController()
  #store: Store
  #isNext: boolean
  #isUpToDate = false
  /** Why what was filled is not given to readers. */
  #refusal: Refusal | null = null
  #status: Status
  #toldAt = 0
  #taken = 0
  #faults = 0
  #contradictedUntil = 0
  #triesOfPage = 0
  #againAt = 0
  #turn = 0
  #files: Promise<void> | null = null

  /** Opens the store, and makes it anew where it is of another version. @param say told what somebody who runs the intranet has to know, once */
  constructor(options: TailOptions, say: (sentence: string) => void, clock = clockOfHere) {
    this.#clock = clock
    this.#options = options
    this.#say = say
    const { store, isNext } = openStore(options.folder, clock.now(), say)
    this.#store = store
    this.#isNext = isNext
    this.#kept = new KeptFiles(options.folder)
    this.#status = { ...noStatus, answered: readStatus(options.folder).answered }
  }

  /** Follows the feed until {@link stop}, or until a large store is filled: then it is to be started again. */
  async run(): Promise<void> {
    while (!this.#ending.signal.aborted) {
      const pauseMs = await this.#step().catch((error: unknown) => this.#failed(error))
      if (pauseMs > 0) await this.#clock.pause(pauseMs, this.#ending.signal)
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
    const asked = this.#now()
    // No longer than until what was set aside is asked for again.
    const page = await this.#ask(after, this.#isUpToDate ? Math.min(wait, Math.ceil((this.#options.againMs ?? usualAgainMs) / 1_000)) : 0)
    const checked = checkPage(page.data, after)
    const [fault] = checked.setAside
    if (fault && (this.#triesOfPage += 1) < triesOfPage) throw new FeedFault(checked.fault ?? 'malformed', `An entry after ${fault.after ?? 'the beginning'} cannot be applied: ${fault.reason}`)
    this.#triesOfPage = 0
    const { doubt } = checked
    const isBelieved = doubt === null || (await this.#isPlace(checked.cursor, after))
    // A page that leads nowhere is not the end of the feed.
    const more = page.more || !isBelieved || (page.data.length > 0 && checked.cursor === after)
    await this.#applied(isBelieved ? checked : beforeDoubt(checked), after, { ...page, more })
    if (!isBelieved) throw new FeedFault('out-of-place', `${doubt.reason} The CMS does not know the place ${checked.cursor ?? 'of no entry'}, at which its answer ends.`)
    if (page.data.length > 0 && checked.cursor === after)
      throw new FeedFault(checked.fault ?? 'out-of-place', `The CMS was asked for what comes after ${after ?? 'nothing'}, and answered with nothing that does.`)
    this.#answered()
    if (this.#now() > this.#againAt) await this.#askAgain()
    // A CMS that answers at once with nothing is not asked without end.
    return page.data.length === 0 && this.#now() - asked < firstPauseMs ? firstPauseMs : 0
  }

  #now(): number {
    return this.#clock.now().getTime()
  }

  /** Whether the CMS knows a place at which one of its answers ended. */
  async #isPlace(cursor: string | null, after: string | null): Promise<boolean> {
    return cursor === after || (await this.#askFor(cursor, 1, 0).catch(unlessForgotten)) !== null
  }

  /** Asks for what comes next. That the place of the store is not known has to be said each time, over connections of their own: behind one address there may be two CMSs. */
  async #ask(after: string | null, seconds: number): Promise<FeedPage> {
    const limit = this.#isUpToDate ? whenUpToDate : whenBehind
    const page = await this.#askFor(after, limit, seconds).catch(unlessForgotten)
    if (page !== null) return page
    for (let left = timesToForget; left > 0; left -= 1) {
      const known = await this.#askFor(after, limit, 0, true).catch(unlessForgotten)
      if (known !== null) return this.#contradicted(after, known)
    }
    throw new FeedFault('begin-anew', `The CMS does not know the place ${after ?? 'of no entry'}.`)
  }

  /** What comes from the CMS whose history the store has is taken, and nothing of the other. */
  #contradicted(after: string | null, page: FeedPage): FeedPage {
    this.#contradictedUntil = this.#now() + contradictedMs
    this.#report('two-histories', `The CMS knows the place ${after ?? 'of no entry'}, and says that it does not: two CMSs answer at one address. What comes of the other history is not taken.`)
    return page
  }

  #askFor(after: string | null, limit: number, wait: number, isAlone = false): Promise<FeedPage> {
    return askFeed(this.#options, { after, limit, wait, signal: this.#ending.signal, isAlone, clock: this.#clock })
  }

  async #applied(checked: CheckedPage, after: string | null, page: FeedPage): Promise<void> {
    const files = checked.entries.flatMap((entry) => (entry.act === 'file' && entry.file.sha256 !== null ? [{ sha256: entry.file.sha256, url: entry.file.url }] : []))
    if (this.#isUpToDate && files.length > 0) {
      const fetched = fetchFiles(this.#options, this.#kept, files, this.#ending.signal, this.#clock)
      await Promise.race([fetched, this.#clock.pause(filesFirstMs, this.#ending.signal)])
    }
    if (page.data.length > 0 && !this.#store.apply(checked, after, this.#clock.now())) return
    this.#taken += page.data.length
    for (const { after: place, reason } of checked.setAside) this.#say(`Set aside, an entry after ${place ?? 'the beginning'}: ${reason} It is asked for again from time to time; the rest goes on.`)
    if (files.length > 0) this.#fetchFiles(() => files)
    if (page.more) return
    // Before anybody can be told that the content is current.
    if (!this.#isUpToDate) this.#countMissingFiles()
    if (!this.#store.isFilled) this.#store.markFilled()
    if (!this.#isUpToDate) this.#fetchFiles(() => this.#store.readableFiles())
    this.#isUpToDate = true
    if (this.#isNext) this.#takeOver()
  }

  /** A store that was filled takes the place of the current one, unless readers would lose by it. */
  #takeOver(): void {
    this.#refusal = refusalOf(this.#options.folder, this.#store)
    if (this.#refusal !== null) return
    nameStore(this.#options.folder, 'current', this.#store.path)
    this.#isNext = false
    if (this.#taken > (this.#options.restAfter ?? usualRest)) this.stop()
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
    this.#againAt = this.#now() + (this.#options.againMs ?? usualAgainMs)
    const waiting = this.#store.setAside()
    // A few in turn: where much is amiss, the news must not wait for it.
    const first = this.#turn % Math.max(1, waiting.length)
    for (const one of waiting.slice(first, first + mostAgain)) await this.#askAgainFor(one)
    this.#turn = first + mostAgain
    this.#fetchFiles(() => this.#store.readableFiles())
  }

  async #askAgainFor(waiting: Waiting): Promise<void> {
    // A place that was never one says nothing of where the store is.
    const page = await this.#askFor(waiting.after, whenAgain, 0).catch(unlessForgotten)
    if (page === null) return
    const { data } = page
    const { entries, setAside: [fault] } = checkPage(data, waiting.after)
    const whole = fault ? entries.slice(0, entries.findIndex(({ cursor }) => cursor === fault.after) + 1) : entries
    const isMended = waiting.until === null ? whole.length > 0 : whole.some(({ cursor }) => cursor === waiting.until)
    if (!isMended) return
    // What is stored already changes nothing. What is still at fault behind it, and had no place of its own, is kept in mind.
    this.#store.mend(waiting, whole, fault ? [fault] : [], this.#clock.now())
    this.#say(`What was set aside after ${waiting.after ?? 'the beginning'} came whole, and is applied.`)
  }

  /** Fetches files behind everything else, one list after the other. */
  #fetchFiles(list: () => NamedFile[]): void {
    const before = this.#files ?? Promise.resolve()
    this.#files = before.then(async () => {
      if (this.#ending.signal.aborted) return
      await fetchFiles(this.#options, this.#kept, list(), this.#ending.signal, this.#clock)
      if (this.#ending.signal.aborted) return
      await this.#readTexts()
      if (this.#ending.signal.aborted) return
      this.#countMissingFiles()
    }).catch((error: unknown) => this.#say(`Files could not be kept: ${String(error)}`))
  }

  #countMissingFiles(): void {
    const filesMissing = this.#store.readableFiles().filter(({ sha256 }) => !this.#kept.has(sha256)).length
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
    if (this.#refusal !== null)
      return this.#report(this.#refusal.code, `${this.#refusal.message} Readers keep what they have. If the CMS is right, run "npm run reconcile -w @clf/intranet -- --accept".`)
    const cursor = this.#store.cursor
    if (this.#now() < this.#contradictedUntil) return cursor === this.#status.cursor ? undefined : this.#tell({ cursor })
    if (this.#status.fault) this.#say('The CMS answers again.')
    const isNews = this.#status.fault !== null || cursor !== this.#status.cursor
    if (isNews || this.#now() - this.#toldAt > statusMs) this.#tell({ answered: this.#clock.now().toISOString(), fault: null, cursor })
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
    this.#tell({ fault: { since: this.#status.fault?.since ?? this.#clock.now().toISOString(), code, message } })
  }

  #tell(news: Partial<Status>): void {
    const waiting = this.#store.setAside()
    this.#status = { ...this.#status, ...news, setAside: waiting.length, setAsideFor: waiting[0]?.reason ?? null }
    this.#toldAt = this.#now()
    writeStatus(this.#options.folder, this.#status)
  }
}

/** Null where the CMS does not know a place that it was asked about. */
function unlessForgotten(error: unknown): null {
  if (error instanceof FeedFault && error.code === 'begin-anew') return null
  throw error
}

/** What SQLite says of a file that is no whole database any more: SQLITE_CORRUPT and SQLITE_NOTADB. */
function isDamaged(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (error.errcode === 11 || error.errcode === 26)
}
