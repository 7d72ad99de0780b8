import { PageClock } from '@clf/browser'
import { errors, type BrowserContext, type Download, type Page, type Request, type Response } from 'playwright-core'
import type { Failures } from './kind-of-page.ts'
import { comeToRest } from './rest.ts'
import { firstLineOf, received, VisitError } from './unjudged.ts'

/** Time of the page, in milliseconds, in which what comes late may come. */
const readyAfter = 3_000

/** Share of the time allowed for which answers of the network are waited for. */
const patience = 0.25

/** Documents that one address may lead through, by the server or by script. */
const mostDocuments = 12

/** A page that is open, with what was told of it while it loaded. */
export interface OpenPage {
  page: Page
  clock: PageClock
  /** What the main frame has loaded so far, also what scripts and refreshes of the page load; grows as it does. */
  documents: Response[]
  failures: Failures
  /** Documents of which only a part came, and what the browser says of it. */
  brokenOff: Map<Request, string>
  /** Why judging has to be taken with care: answers still awaited, endless animation. */
  notes: Set<Note>
  /** Fails when the page crashes. */
  crashed: Promise<never>
}

/** What was going on when a page was judged: answers were awaited, something was animated without end, names that hide what browsers tell were changed, keys were pressed on other pages of its template. */
export type Note = 'network' | 'animation' | 'names' | 'keys-elsewhere'

/** Thrown when the browser saves what came instead of showing it. */
export class SavedError extends VisitError {
  readonly download: Download
  /** Bytes that the server has told of. */
  readonly length: number

  constructor(download: Download, length: number, options?: ErrorOptions) {
    super('not-html', received.download, options)
    this.download = download
    this.length = length
  }
}

/** How a page is opened. */
export interface OpenOptions {
  timeoutMs: number
  /** What the page's clock says, in milliseconds since 1970; the present time by default. */
  now?: number | undefined
}

/**
 * Opens an address in a new page of `context` and lets its time pass until what comes late is there.
 * @throws {VisitError} when no page comes; a `SavedError` when a file comes that the browser saves
 */
export async function openPage(context: BrowserContext, url: string, { timeoutMs, now }: OpenOptions): Promise<OpenPage> {
  const page = await context.newPage()
  const saving = new Promise<Download>((resolve) => void page.once('download', resolve))
  const opened = await watch(page, now)
  const { clock, documents, notes } = opened
  const opening = page.goto(url, { waitUntil: 'commit', timeout: timeoutMs }).then(() => undefined, (error: unknown) => openingError(error, timeoutMs, { saving, documents }))
  const running = clock.run(readyAfter, timeoutMs * patience)
  running.catch(() => undefined)
  const failed = await Promise.race([opening, opened.crashed])
  if (failed) throw failed
  let ready = running
  for (let seen = 0;; ready = clock.run(readyAfter, timeoutMs * patience)) {
    const passed = await Promise.race([ready, opened.crashed])
    if (passed === 'stuck') throw new VisitError('time-ran-out', String(timeoutMs / 1000))
    if (passed !== 'passed') notes.add(passed === 'network' ? 'network' : 'animation')
    if (documents.length > mostDocuments) throw new VisitError('redirect-loop', received.documents(documents.length, documents.at(-1)?.url() ?? ''))
    const before = documents.length
    // What a page shows when it has come into view, or when an animation has ended, belongs to it.
    if (before <= Math.max(1, seen)) await comeToRest(opened, timeoutMs).catch(ignoreGone)
    // A page that leads elsewhere by script, or by a refresh, is waited for again.
    if (documents.length <= Math.max(1, seen)) return opened
    seen = before
  }
}

function ignoreGone(error: unknown): void {
  if (!(error instanceof VisitError && error.reason === 'gone')) throw error
}

async function watch(page: Page, now?: number): Promise<OpenPage> {
  const documents: Response[] = []
  const failures: Failures = { console: [], network: [] }
  const { promise: crashed, reject } = Promise.withResolvers<never>()
  crashed.catch(() => undefined)
  page.on('crash', () => reject(new VisitError('crashed', received.crash)))
  page.on('response', (response) => {
    const request = response.request()
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      if (response.status() < 300 || response.status() > 399) documents.push(response)
    } else if (response.status() >= 400 && request.resourceType() === 'script') failures.network.push(`${response.status()} ${response.url()}`)
  })
  const brokenOff: OpenPage['brokenOff'] = new Map()
  page.on('requestfailed', (request) => {
    const said = request.failure()?.errorText ?? 'failed'
    // The browser aborts what another page takes the place of.
    if (request.isNavigationRequest() && request.frame() === page.mainFrame() && !said.includes('ERR_ABORTED')) brokenOff.set(request, said)
    if (request.resourceType() === 'script') failures.network.push(`${said} ${request.url()}`)
  })
  page.on('pageerror', (error) => failures.console.push(firstLineOf(error)))
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined))
  return { page, clock: await PageClock.stop(page, now), documents, failures, brokenOff, notes: new Set(), crashed }
}

const answersThatAre = [
  [/ERR_TOO_MANY_REDIRECTS/, 'redirect-loop'],
  [/ERR_(CERT|SSL|BAD_SSL|TLS)/, 'tls'],
  [/ERR_(BLOCKED_BY|ACCESS_DENIED|NETWORK_ACCESS_DENIED|TUNNEL|PROXY|INVALID_AUTH)/, 'refused'],
] as const

/** Milliseconds in which the browser tells what it saves, once it has said that it shows nothing. */
const savingIsToldWithin = 2_000

async function openingError(cause: unknown, timeoutMs: number, { saving, documents }: { saving: Promise<Download>; documents: readonly Response[] }): Promise<VisitError> {
  if (cause instanceof errors.TimeoutError) return new VisitError('time-ran-out', String(timeoutMs / 1000), { cause })
  const said = firstLineOf(cause).replace(/ at https?:.*$/, '')
  if (/Download is starting|ERR_ABORTED/.test(said)) {
    const { promise: late, resolve } = Promise.withResolvers<undefined>()
    const timer = setTimeout(resolve, savingIsToldWithin)
    const download = await Promise.race([saving, late])
    clearTimeout(timer)
    // An answer without content (204, 205) is neither shown nor saved.
    return download ? new SavedError(download, Number(documents.at(-1)?.headers()['content-length'] ?? 0), { cause }) : new VisitError('no-answer', received.nothing, { cause })
  }
  if (/crash/i.test(said)) return new VisitError('crashed', said, { cause })
  const [, reason] = answersThatAre.find(([pattern]) => pattern.test(said)) ?? [null, 'no-answer' as const]
  return new VisitError(reason, said, { cause })
}
