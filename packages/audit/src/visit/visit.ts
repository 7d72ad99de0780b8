import type { World } from '@clf/browser'
import type { Browser, BrowserContext, BrowserContextOptions, Page, Response } from 'playwright-core'
import { isWaiting, requirePageAsked } from './kind-of-page.ts'
import { readLook } from './look.ts'
import { openPage, type Note, type OpenPage } from './open-page.ts'
import { worldsOfOpen } from './worlds-of-open.ts'
import { comeToRest } from './rest.ts'
import { fileState, mediaOf, nameOf, type State } from './state.ts'
import type { AskedAs } from './ask-as-page.ts'
import { lateFor, mostMegabytes } from './late-for.ts'
import { openFile, type OpenFile } from './open-file.ts'
import { requireOwnPage } from './own-page.ts'
import { received, VisitError } from './unjudged.ts'
import { within } from './within.ts'

export interface VisitOptions {
  /** Longest time in milliseconds that a page may take to load and to lie still, and again to be judged in a state; 30,000 by default. */
  timeoutMs?: number
  /** Status that the page must answer, for example 404 for an error page; any from 200 to 299 by default. */
  status?: number
  /** Cookies and storage of a person who has signed in, as Playwright's `storageState`. */
  storageState?: BrowserContextOptions['storageState']
  /** What the browser says it is, instead of its own words. */
  userAgent?: string
  /** What the page's clock says when it opens, in milliseconds since 1970; the present time by default. */
  now?: number
  /** Hosts that are reached elsewhere, as a hosts file says: `{ 'www.gov.hk': '127.0.0.1:4173' }`; the browser has to be told as well. */
  hosts?: Readonly<Record<string, string>>
  /** Waits until the host of an address may be asked for more than the page that is visited; at once by default. */
  turn?: (address: string) => Promise<void>
}

/** A page in one state, ready to be judged. */
export interface Visited {
  page: Page
  /** Its own world, then those of its frames. */
  worlds: [World, ...World[]]
  /** The address that came. */
  url: string
  /** What the server answered with it. */
  response: Response
  notes: readonly Note[]
}

/** What judges what was opened. */
export interface Judges<Judged> {
  page: (visited: Visited, state: State) => Promise<Judged>
  /** Judges a PDF or an SVG, once: it is the same in every state. Without it a file is not judged. */
  file?: (file: OpenFile) => Promise<Judged>
}

const viewportHeight = 900

/** Judging takes longer than loading on pages of many thousand elements. */
const judgingFactor = 4

/** A page of more elements than this is read by nobody, and would hold up every other. */
const mostElements = 60_000

/** What a visit came to in one state, by its name. */
export interface VisitResult<Judged> {
  state: string
  judged?: Judged
  error?: unknown
}

/**
 * Opens a page once, brings it into each state in turn, and has it judged there. What fails in one state is told as the error of that state,
 * and the rest goes on; when the page itself cannot be judged, every state has failed for the one reason. A PDF or an SVG is judged once.
 */
export async function visit<Judged>(browser: Browser, asked: string, states: readonly State[], judges: Judges<Judged>, options: VisitOptions = {}): Promise<VisitResult<Judged>[]> {
  const [first] = states
  if (!first) return []
  const { timeoutMs = 30_000, status, storageState, userAgent, now, hosts, turn } = options
  const { media: _shownLater, ...features } = mediaOf[first.theme]
  const context = await browser.newContext({
    ...features,
    viewport: { width: first.width, height: viewportHeight },
    reducedMotion: 'reduce',
    // What a worker answers in place of the server is not what the server publishes, and comes when it will.
    serviceWorkers: 'block',
    ...(storageState === undefined ? {} : { storageState }),
    ...(userAgent === undefined ? {} : { userAgent }),
  })
  const results: VisitResult<Judged>[] = []
  let opened: OpenPage | undefined
  try {
    opened = await within(timeoutMs, () => openPage(context, asked, { timeoutMs, now })).catch(async (error: unknown) => {
      if (!(error instanceof VisitError && error.reason === 'time-ran-out')) throw error
      await turn?.(asked)
      throw await lateFor(error, context, asked, { timeoutMs, userAgent, hosts })
    })
    const own = opened
    await within(timeoutMs, () => requirePage(own, asked, timeoutMs, status))
    if (status === undefined) await requireOwnPage(context, own, asked, { timeoutMs, userAgent, hosts, now, turn })
    for (const state of states) {
      try {
        results.push({ state: nameOf(state), judged: await judgeIn(opened, state, judges.page, timeoutMs) })
      } catch (error) {
        // A page that is no longer there is in no other state either.
        if (error instanceof VisitError && (error.reason === 'gone' || error.reason === 'crashed')) throw error
        results.push({ state: nameOf(state), error: withAddress(error, opened) })
      }
    }
  } catch (error) {
    const isFile = error instanceof VisitError && error.reason === 'not-html'
    const file = isFile && judges.file ? await judgeFile(context, opened, { asked, failed: error }, judges.file, { timeoutMs, userAgent, hosts }) : undefined
    if (file) return [file]
    for (const state of states.slice(results.length)) results.push({ state: nameOf(state), error: withAddress(error, opened) })
  } finally {
    // A page that never ends its script is closed with its process, whatever it answers.
    await closeWithin(context, 5_000)
  }
  return results
}

