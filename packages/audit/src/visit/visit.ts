import { settle } from '@clf/browser'
import type { Browser, Page } from 'playwright-core'
import { mediaOf, type State } from './state.ts'
import { VisitError } from './visit-error.ts'

const viewportHeight = 900

/**
 * Opens a page in a state, waits until nothing moves, calls `judge` and closes it.
 * @throws {VisitError} when the page does not answer, answers an error, or is blank
 */
export async function visit<T>(browser: Browser, url: string, state: State, judge: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({
    ...mediaOf[state.theme],
    viewport: { width: state.width, height: viewportHeight },
    reducedMotion: 'reduce',
  })
  try {
    const page = await context.newPage()
    await open(page, url)
    return await judge(page)
  } finally {
    await context.close()
  }
}

async function open(page: Page, url: string): Promise<void> {
  const response = await page.goto(url, { waitUntil: 'load', timeout: 30_000 }).catch((cause: unknown) => {
    throw new VisitError(url, 'the address does not answer. Check that the server runs and the address is right.', { cause })
  })
  if (!response) throw new VisitError(url, 'the address gave no page.')
  if (response.status() >= 400) throw new VisitError(url, `it answered ${response.status()}. Audit a page that exists, or sign in first.`)
  await settle(page)
  const text = await page.evaluate(() => document.body.innerText.trim())
  if (!text) throw new VisitError(url, 'the page is blank. A blank page has no faults to find.')
}
