import { walkerOf, type Walker } from '@clf/browser'
import type { JSHandle, Page } from '@playwright/test'

/** An element that a person sees, and how findings name it: `button "Apply"`. */
export interface Seen {
  element: HTMLElement
  name: string
}

/** The root, the body and one element in it. */
const fewest = 3

/** What a person sees of the page, shadow trees included, to pass to a detector that runs in it. Text for screen readers only is left out. */
export async function seenIn(page: Page, walker?: JSHandle<Walker>): Promise<JSHandle<Seen[]>> {
  const seen = await page.evaluateHandle(seenElements, walker ?? (await walkerOf(page)))
  if ((await seen.evaluate((all) => all.length)) < fewest) throw new Error(`${page.url()} shows nothing to judge.`)
  return seen
}

/** Runs in the page. */
function seenElements({ elementsIn }: Walker): Seen[] {
  const isSeen = (element: HTMLElement) => {
    const { clipPath, position } = getComputedStyle(element)
    const isForScreenReaders = position === 'absolute' && (clipPath !== 'none' || element.clientWidth <= 1)
    return element.checkVisibility({ visibilityProperty: true }) && !isForScreenReaders && !element.closest('head')
  }
  return elementsIn()
    .filter((element) => element instanceof HTMLElement)
    .filter(isSeen)
    .map((element) => ({ element, name: `${element.localName} "${(element.innerText ?? '').trim().slice(0, 30)}"` }))
}