/** Judges what came as a file, where it is one that has a judge. */
async function judgeFile<Judged>(
  context: BrowserContext,
  opened: OpenPage | undefined,
  came: { asked: string; failed: VisitError },
  judge: (file: OpenFile) => Promise<Judged>,
  how: AskedAs,
): Promise<VisitResult<Judged> | undefined> {
  try {
    const file = await within(how.timeoutMs, () => openFile(context, opened, came, how))
    return file && { state: fileState, judged: await within(how.timeoutMs * judgingFactor, () => judge(file)) }
  } catch (error) {
    return { state: fileState, error: withAddress(error, opened) }
  }
}

function withAddress(error: unknown, opened: OpenPage | undefined): unknown {
  if (error instanceof VisitError && opened) error.url = opened.page.url()
  return error
}

async function judgeIn<Judged>(opened: OpenPage, state: State, judge: (visited: Visited, state: State) => Promise<Judged>, timeoutMs: number): Promise<Judged> {
  const { page, documents, notes, crashed } = opened
  const before = documents.length
  const response = documents.at(-1)
  if (!response) throw new VisitError('no-answer', received.nothing)
  const judged = await within(timeoutMs * judgingFactor, () =>
    Promise.race([
      crashed,
      (async () => {
        const worlds = await show(opened, state, timeoutMs)
        return judge({ page, worlds, url: page.url(), response, notes: [...notes] }, state)
      })(),
    ]))
  if (documents.length > before) throw new VisitError('gone', documents.at(-1)?.url())
  return judged
}

/** Brings the page into a state and to a rest. */
async function show(opened: OpenPage, state: State, timeoutMs: number): Promise<[World, ...World[]]> {
  const { page } = opened
  await page.setViewportSize({ width: state.width, height: viewportHeight })
  await page.emulateMedia({ ...mediaOf[state.theme], reducedMotion: 'reduce' })
  const worlds = await comeToRest(opened, timeoutMs)
  await requireState(worlds[0], state)
  return worlds
}

async function requirePage(opened: OpenPage, asked: string, timeoutMs: number, expected?: number): Promise<void> {
  const { page, documents, failures, brokenOff } = opened
  const last = documents.at(-1)
  if (!last) throw new VisitError('no-answer', received.nothing)
  requireStatus(last, expected)
  const [type = ''] = (last.headers()['content-type'] ?? 'text/html').split(';')
  if (!/^(text\/html|application\/xhtml\+xml)$/i.test(type.trim())) throw new VisitError('not-html', type.trim())
  const broken = brokenOff.get(last.request())
  if (broken !== undefined) throw new VisitError('no-answer', received.part(broken))
  const worlds = await worldsOfOpen(opened)
  const looks = await Promise.all(worlds.map((world) => world.evaluate(readLook)))
  const [own] = looks
  if (!own) throw new VisitError('blank')
  const elements = looks.reduce((sum, look) => sum + look.elements, 0)
  if (elements > mostElements) throw new VisitError('too-large', received.elements(elements, mostElements))
  // Whether a page is too large does not depend on how fast it came.
  if (own.bytes > mostMegabytes * 1e6) throw new VisitError('too-large', received.megabytes(Math.ceil(own.bytes / 1e6), mostMegabytes))
  // What stands in frames is content of the page.
  const words = looks.reduce((sum, look) => sum + look.words, 0)
  if (expected !== undefined) return
  // What is blank because an answer is still awaited has not come yet.
  if (((words < 1 && !own.hasDrawing) || isWaiting(own)) && opened.notes.has('network')) throw new VisitError('time-ran-out', String(timeoutMs / 1000))
  requirePageAsked({ ...own, words }, failures, asked, page.url())
}

function requireStatus(response: Response, expected: number | undefined): void {
  const status = response.status()
  if (expected === undefined ? status >= 200 && status <= 299 : status === expected) return
  const refusals = [401, 403, 407, 429, 451]
  const error = new VisitError(refusals.includes(status) ? 'refused' : status === 503 ? 'maintenance' : 'error-page', received.status(status))
  error.answer = { status, retryAfter: response.headers()['retry-after'] }
  throw error
}

/** That the page is shown as the state says is asked of the page, not taken for granted. */
async function requireState(own: World, { theme, width }: State): Promise<void> {
  const { media, colorScheme, contrast, forcedColors } = mediaOf[theme]
  const queries = [media, `(prefers-color-scheme: ${colorScheme})`, `(prefers-contrast: ${contrast})`, `(forced-colors: ${forcedColors})`, `(width: ${width}px)`]
  // Forced colours come with a contrast of their own.
  const asked = theme === 'forced-colours' ? queries.filter((query) => !query.includes('contrast')) : queries
  const missed = await own.evaluate((_, all: string[]) => all.find((query) => !matchMedia(query).matches) ?? '', asked)
  if (missed) throw new VisitError('state', missed)
}

async function closeWithin(context: BrowserContext, milliseconds: number): Promise<void> {
  const { promise: late, resolve } = Promise.withResolvers<null>()
  const timer = setTimeout(() => resolve(null), milliseconds)
  await Promise.race([context.close(), late])
  clearTimeout(timer)
}
