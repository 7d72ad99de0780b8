import type { Browser } from 'playwright-core'
import { launchOptionsFor, PageAuditor, type AuditOptions } from '../audit/audit-pages.ts'
import { addressOf } from '../discovery/address.ts'
import { downloader, type Downloader } from '../discovery/download.ts'
import type { Found } from '../discovery/page-links.ts'
import { robotName, type RobotsSaid } from '../discovery/robots.ts'
import { hostOf, isWithin, type ScopePart } from '../discovery/scope.ts'
import { readSitemaps } from '../discovery/sitemap.ts'
import { fileRules } from '../files/file-rules.ts'
import { version } from '../version.ts'
import { nameOf } from '../visit/state.ts'
import { unjudgedFor, VisitError } from '../visit/unjudged.ts'
import { decide, type Decision } from './admit.ts'
import type { Settings } from './audit-site.ts'
import { Browsers } from './browsers.ts'
import { HostRules } from './host-rules.ts'
import { Pace } from './pace.ts'
import { Queue, type QueuedPage } from './queue.ts'
import type { RunFile } from './run-file.ts'
import { Session } from './session.ts'
import { visitPage, type PageVisit } from './visit-page.ts'
import { worthAnother } from './worth-another.ts'
import { inParallel } from './in-parallel.ts'

/** The longest that a list of pages may take to come. */
const downloadTimeoutMs = 30_000

/** The longest that `robots.txt` may take to come: every page waits for it. */
const robotsTimeoutMs = 10_000

/** A run over a site: level by level, until nothing is left to visit. Whatever it knows is in the run file. */
export class Crawl {
  readonly queue: Queue
  readonly #file: RunFile
  readonly #settings: Settings
  readonly #browsers: Browsers
  readonly #pace: Pace
  readonly #hosts: HostRules
  readonly #download: Downloader
  readonly #tries = new Map<number, number>()
  #session: Session | undefined
  #options: AuditOptions = {}
  #auditor: { auditor: PageAuditor; browser: Browser; generation: number } | undefined

