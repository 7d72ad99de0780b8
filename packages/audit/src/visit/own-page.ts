import { createHash } from 'node:crypto'
import type { Browser, BrowserContext } from 'playwright-core'
import { askAsPage, type AskedAs } from './ask-as-page.ts'
import { readLook, type Look } from './look.ts'
import { openPage, type OpenPage } from './open-page.ts'
import { worldsOfOpen } from './worlds-of-open.ts'
import { pathOf } from './path-of.ts'
import { received, VisitError } from './unjudged.ts'
import { within } from './within.ts'

/** What an address answers that cannot exist. */
interface Sibling {
  asked: string
  url: string
  look: Look
  names: readonly string[]
}

/** By folder, for each browser: a folder is asked once in a run. */
const siblings = new WeakMap<Browser, Map<string, Promise<Sibling | undefined>>>()

/** Longest time in milliseconds that such an address is waited for: a page is judged whether it answers or not. */
const patience = 3_000

/** How an address is asked. */
interface Asking extends AskedAs {
  now?: number | undefined
  /** Waits until the host may be asked. */
  turn?: ((address: string) => Promise<void>) | undefined
}

/**
 * Throws when a page is what its server answers to every address: an address beside it that cannot exist is asked for, and shows the same.
 * A page that names its own address, where the other names it too, is the one that the server falls back to, and is judged.
 * @throws {VisitError} `soft-404`
 */
export async function requireOwnPage(context: BrowserContext, opened: OpenPage, asked: string, how: Asking): Promise<void> {
  const arrived = opened.page.url()
  const beside = siblingOf(asked)
  const browser = context.browser()
  if (!beside || !browser) return
  const known = siblings.get(browser) ?? new Map<string, Promise<Sibling | undefined>>()
  siblings.set(browser, known)
  const asking = known.get(beside) ?? ask(context, beside, { ...how, timeoutMs: Math.min(how.timeoutMs, patience) })
  known.set(beside, asking)
  const sibling = await asking
  if (!sibling) return
  const wasLedAway = pathOf(sibling.url) !== pathOf(beside)
  // Every wrong address is led to the one page, and so was this.
  if (wasLedAway) {
    if (pathOf(arrived) === pathOf(sibling.url) && pathOf(arrived) !== pathOf(asked)) throw new VisitError('soft-404', received.sameAs(beside))
    return
  }
  if (sibling.names.some((name) => pathOf(name) === pathOf(arrived))) return
  const look = await within(how.timeoutMs, async () => (await worldsOfOpen(opened))[0].evaluate(readLook))
  if (isSame(look, asked, sibling)) throw new VisitError('soft-404', received.sameAs(beside))
}

/** An address in the same folder that nobody would give to a page; the same in every run. None beside the root and an index. */
export function siblingOf(address: string): string | undefined {
  const url = new URL(address)
  const steps = url.pathname.replace(/\/+$/, '').split('/')
  const last = steps.pop() ?? ''
  if (last === '' || /^(index|default|home)\.\w+$/i.test(last)) return undefined
  const folder = steps.join('/')
  const [, extension = ''] = /(\.\w{1,5})$/.exec(last) ?? []
  const name = `no-such-page-${createHash('sha256').update(url.origin + folder).digest('hex').slice(0, 12)}`
  return `${url.origin}${folder}/${name}${extension}${url.pathname.endsWith('/') ? '/' : ''}`
}

async function ask(context: BrowserContext, address: string, { turn, now, ...how }: Asking): Promise<Sibling | undefined> {
  try {
    await turn?.(address)
    const { response } = await askAsPage(context, address, how)
    await response.body?.cancel()
    // The server tells what is there from what is not.
    if (!response.ok || !/html/i.test(response.headers.get('content-type') ?? '')) return undefined
    await turn?.(address)
    const opened = await within(how.timeoutMs * 2, () => openPage(context, address, { timeoutMs: how.timeoutMs, now }))
    try {
      return await within(how.timeoutMs, async () => {
        const [own] = await worldsOfOpen(opened)
        const names = await own.evaluate(() => [...document.querySelectorAll<HTMLLinkElement>('link[rel~="canonical"][href], link[rel~="alternate"][hreflang][href]')].map(({ href }) => href))
        return { asked: address, url: opened.page.url(), look: await own.evaluate(readLook), names }
      })
    } finally {
      await opened.page.close()
    }
  } catch {
    // What does not answer tells nothing of the page.
    return undefined
  }
}

/** Whether two pages say the same, but for the address that they repeat. */
function isSame(look: Look, asked: string, sibling: Sibling): boolean {
  const said = ({ title, text }: Look, address: string) => {
    const { pathname } = new URL(address)
    const name = pathname.split('/').filter(Boolean).at(-1) ?? ''
    return `${title}\n${text}`.replaceAll(address, '').replaceAll(pathname, '').replaceAll(name, '').replaceAll(/[\d\s]+/g, ' ')
  }
  return said(look, asked) === said(sibling.look, sibling.asked)
}
