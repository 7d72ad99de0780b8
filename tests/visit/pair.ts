import { walkerOf } from '@clf/browser'
import type { Browser, BrowserContext, Page } from '@playwright/test'

/** Holds scripts back until they are let through, so that the page of the server can be measured first. */
interface Gate {
  close: () => void
  open: () => void
}

/** Two pages of one address, kept for every visit of a worker: with script and without. */
export interface Pair {
  live: Page
  plain: Page
  /** Holds the scripts of `live` back. */
  gate: Gate
  /** What the console of `live` complained of since it was last emptied. */
  complaints: string[]
  close: () => Promise<void>
}

/** @param scripts addresses that the gate holds back, as Playwright's glob */
export async function openPair(browser: Browser, scripts: string): Promise<Pair> {
  const [withScript, withoutScript] = await Promise.all([browser.newContext({ locale: 'en-HK' }), browser.newContext({ locale: 'en-HK', javaScriptEnabled: false })])
  const [live, plain] = await Promise.all([withScript.newPage(), withoutScript.newPage()])
  const complaints: string[] = []
  live.on('pageerror', (error) => complaints.push(`error "${error.message}"`))
  live.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console ${message.type()} "${message.text()}"`)
  })
  await live.addInitScript(record)
  const gate = await gateOf(live, scripts)
  const close = async () => {
    await Promise.all([withScript.close(), withoutScript.close()])
  }
  return { live, plain, gate, complaints, close }
}

/** What the page itself saw since it was opened. */
interface PageRecord {
  violations: string[]
  /** Sum of layout shifts, and what moved. */
  shift: { sum: number; moved: string[] }
}

/** Runs in the page before anything else. */
function record(): void {
  const seen: PageRecord = { violations: [], shift: { sum: 0, moved: [] } }
  Object.assign(window, { clfRecord: seen })
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => seen.violations.push(`the policy blocked ${violatedDirective} ${blockedURI} ${sample}`))
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node: Node | null }[] })[]) {
      seen.shift.sum += entry.value
      seen.shift.moved.push(...entry.sources.map(({ node }) => `${node?.nodeName.toLowerCase()} "${node?.textContent?.trim().slice(0, 30)}"`))
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

/** How far the page has moved since it was opened. */
export const shiftOf = (page: Page): Promise<PageRecord['shift']> => page.evaluate(() => (window as unknown as { clfRecord: PageRecord }).clfRecord.shift)

/** Breaches of the policy and complaints of the console since they were last taken. */
export async function takeComplaints({ live, complaints }: Pair): Promise<string[]> {
  const breaches = await live.evaluate(() => (window as unknown as { clfRecord: PageRecord }).clfRecord.violations.splice(0))
  return [...breaches, ...complaints.splice(0)]
}

async function gateOf(page: Page, scripts: string): Promise<Gate> {
  let passed = Promise.withResolvers<undefined>()
  await page.route(scripts, async (route) => {
    await passed.promise
    await route.continue()
  })
  passed.resolve(undefined)
  return { close: () => (passed = Promise.withResolvers<undefined>()), open: () => passed.resolve(undefined) }
}

/** As a person meets the pages first: nothing saved, no wish, this width. */
export async function refresh({ live, plain, complaints }: Pair, origin: string, width: number): Promise<void> {
  const asFirst = async (page: Page) => {
    await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none', reducedMotion: 'no-preference' })
    await page.setViewportSize({ width, height: 900 })
  }
  await Promise.all([asFirst(live), asFirst(plain), forget(live.context(), live, origin), plain.context().clearCookies()])
  complaints.splice(0)
}

async function forget(context: BrowserContext, page: Page, origin: string): Promise<void> {
  const session = await context.newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage,session_storage' })
  await session.detach()
  await context.clearCookies()
}

/** What only happens in use: sections open, buttons that belong to no form are pressed, the language changes. */
export async function useEverything(page: Page): Promise<void> {
  await page.evaluate(async ({ elementsIn }) => {
    for (const element of elementsIn()) {
      if (element instanceof HTMLDetailsElement) element.open = true
      if (element instanceof HTMLInputElement) element.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
      if (element instanceof HTMLButtonElement && (element.type === 'button' || !element.form)) element.click()
      if (element instanceof HTMLFormElement && !element.reportValidity()) element.dispatchEvent(new Event('submit', { cancelable: true }))
    }
    document.documentElement.lang = document.documentElement.lang === 'en' ? 'zh-Hans' : 'en'
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  }, await walkerOf(page))
}
