import { availableParallelism } from 'node:os'
import { nameOf, type State } from '../visit/state.ts'
import { addressOf } from '../discovery/address.ts'
import { scopePartOf } from '../discovery/scope.ts'
import type { AuditRecord } from '../result.ts'
import type { AuditOptions } from '../audit/audit-pages.ts'
import { version } from '../version.ts'
import { Crawl } from './crawl.ts'
import type { Progress } from './queue.ts'
import { RunFile } from './run-file.ts'
import type { SignIn, StorageState } from './session.ts'
import type { Again } from './worth-another.ts'

/** What is audited, and how. */
export interface SiteOptions extends Omit<AuditOptions, 'userAgent' | 'now' | 'onPage'> {
  /** Addresses of pages, in full. Each ends in `pages` or in `unjudged`. */
  asked: readonly string[]
  states: readonly State[]
  /** Finds the other pages of the site: by links, other languages and sitemaps. False by default: then only what was asked for is judged. */
  isCrawled?: boolean
  /** Hosts, or hosts and paths, whose pages belong to the site; by default the hosts of what was asked for. */
  scope?: readonly string[]
  /** Sitemaps beside those that `robots.txt` names and `/sitemap.xml`. */
  sitemaps?: readonly string[]
  /** Pages that are judged at most, those asked for included, other languages of a page not; 1,000 by default, 50,000 where no sample is taken. */
  pages?: number
  /** Links between a start and a page, at most; no limit by default. */
  depth?: number
  /** Pages that are taken of one template, and a fifth of those of one folder; `Infinity` takes all. 10 by default. */
  sample?: number
  /** Pages that were found, of one template, on which keys are pressed as well; 2 by default. On pages that were asked for they are pressed anyhow. */
  mostPressed?: number
  /** Reads what `robots.txt` and `nofollow` ask not to: for sites of one's own. False by default. */
  isRobotsIgnored?: boolean
  /** Signs in before the first page, and again when a sign-in page comes. */
  signIn?: SignIn
  /** Pages judged at the same time; as many as there are processors by default, 8 at most. */
  workers?: number
  /** Pages asked for in a second, of one host; 5 by default, of the machine itself as many as come. */
  rate?: number
  /** Pages of one host that are open at a time; as many as there are workers by default. */
  perHost?: number
  /** An address of the web or of mail where the owner of a site reaches who audits it; told to every server. */
  contact?: string
  /** The SQLite file that holds the run. Where it holds the same audit, begun and not ended, that is gone on with. In memory by default. */
  runFile?: string
  /** Begins anew, whatever the run file holds. */
  isFresh?: boolean
  /** Called when something has ended, with how far the run is and how many seconds it may still take. */
  onProgress?: (progress: Progress & { secondsLeft: number | undefined }) => void
  /** Called where a page is visited once more: its server is asked again for what it has answered. */
  onAgain?: (address: string, why: Again) => void
  /** Called once where an audit that was begun before is gone on with. */
  onResume?: (began: Date, progress: Progress) => void
}

/** What an audit of a site gave. It is read from the run file as it is asked for, and can be read again. */
export interface SiteAudit extends AuditRecord {
  /** Says that the report is written: the same audit begins anew next time. Closes the run file, and takes it away where that is asked. */
  end: (how?: { isKept: boolean }) => void
}

/**
 * Audits a site, several pages at a time, and keeps what it gave in a file, so that a process that is killed costs the pages that were open
 * in it: the same call goes on, and its result is the same.
 * @throws {RunFileError} where the run file belongs to another audit or is in use
 * @throws {SignInError} where signing in fails before the first page
 * @throws {NoBrowserError} where there is no browser
 * @throws {BrowserStartError} where it does not start
 */
export async function auditSite(options: SiteOptions): Promise<SiteAudit> {
  const settings = settingsOf(options)
  const file = RunFile.open(options.runFile ?? ':memory:', askedText(settings, options), options.isFresh)
  try {
    const crawl = new Crawl(file, settings)
    await crawl.run()
    const { queue } = crawl
    return {
      pages: { [Symbol.iterator]: () => queue.judged() },
      unjudged: { [Symbol.iterator]: () => queue.unjudged() },
      robots: crawl.robots,
      ...(settings.isCrawled ? { discovery: { scope: crawl.scope, leftOut: queue.leftOut() } } : {}),
      end: ({ isKept } = { isKept: false }) => {
        file.set('ended', String(Date.now()))
        if (isKept) file.close()
        else file.remove()
      },
    }
  } catch (error) {
    file.close()
    throw error
  }
}

const defaultPages = 1_000
const mostPages = 50_000
const defaultSample = 10
const defaultPressed = 2
const defaultRate = 5
const mostWorkers = 8

/** Options with every default. */
export type Settings = ReturnType<typeof settingsOf>

function settingsOf(options: SiteOptions) {
  const {
    asked,
    states,
    isCrawled = false,
    sitemaps = [],
    depth = Number.POSITIVE_INFINITY,
    sample = defaultSample,
    isRobotsIgnored = false,
    workers = Math.min(availableParallelism(), mostWorkers),
  } = options
  const isOwnMachine = asked.every((each) => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(each).hostname))
  return {
    asked: asked.map((address) => ({ address, identity: addressOf(address) ?? address })),
    states,
    isCrawled,
    scope: options.scope?.map(scopePartOf),
    sitemaps,
    extent: { pages: options.pages ?? (sample === Number.POSITIVE_INFINITY ? mostPages : defaultPages), depth, sample },
    mostPressed: options.mostPressed ?? defaultPressed,
    isRobotsIgnored,
    signIn: options.signIn,
    storageState: options.storageState as StorageState | undefined,
    audit: auditOptionsOf(options),
    workers,
    limits: { rate: options.rate ?? (isOwnMachine ? Number.POSITIVE_INFINITY : defaultRate), perHost: options.perHost ?? workers },
    contact: options.contact,
    onProgress: options.onProgress,
    onResume: options.onResume,
    onAgain: options.onAgain,
  }
}

/** What is judged by, whatever page it is. */
const auditOptionsOf = ({ standard, rules, hasPictures, timeoutMs = 30_000, status, hosts, records, history }: SiteOptions) => ({
  timeoutMs,
  ...(standard && { standard }),
  ...(rules && { rules: rules.toSorted() }),
  ...(hasPictures && { hasPictures }),
  ...(status && { status }),
  ...(hosts && { hosts }),
  ...(records !== undefined && { records }),
  ...(history !== undefined && { history }),
})

/** Everything that decides on the result: an audit that differs in one of these is another one. How fast it goes is not among them. */
const askedText = (settings: Settings, options: SiteOptions): string =>
  JSON.stringify({
    version,
    asked: settings.asked.map(({ address }) => address).toSorted(),
    states: settings.states.map(nameOf),
    isCrawled: settings.isCrawled,
    scope: settings.scope,
    sitemaps: settings.sitemaps.toSorted(),
    extent: Object.values(settings.extent).map(String),
    mostPressed: String(settings.mostPressed),
    isRobotsIgnored: settings.isRobotsIgnored,
    isSignedIn: options.signIn !== undefined || options.storageState !== undefined,
    audit: settings.audit,
  })
