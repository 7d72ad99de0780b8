import { axeTags, mediaOf } from '@clf/audit'
import { settle } from '@clf/browser'
import type { Page } from '@playwright/test'
import type axe from 'axe-core'
import { faultsOfBoxes, faultsOfFocus } from './faults.ts'
import { adaptationOf, type State } from './states.ts'

/** Faults that axe, boxes and focus show in one state of the page, as loaded and with all that opens open. Needs axe-core in the page. */
export async function faultsIn(page: Page, { theme, adaptation }: Pick<State, 'theme' | 'adaptation'>): Promise<string[]> {
  const { width, css } = adaptationOf[adaptation]
  await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia({ ...mediaOf[theme], reducedMotion: 'reduce' })
  await page.evaluate(addRules, css)
  await settle(page)
  const asLoaded = [...(await axeFaults(page)), ...(await page.evaluate(faultsOfBoxes)), ...(await focusFaults(page))]
  if (!(await page.evaluate(toggle, true))) return asLoaded
  await settle(page)
  const opened = [...(await axeFaults(page)), ...(await page.evaluate(faultsOfBoxes)), ...(await focusFaults(page))]
  await page.evaluate(toggle, false)
  return [...asLoaded, ...opened.filter((fault) => !asLoaded.includes(fault)).map((fault) => `opened: ${fault}`)]
}

/** Focus by script shows the ring only after the keyboard was used last. */
async function focusFaults(page: Page): Promise<string[]> {
  await page.keyboard.press('Tab')
  return page.evaluate(faultsOfFocus)
}

/** Adds the rules of a person to the page and to every shadow root, in place of those added before. Runs in the page. */
function addRules(css: string): void {
  const kept = window as unknown as { clfSheet?: CSSStyleSheet }
  const sheet = (kept.clfSheet ??= new CSSStyleSheet())
  sheet.replaceSync(css)
  const add = (root: Document | ShadowRoot) => {
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) add(element.shadowRoot)
  }
  add(document)
}

/** Opens what the story keeps closed, or closes it again; false when there is nothing to open. Runs in the page. */
function toggle(isOpening: boolean): boolean {
  const kept = window as unknown as { clfOpened?: Element[] }
  const all = (root: Document | ShadowRoot): Element[] => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])])
  const isClosed = (element: Element) => (element instanceof HTMLDetailsElement || element instanceof HTMLDialogElement) && !element.open
  if (isOpening) kept.clfOpened = all(document).filter(isClosed)
  for (const element of kept.clfOpened ?? []) {
    if (element instanceof HTMLDetailsElement) element.open = isOpening
    if (element instanceof HTMLDialogElement && isOpening) element.showModal()
    if (element instanceof HTMLDialogElement && !isOpening) element.close()
  }
  return (kept.clfOpened ?? []).length > 0
}

async function axeFaults(page: Page): Promise<string[]> {
  const { violations, passes } = await page.evaluate(
    (values) => (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations', 'passes'] }),
    axeTags,
  )
  if (passes.length === 0) throw new Error('axe-core judged nothing. Run the test again.')
  return violations.flatMap(({ id, help, helpUrl, nodes }) =>
    nodes.map(({ target, failureSummary }) => `axe ${id} at ${target.flat().join(' >>> ')}: ${help}. ${failureSummary?.replaceAll(/\s+/g, ' ')} See ${helpUrl}`),
  )
}
