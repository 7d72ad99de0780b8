import { Agent, request } from 'node:http'
import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { chromiumLaunchOptions } from '@clf/browser'
import { chromium } from 'playwright'
import { figure, type Figure } from '../figure.ts'
import { quantileOf, rounded } from '../in-turns.ts'
import { documentsWanted, publicationsWanted, startLibrary } from '../library/library.ts'
import type { Library } from '../library/library.ts'
import { freePort, startIntranet } from '../publish/intranet.ts'
import type { Intranet } from '../publish/intranet.ts'
import { workOf } from '../read/process.ts'

const mostVisibleMs = 1_000
const mostFilledMs = 60_000
/** Publications that a browser waits for besides. */
const inBrowser = 10
const lookEveryMs = 5
/** What is not visible by then is a fault of its own. */
const patienceMs = 60_000

/**
 * How long replicas take to have a large library, and how long a publication takes until it is read on both, and in a browser. There is no peer: a Strapi is read itself.
 */
export async function measureVisible(): Promise<Figure[]> {
  const documents = documentsWanted()
  const library = await startLibrary(documents)
  const running: Intranet[] = []
  try {
    const [first, second] = [await filled(library), await filled(library)]
    running.push(first.intranet, second.intranet)
    const waits: number[] = []
    for (let count = 0; count < publicationsWanted(); count += 1) {
      const { at, path } = await library.publish()
      waits.push(...(await Promise.all([first, second].map(({ port }) => visible(`http://127.0.0.1:${port}/en${path}`, at)))))
    }
    const browserWaits = await waitsInBrowser(`http://127.0.0.1:${first.port}`, library)
    const of = documents.toLocaleString('en')
    return [
      { ...figure('feed', `${of} documents, until a replica has them, processor time`, Math.round(Math.max(first.workMs, second.workMs)), 'ms'), limit: mostFilledMs },
      figure('feed', `${of} documents, until a replica has them, wait`, Math.round(Math.max(first.waitMs, second.waitMs)), 'ms'),
      { ...figure('feed', 'published until read on two replicas, p99', rounded(quantileOf(waits, 0.99)), 'ms'), limit: mostVisibleMs },
      { ...figure('feed', 'published until shown by a browser that reads the page again, longest', rounded(Math.max(...browserWaits)), 'ms'), limit: mostVisibleMs },
    ]
  } finally {
    for (const { stop } of running) stop()
    library.stop()
  }
}

async function filled({ origin, token }: Library): Promise<{ intranet: Intranet; port: number; waitMs: number; workMs: number }> {
  const port = await freePort()
  const start = performance.now()
  const intranet = await startIntranet(port, origin, token)
  return { intranet, port, waitMs: performance.now() - start, workMs: workOf(intranet.pid) }
}

const agent = new Agent({ keepAlive: true })

/** Milliseconds from a moment until an address is answered with a page. */
async function visible(address: string, since: number): Promise<number> {
  for (;;) {
    const [answer] = (await once(request(address, { agent, method: 'HEAD' }).end(), 'response')) as [IncomingMessage]
    answer.resume()
    if (answer.statusCode === 200) return Date.now() - since
    if (Date.now() - since > patienceMs) throw new Error(`${address} is answered with ${answer.statusCode} a minute after it was published.`)
    await sleep(lookEveryMs)
  }
}

/** A register that a browser reads again and again, until it shows what was published. */
async function waitsInBrowser(site: string, library: Library): Promise<number[]> {
  const browser = await chromium.launch(chromiumLaunchOptions())
  try {
    const page = await browser.newPage()
    const register = `${site}/en/circulars?status=all&q=`
    const waits: number[] = []
    for (let count = 0; count < Math.min(inBrowser, publicationsWanted()); count += 1) {
      const { at, path } = await library.publish()
      const [, number, year] = /(\d+)-(\d+)$/.exec(path) ?? []
      // Asked for by its number, so that it is on the page whatever its date.
      const address = `${register}${number}%2F${year}`
      while ((await page.goto(address).then(() => page.locator(`main a[href="/en${path}"]`).count())) === 0) {
        if (Date.now() - at > patienceMs) throw new Error(`${address} does not show ${path} a minute after it was published.`)
      }
      waits.push(Date.now() - at)
    }
    return waits
  } finally {
    await browser.close()
  }
}
