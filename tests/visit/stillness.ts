import { walkerOf, type Walker } from '@clf/browser'
import type { Response } from '@playwright/test'
import { alive } from './alive.ts'
import { shiftOf, type Pair } from './pair.ts'

/** How far a page may move while it comes: the sum of its layout shifts. */
export const mostShift = 0.005

/**
 * Opens `url` with script and tells what moves or is thrown away while the page comes alive, with the answer that brought it.
 * @throws {Error} when the page answers another status than `status`, or an element does not come alive
 */
export async function faultsOfWaking({ live, gate }: Pair, url: string, status = 200): Promise<[Response, string[]]> {
  gate.close()
  const response = await live.goto(url, { waitUntil: 'commit' })
  if (!response || response.status() !== status) throw new Error(`${url} answered ${response?.status()} and not ${status}: ${(await response?.text())?.slice(0, 500)}`)
  await live.waitForFunction(() => document.readyState !== 'loading')
  await live.evaluate(measure, await walkerOf(live))
  gate.open()
  await alive(live)
  const { sum, moved } = await shiftOf(live)
  const shifted = sum > mostShift ? [`layout shift ${sum.toFixed(4)} (at most ${mostShift}) of ${moved.join(', ')}. Reserve the room in the styles that the server sends.`] : []
  return [response, [...shifted, ...(await live.evaluate(compare))]]
}

/** Keeps every element of the page with its box. Runs in the page. */
async function measure({ elementsIn }: Walker): Promise<void> {
  await document.fonts.ready
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  const isSeen = (element: Element, { width, height }: DOMRect) => element.checkVisibility() && width * height > 0
  const boxOf = (element: Element) => ({ element, box: element.getBoundingClientRect() })
  Object.assign(window, { clfBoxes: elementsIn(document.body).map(boxOf).map(({ element, box }) => ({ element, box, wasSeen: isSeen(element, box) })) })
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
