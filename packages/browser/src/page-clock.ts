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

  async #spend(budget: number, policy: 'advance' | 'pauseIfNetworkFetchesPending', patienceMs: number): Promise<boolean> {
    const { promise, resolve, reject } = Promise.withResolvers<boolean>()
    const expire = () => resolve(true)
    const timer = setTimeout(() => resolve(false), patienceMs)
    // A page whose script never ends answers nothing: what is asked of it is not waited for beyond patience.
    const begin = async () => {
      await this.#session.send('Emulation.setVirtualTimePolicy', { policy: 'pause' })
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
