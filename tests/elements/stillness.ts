import type { Page } from '@playwright/test'
import { alive } from './alive.ts'

const limit = 0.005

/** Holds scripts back until they are let through, so that the page of the server can be measured first. */
export interface Gate {
  close: () => void
  open: () => void
}

/** Collects complaints of the console and, in the page, shifts; holds back the scripts whose address matches. Call it before the page opens. */
export async function prepare(page: Page, errors: string[], scripts: string): Promise<Gate> {
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text())
  })
  await page.addInitScript(() => {
    const shift = { sum: 0, moved: [] as string[] }
    Object.assign(window, { clfShift: shift })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node: Node | null }[] })[]) {
        shift.sum += entry.value
        shift.moved.push(...entry.sources.map(({ node }) => `${node?.nodeName.toLowerCase()} "${node?.textContent?.trim().slice(0, 30)}"`))
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  let passed = Promise.withResolvers<undefined>()
  await page.route(scripts, async (route) => {
    await passed.promise
    await route.continue()
  })
  return { close: () => (passed = Promise.withResolvers<undefined>()), open: () => passed.resolve(undefined) }
}

/** What moves or is thrown away while the page at `url` comes alive. */
export async function watch(page: Page, url: string, gate: Gate): Promise<string[]> {
  gate.close()
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForFunction(() => document.readyState === 'interactive')
  await page.evaluate(measure)
  gate.open()
  await alive(page)
  const { sum, moved } = await page.evaluate(() => (window as unknown as { clfShift: { sum: number; moved: string[] } }).clfShift)
  const shifted = sum > limit ? [`layout shift ${sum.toFixed(4)} (at most ${limit}) of ${moved.join(', ')}. Reserve the room in the styles that the server sends.`] : []
  return [...shifted, ...(await page.evaluate(compare))]
}

/** Keeps every element of the page with its box. Runs in the page. */
async function measure(): Promise<void> {
  await document.fonts.ready
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  const all = (root: Element | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])])
  const isSeen = (element: Element, { width, height }: DOMRect) => element.checkVisibility() && width * height > 0
  const boxOf = (element: Element) => ({ element, box: element.getBoundingClientRect() })
  Object.assign(window, { clfBoxes: all(document.body).map(boxOf).map(({ element, box }) => ({ element, box, wasSeen: isSeen(element, box) })) })
}

/** What is no longer where it was. Runs in the page. */
function compare(): string[] {
  const { clfBoxes } = window as unknown as { clfBoxes: { element: Element; box: DOMRect; wasSeen: boolean }[] }
  return clfBoxes.flatMap(({ element, box, wasSeen }) => {
    const now = element.getBoundingClientRect()
    const name = `${element.localName} "${element.textContent.replaceAll(/\s+/g, ' ').trim().slice(0, 30)}"`
    if (!element.isConnected && element.localName !== 'style') return [`${name} was thrown away by the script. Keep the nodes that the server wrote.`]
    const isSeen = element.checkVisibility() && now.width * now.height > 0
    if (!wasSeen && !isSeen) return []
    const edges = ['x', 'y', 'width', 'height'] as const
    const moved = edges.filter((edge) => Math.abs(now[edge] - box[edge]) > 0.5)
    return moved.map((edge) => `${edge} of ${name} went from ${box[edge].toFixed(1)} to ${now[edge].toFixed(1)} px. Style the element as it will be before the script comes.`)
  })
}
