import { settle, walkerOf, type Walker } from '@clf/browser'
import { errors, type Browser, type Page, type Response } from 'playwright-core'
import { mediaOf, type State } from './state.ts'
import { firstLineOf, VisitError } from './unjudged.ts'

export interface VisitOptions {
  /** Longest time in milliseconds that a page may take to load and to lie still, and again to be judged; 30,000 by default. */
  timeoutMs?: number
  /** Status that the page must answer, for example 404 for an error page; any from 200 to 299 by default. */
  status?: number
}

const viewportHeight = 900

/** Judging takes longer than loading on pages of many thousand elements. */
const judgingFactor = 4

/**
 * Opens a page in a state, waits until nothing moves, calls `judge` and closes it.
 * @throws {VisitError} when the page does not answer in time, answers an error, leads elsewhere, is blank or no page, or is not shown in the state
 */
export async function visit<T>(browser: Browser, url: string, state: State, judge: (page: Page) => Promise<T>, { timeoutMs = 30_000, status }: VisitOptions = {}): Promise<T> {
  const context = await browser.newContext({
    ...mediaOf[state.theme],
    viewport: { width: state.width, height: viewportHeight },
    reducedMotion: 'reduce',
  })
  try {
    const page = await context.newPage()
    const documents = documentsOf(page)
    await within(timeoutMs, async () => {
      await open(page, url, timeoutMs)
      // A page that leads elsewhere by script takes its document away while it is waited for.
      await settle(page).catch(async () => {
        await page.waitForLoadState('load')
        await settle(page)
      })
    })
    await requirePage(page, url, documents, status)
    await requireState(page, state)
    const before = documents.length
    const judged = await within(timeoutMs * judgingFactor, () => judge(page))
    if (documents.length > before) throw new VisitError('replaced', documents.at(-1)?.url())
    return judged
  } finally {
    await context.close()
  }
}

/** What the main frame has loaded so far, also what scripts and refreshes of the page load; grows as it does. */
function documentsOf(page: Page): Response[] {
  const documents: Response[] = []
  page.on('response', (response) => {
    const request = response.request()
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) documents.push(response)
  })
  return documents
}

async function open(page: Page, url: string, timeoutMs: number): Promise<void> {
  try {
    await page.goto(url, { waitUntil: 'load', timeout: timeoutMs })
  } catch (error) {
    if (error instanceof errors.TimeoutError) throw new VisitError('timeout', String(timeoutMs / 1000), { cause: error })
    if (/Download is starting/.test(String(error))) throw new VisitError('format', 'a file to download', { cause: error })
    throw new VisitError('unreachable', firstLineOf(error).replace(/ at https?:.*$/, ''), { cause: error })
  }
}

async function requirePage(page: Page, url: string, documents: readonly Response[], expected?: number): Promise<void> {
  const last = documents.at(-1)
  if (!last) throw new VisitError('unreachable', 'no answer')
  if (!isSamePage(last.url(), url)) throw new VisitError('redirected', last.url())
  const status = last.status()
  if (expected === undefined ? status < 200 || status > 299 : status !== expected) throw new VisitError('status', String(status))
  const [type = ''] = (last.headers()['content-type'] ?? 'text/html').split(';')
  if (!/^(text\/html|application\/xhtml\+xml)$/i.test(type.trim())) throw new VisitError('format', type.trim())
  if (await page.evaluate(isBlank, await walkerOf(page))) throw new VisitError('blank')
}

/** A fragment, a slash at the end and a change from http to https lead nowhere else. */
function isSamePage(arrived: string, asked: string): boolean {
  const bare = (address: string) => {
    const { host, pathname, search } = new URL(address)
    return `${host}${pathname.replace(/\/+$/, '')}${search}`
  }
  return bare(arrived) === bare(asked)
}

/** Neither words nor anything drawn, shadow roots included. Runs in the page. */
function isBlank({ elementsIn }: Walker): boolean {
  const drawn = 'img, svg, canvas, video, audio, iframe, object, embed, input, select, textarea, button, progress, meter'
  const hasWords = ({ childNodes }: Element | ShadowRoot) => [...childNodes].some((node) => node instanceof Text && node.data.trim() !== '')
  const isSeen = (element: Element) => !element.closest('head, script, style, template, noscript') && element.checkVisibility({ visibilityProperty: true })
  return !elementsIn().some((element) =>
    isSeen(element) && (hasWords(element) || (element.shadowRoot && hasWords(element.shadowRoot)) || (element.matches(drawn) && element.getBoundingClientRect().width > 1))
  )
}

/** That the page is shown as the state says is asked of the page, not taken for granted. */
async function requireState(page: Page, { theme, width }: State): Promise<void> {
  const { colorScheme, contrast, forcedColors } = mediaOf[theme]
  const queries = [`(prefers-color-scheme: ${colorScheme})`, `(prefers-contrast: ${contrast})`, `(forced-colors: ${forcedColors})`, `(width: ${width}px)`]
  // Forced colours come with a contrast of their own.
  const asked = theme === 'forced-colours' ? queries.filter((query) => !query.includes('contrast')) : queries
  const missed = await page.evaluate((all) => all.find((query) => !matchMedia(query).matches), asked)
  if (missed) throw new VisitError('state', missed)
}

/** Fails when a page keeps its script or its loading from ever ending. */
async function within<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new VisitError('timeout', String(milliseconds / 1000))), milliseconds)
  try {
    return await Promise.race([work(), late])
  } finally {
    clearTimeout(timer)
  }
}