  constructor(file: RunFile, settings: Settings) {
    this.#file = file
    this.#settings = settings
    this.queue = new Queue(file, settings.states.map(nameOf))
    this.#pace = new Pace(settings.limits)
    this.#browsers = new Browsers(launchOptionsFor(settings.audit))
    const sitemaps = downloader({ userAgent: nameTold(settings.contact), timeoutMs: Math.min(settings.audit.timeoutMs, downloadTimeoutMs), hosts: settings.audit.hosts })
    this.#download = async (address, mostBytes) => {
      await this.#pace.turn(new URL(address).host)
      return sitemaps(address, mostBytes)
    }
    const download = downloader({ userAgent: nameTold(settings.contact), timeoutMs: Math.min(settings.audit.timeoutMs, robotsTimeoutMs), hosts: settings.audit.hosts })
    this.#hosts = new HostRules(file, { download, pace: this.#pace, isIgnored: settings.isRobotsIgnored })
  }

  /** What belongs to the site. */
  get scope(): readonly ScopePart[] {
    const kept = this.#file.get('scope')
    return kept === undefined ? (this.#settings.scope ?? this.#settings.asked.map(({ identity }) => hostOf(identity))) : (JSON.parse(kept) as ScopePart[])
  }

  /** What was taken for granted of robots. */
  get robots(): readonly RobotsSaid[] {
    return this.#hosts.said()
  }

  async run(): Promise<void> {
    const { asked, onResume } = this.#settings
    if (this.#file.get('asking') === undefined) {
      this.#file.write(() => {
        this.queue.ask(asked)
        this.#file.set('asking', 'done')
      })
    } else onResume?.(new Date(Number(this.#file.get('began'))), this.queue.progress())
    try {
      for (;;) {
        const queued = this.queue.queued()
        if (queued.length > 0) await this.#visitAll(queued)
        else if (!(await this.#nextLevel())) break
      }
    } finally {
      await this.#browsers.close()
    }
    this.queue.requireWhole()
  }

  /** Decides on what was found. Says whether there was anything. */
  async #nextLevel(): Promise<boolean> {
    const isFirst = this.#file.get('level') === undefined
    if (!isFirst && this.#settings.isCrawled && this.#file.get('sitemaps') === undefined) await this.#readSitemaps()
    const found = this.queue.found()
    if (found.length === 0) {
      this.#file.write(() => this.queue.leaveRepeats())
      return false
    }
    await this.#hosts.learn(found.filter(({ identity, isAsked }) => isAsked || isWithin(identity, this.scope)).map(({ identity }) => identity))
    this.#file.write(() => {
      this.queue.leaveRepeats()
      const { audit, extent, isRobotsIgnored, signIn, storageState } = this.#settings
      const decisions = decide(this.queue.found(), this.queue, {
        extent,
        scope: this.scope,
        isNofollowKept: !isRobotsIgnored,
        areFilesJudged: fileRules.some(({ id }) => audit.rules?.includes(id) ?? true),
        isSignedIn: signIn !== undefined || storageState !== undefined,
        refusalOf: (address) => this.#hosts.refusalOf(address),
      })
      for (const each of decisions) this.#follow(each)
      this.#file.set('level', String(found[0]?.level))
    })
    return true
  }

  #follow(decision: Decision): void {
    if (decision.as === 'left') return this.queue.leave(decision.page, decision.reason, decision.group)
    const { page, template, folder, refusal } = decision
    if (!refusal) return this.queue.admit({ page, template, folder, as: 'queued', mostPressed: this.#settings.mostPressed })
    const results = this.#settings.states.map((state) => ({ unjudged: unjudgedFor(refusal, page.address, nameOf(state)) }))
    this.queue.admit({ page, template, folder, as: 'blocked', results })
  }

  /** Reads the sitemaps of the hosts that were asked for, and of those that they lead to. */
  async #readSitemaps(): Promise<void> {
    const starts = [...this.#settings.asked.map(({ identity }) => identity), ...[...this.queue.judged()].flatMap(({ url }) => addressOf(url) ?? [])]
    // A site that moved is audited where it is now.
    const scope = this.#settings.scope ?? uniqueBy(starts.map(hostOf), ({ host }) => host)
    const origins = [...new Set(starts.filter((each) => isWithin(each, scope)).map((each) => new URL(each).origin))].toSorted()
    await this.#hosts.learn(origins)
    const named = [...this.#settings.sitemaps, ...origins.flatMap((origin) => this.#hosts.sitemapsOf(origin))]
    const guessed = origins.filter((origin) => !named.some((each) => new URL(each).origin === origin)).map((origin) => `${origin}/sitemap.xml`)
    const sources = [...named.map((address) => ({ address, isNamed: true })), ...guessed.map((address) => ({ address, isNamed: false }))]
    const { entries, problems } = await readSitemaps(sources, this.#download, (address) => isWithin(address, scope))
    this.#file.write(() => {
      this.#file.set('scope', JSON.stringify(scope))
      this.#file.set('sitemaps', 'read')
      for (const { href, alternates } of entries) {
        const address = addressOf(href)
        if (address === undefined) continue
        this.queue.find(1, [{ address, isAlternate: false, isNofollow: false }])
        this.queue.translate(address, alternates.flatMap((each) => addressOf(each) ?? []))
      }
      // What was judged before the sitemaps were read.
      for (const start of starts) this.queue.find(1, this.#translationsOf(start))
      for (const { address, found } of problems) this.queue.failSitemap(unjudgedFor(new VisitError('sitemap', found), address, ''))
    })
  }

  async #visitAll(pages: readonly QueuedPage[]): Promise<void> {
    await this.#begin()
    const began = performance.now()
    const before = this.queue.progress()
    await inParallel(pages, { workers: this.#settings.workers, pace: this.#pace, hostOf: ({ identity }) => new URL(identity).host }, async (page) => {
      const isAgain = await this.#visit(page)
      const progress = this.queue.progress()
      const rate = (progress.pagesDone - before.pagesDone) / (performance.now() - began)
      if (!isAgain) this.#settings.onProgress?.({ ...progress, secondsLeft: rate > 0 ? Math.round((progress.pagesKnown - progress.pagesDone) / rate / 1000) : undefined })
      return isAgain
    })
  }

  /** Starts the browser and signs in, once. */
  async #begin(): Promise<void> {
    if (this.#session) return
    const { contact, signIn, storageState } = this.#settings
    const userAgent = await this.#browsers.use(async (browser) => {
      const session = await browser.newBrowserCDPSession()
      const { userAgent: own } = await session.send('Browser.getVersion')
      return `${own} ${nameTold(contact)}`
    })
    this.#options = { ...this.#settings.audit, userAgent, now: Number(this.#file.get('began')), turn: (address) => this.#pace.turn(new URL(address).host) }
    const session = new Session(this.#browsers, { signIn, storageState, userAgent })
    await session.begin()
    this.#session = session
  }

  /** Visits a page and writes down what it gave. Says whether it is to be visited again. */
  async #visit(page: QueuedPage): Promise<boolean> {
    const session = this.#session
    if (!session) throw new Error('A page was visited before the browser was there.')
    const { generation } = session
    const around = { settings: this.#settings, queue: this.queue, hosts: this.#hosts, scope: this.scope }
    let isBrowserGone = false
    const visited = await this.#browsers.use(async (browser) => {
      const given = await visitPage(this.#auditorIn(browser, session), page, around)
      isBrowserGone = !browser.isConnected()
      return given
    })
    const tries = (this.#tries.get(page.id) ?? 0) + 1
    this.#tries.set(page.id, tries)
    const why = await worthAnother(visited, { page, tries, generation, isBrowserGone, session, pace: this.#pace })
    if (why) {
      this.#settings.onAgain?.(page.address, why)
      return true
    }
    if (!visited.error) session.helped()
    this.#keep(page, visited)
    return false
  }

  /** One for a browser and a sign-in: it holds what it has asked and seen. */
  #auditorIn(browser: Browser, { generation, state }: Session): PageAuditor {
    const known = this.#auditor
    if (known?.browser === browser && known.generation === generation) return known.auditor
    const auditor = new PageAuditor(browser, { ...this.#options, ...(state === undefined ? {} : { storageState: state }) })
    this.#auditor = { auditor, browser, generation }
    return auditor
  }

  #keep(page: QueuedPage, { results, found, aliases, leftOut }: PageVisit): void {
    const { reason, group } = leftOut ?? {}
    if (reason !== undefined) return this.#file.write(() => this.queue.leave(page, reason, group))
    const translations = aliases.length > 0 && !page.isAlternate ? this.#translationsOf(page.identity) : []
    this.queue.end(page, { results, aliases, found: [...found, ...translations] })
  }

  #translationsOf(identity: string): Found[] {
    return this.queue.translations(identity).map((address) => ({ address, isAlternate: true, isNofollow: false }))
  }
}

/** What every server is told of who asks. */
const nameTold = (contact: string | undefined): string => `${robotName}/${version}${contact === undefined ? '' : ` (+${contact})`}`

const uniqueBy = <Each>(all: readonly Each[], key: (each: Each) => string): Each[] => [...new Map(all.map((each) => [key(each), each])).values()]
