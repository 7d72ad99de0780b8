import { test as base, type BrowserContext, type Page } from '@playwright/test'
import { cmsUrl } from '../support/addresses.ts'

interface OfWorker {
  /** The context that all tests of a worker are run in. */
  desk: BrowserContext
}

/**
 * Playwright's `test` in one context for all tests of a worker: a browser fetches and compiles the admin's script, of several megabytes, once,
 * and not for each test anew. A test leaves nothing to the next one but that; one that moves the clock needs a context of its own.
 */
export const test = base.extend<object, OfWorker>({
  desk: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ locale: 'en-HK' })
      await use(context)
      await context.close()
    },
    { scope: 'worker' },
  ],
  context: async ({ desk }, use) => {
    await use(desk)
    const [first = await desk.newPage(), ...others] = desk.pages()
    for (const page of others) await page.close()
    await leave(first)
  },
})

/** What was kept in the browser goes with the page. */
async function leave(page: Page): Promise<void> {
  // What runs on a page of the admin might keep something once more.
  await page.goto('about:blank')
  const client = await page.context().newCDPSession(page)
  await client.send('Storage.clearDataForOrigin', { origin: new URL(cmsUrl).origin, storageTypes: 'cookies,local_storage,indexeddb' })
  await page.context().clearCookies()
  await page.close()
}
