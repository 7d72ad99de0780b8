import { AsyncLocalStorage } from 'node:async_hooks'
import type { CDPSession, Page } from 'playwright-core'
import { framesOnTheClock } from './page-frames.ts'

/**
 * How a stretch of a page's time ended: all of it passed; it passed while answers of the network were still awaited; a part of it passed, since
 * the page takes longer than its time for what it does meanwhile; or the page let none pass.
 */
export type Passed = 'passed' | 'network' | 'slow' | 'stuck'

/**
 * The clock of a page, which stands still but where it is let run: timers, intervals and dates of the page follow it, and what
 * they do is the same in every run, however busy the machine. Time in which a page does nothing takes none; while the page
 * loads something, its clock waits.
 * Frames that scripts ask for are on this clock too; animations (CSS, Web Animations) stand at their beginning until somebody ends them. Not on
 * it: observers of sizes and intersections, which are told when the browser draws, and frames of other sites, whose process is another one.
 */
export class PageClock {
  readonly #session: CDPSession
  /** Where the browser's clock stood when the page's process began; another process begins anew, without the lead. */
  #base = Number.NaN
  #isAhead = true
  #isNetworkAwaited = true
  #isSlow = false

  private constructor(session: CDPSession) {
    this.#session = session
  }

  /**
   * Stops the clock of `page`, before it opens an address.
   * @param at milliseconds since 1970; the present time by default
   */
  static async stop(page: Page, at = Date.now()): Promise<PageClock> {
    const session = await page.context().newCDPSession(page)
    await stayInOneProcess(session)
    await session.send('Emulation.setVirtualTimePolicy', { policy: 'pause', initialVirtualTime: (at - lead) / 1000 })
    await session.send('Page.enable')
    await session.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${framesOnTheClock.toString()})()` })
    await session.send('Animation.enable')
    await session.send('Animation.setPlaybackRate', { playbackRate: 0 })
    const clock = new PageClock(session)
    // An empty page has nothing to do in this time, so that it takes none.
    await clock.#spend(lead, 'advance', patienceForLead)
    return clock
  }

  /**
   * Lets time pass in the page.
   * @param milliseconds time of the page
   * @param patienceMs milliseconds of real time to wait for the network, again for the page to use its time, and again for a part of it
   */
  async run(milliseconds: number, patienceMs: number): Promise<Passed> {
    if (this.#isNetworkAwaited && (await this.#spend(milliseconds, 'pauseIfNetworkFetchesPending', patienceMs))) return 'passed'
    // An answer that does not come would stop this clock for ever: from here on it is not waited for.
    this.#isNetworkAwaited = false
    if (!this.#isSlow && (await this.#spend(milliseconds, 'advance', patienceMs))) return 'network'
    this.#isSlow = true
    return (await this.#spend(milliseconds * slowPart, 'advance', patienceMs)) ? 'slow' : 'stuck'
  }

  /**
   * Lets so much time pass that the page is ahead of the browser's clock, where it has come into a process of its own since and fell back: a page
   * that leads to another site by script, or one that a service worker answers. Nothing happens where it is ahead, however busy the machine.
   * @param patienceMs as in {@link run}
   */
  async getAhead(patienceMs: number): Promise<void> {
    if (this.#isAhead) return
    this.#isAhead = true
    await this.run(longestOpen, patienceMs)
  }

  async #spend(budget: number, policy: 'advance' | 'pauseIfNetworkFetchesPending', patienceMs: number): Promise<boolean> {
    const { promise, resolve, reject } = Promise.withResolvers<boolean>()
    const expire = () => resolve(true)
    const timer = setTimeout(() => resolve(false), patienceMs)
    // A page whose script never ends answers nothing: what is asked of it is not waited for beyond patience.
    const begin = async () => {
      const { virtualTimeTicksBase } = await this.#session.send('Emulation.setVirtualTimePolicy', { policy: 'pause' })
      if (virtualTimeTicksBase > this.#base) this.#isAhead = false
      this.#base = virtualTimeTicksBase
      this.#session.once('Emulation.virtualTimeBudgetExpired', expire)
      await this.#session.send('Emulation.setVirtualTimePolicy', { policy, budget, maxVirtualTimeTaskStarvationCount: starvationLimit })
    }
    begin().catch(reject)
    try {
      return await promise
    } finally {
      clearTimeout(timer)
      this.#session.off('Emulation.virtualTimeBudgetExpired', expire)
    }
  }
}

/**
 * Keeps a page in the process in which its clock got its lead: a policy about openers (`Cross-Origin-Opener-Policy`), for which a page that
 * nobody opened has no use, would move it to another one. The browser reads the policy before it can be taken off an answer, so that such an
 * answer is given again without it.
 */
async function stayInOneProcess(session: CDPSession): Promise<void> {
  // What is asked of a page belongs to the step that opened it: outside of one, Playwright's runner looks through all calls before, at each call.
  const inStep = AsyncLocalStorage.snapshot()
  session.on('Fetch.requestPaused', ({ requestId, responseStatusCode: responseCode = 0, responseHeaders = [] }) => {
    const others = responseHeaders.filter(({ name }) => !/^cross-origin-opener-policy(-report-only)?$/i.test(name))
    const hasBody = responseCode >= 200 && (responseCode < 300 || responseCode > 399)
    const again = async () => {
      const { body } = await session.send('Fetch.getResponseBody', { requestId })
      await session.send('Fetch.fulfillRequest', { requestId, responseCode, responseHeaders: others, body })
    }
    const on = () => session.send('Fetch.continueRequest', { requestId })
    const isGivenAgain = hasBody && others.length < responseHeaders.length
    // A page that was closed, or has gone elsewhere, waits for no answer any more.
    inStep(() => (isGivenAgain ? again().catch(on) : on())).catch(() => undefined)
  })
  await session.send('Fetch.enable', { patterns: [{ resourceType: 'Document', requestStage: 'Response' }] })
}

/** Milliseconds, longer than a page is open. */
const longestOpen = 600_000

/**
 * Milliseconds that a page's clock is ahead of the browser's: frames are drawn by the browser's, and where the page's has fallen behind it
 * the page waits for its next frame without end. The hour is taken off the date the page is told.
 */
const lead = 3_600_000

/** Of a page that takes a long time for each frame a few are waited for. */
const slowPart = 0.05

/** Milliseconds of real time, many times what the empty page takes. */
const patienceForLead = 10_000

/** Tasks that may run at one moment of the page's time before it is moved on: a page that posts itself messages without end stops no clock. */
const starvationLimit = 100_000
