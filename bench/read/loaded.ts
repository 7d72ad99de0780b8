import { chromiumLaunchOptions } from '@clf/browser'
import { chromium, type BrowserContext } from 'playwright'

/** Compressed bytes of what a browser loads for a page. */
export interface Loaded {
  first: number
  next: number
}

/** What is loaded for an address besides pictures, without what lies in the cache. */
async function bytesOf(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage()
  await page.goto(address, { waitUntil: 'networkidle' })
  const bytes = await page.evaluate(() => {
    const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')] as PerformanceResourceTiming[]
    const loaded = entries.filter(({ transferSize, name }) => transferSize > 0 && !/\.(?:svg|png|jpe?g|webp|ico)$/.test(name))
    return loaded.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
  })
  await page.close()
  return bytes
}

/** Opens each address with nothing in the cache, and once more after the home page, in a browser. */
export async function loadedFor(home: string, addresses: readonly string[]): Promise<Loaded[]> {
  const browser = await chromium.launch(chromiumLaunchOptions())
  try {
    const all: Loaded[] = []
    for (const address of addresses) {
      const empty = await browser.newContext()
      const first = await bytesOf(empty, address)
      const used = await browser.newContext()
      await bytesOf(used, home)
      all.push({ first, next: await bytesOf(used, address) })
      await Promise.all([empty.close(), used.close()])
    }
    return all
  } finally {
    await browser.close()
  }
}
