import { auditPage, isAdvisory, mediaOf, type Theme } from '@clf/audit'
import { settle, walkerOf, type Walker } from '@clf/browser'
import type { JSHandle, Page } from '@playwright/test'
import { adaptationOf, type Adaptation } from './adaptations.ts'
import { faultsOfBoxes } from './boxes.ts'
import { faultsOfFocus } from './focus.ts'
import { seenIn } from './seen.ts'
import { faultsOfTargets } from './targets.ts'

/** How a person meets a page: the theme chosen and what is done to it. */
export interface PageState {
  theme: Theme
  adaptation: Adaptation
}

/** What faults are told from: the page, its walker, and the rules that are excused on it. */
export interface Judged {
  page: Page
  walker: JSHandle<Walker>
  excused: readonly string[]
}

/** Makes the page that is open ready to be judged in states. */
export async function judged(page: Page, excused: readonly string[] = []): Promise<Judged> {
  return { page, walker: await walkerOf(page), excused }
}

/** Faults that the audit, boxes and focus show in one state of the page, as loaded and with all that opens open; and in how many states that was. */
export async function faultsIn(judgedPage: Judged, { theme, adaptation }: PageState): Promise<{ faults: string[]; states: number }> {
  const { page, walker } = judgedPage
  const { width, css } = adaptationOf[adaptation]
  if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia({ ...mediaOf[theme], reducedMotion: 'reduce' })
  await page.evaluate(addRules, { walker, css })
  await settle(page)
  const asLoaded = await faultsNow(judgedPage)
  if (!(await page.evaluate(toggle, { walker, isOpening: true }))) return { faults: asLoaded, states: 1 }
  await settle(page)
  const opened = await faultsNow(judgedPage)
  await page.evaluate(toggle, { walker, isOpening: false })
  return { faults: [...asLoaded, ...opened.filter((fault) => !asLoaded.includes(fault)).map((fault) => `opened: ${fault}`)], states: 2 }
}

async function faultsNow({ page, walker, excused }: Judged): Promise<string[]> {
  const seen = await seenIn(page, walker)
  const found = [...(await faultsOfAudit(page, excused)), ...(await page.evaluate(faultsOfBoxes, seen)), ...(await page.evaluate(faultsOfTargets, seen))]
  // Focus by script shows the ring only after the keyboard was used last.
  await page.keyboard.press('Tab')
  return [...found, ...(await page.evaluate(faultsOfFocus, walker))]
}

/** Shows the page at a width with rules that a person adds. */
export async function adapt(page: Page, width: number, css: string): Promise<void> {
  await page.setViewportSize({ width, height: 900 })
  await page.evaluate(addRules, { walker: await walkerOf(page), css })
}

/** Faults of boxes at a width with rules that a person adds. */
export async function boxFaultsWith(page: Page, width: number, css: string): Promise<string[]> {
  await adapt(page, width, css)
  return page.evaluate(faultsOfBoxes, await seenIn(page))
}

/** Adds the rules of a person to the page and to every shadow root, in place of those added before. Runs in the page. */
function addRules({ walker, css }: { walker: Walker; css: string }): void {
  const kept = window as unknown as { clfSheet?: CSSStyleSheet }
  const sheet = (kept.clfSheet ??= new CSSStyleSheet())
  sheet.replaceSync(css)
  for (const root of walker.roots()) if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
}

/** Opens what the page keeps closed, or closes it again; false when there is nothing to open. Runs in the page. */
function toggle({ walker, isOpening }: { walker: Walker; isOpening: boolean }): boolean {
  const kept = window as unknown as { clfOpened?: Element[] }
  const isClosed = (element: Element) => (element instanceof HTMLDetailsElement || element instanceof HTMLDialogElement) && !element.open
  if (isOpening) kept.clfOpened = walker.elementsIn().filter(isClosed)
  for (const element of kept.clfOpened ?? []) {
    if (element instanceof HTMLDetailsElement) element.open = isOpening
    if (element instanceof HTMLDialogElement && isOpening) element.showModal()
    if (element instanceof HTMLDialogElement && !isOpening) element.close()
  }
  return (kept.clfOpened ?? []).length > 0
}

/** What the audit finds in what is shown now: axe-core with every rule, and our own rules. */
export async function faultsOfAudit(page: Page, excused: readonly string[] = []): Promise<string[]> {
  const { rules, findings } = await auditPage(page)
  if (!rules.some(({ outcome }) => outcome === 'passed')) throw new Error('The audit judged nothing. Run the test again.')
  return findings
    .filter(({ outcome, rule }) => outcome === 'untested' || (outcome === 'failed' && !isAdvisory(rule) && !excused.includes(rule)))
    .map(({ rule, pointer, message, helpUrl }) => `${rule} at ${pointer}: ${message.en.replaceAll(/\s+/g, ' ')} See ${helpUrl}`)
}
