import { WorldGoneError, type PageClock, type World } from '@clf/browser'
import type { Browser, Page } from 'playwright-core'
import { prepare, type PageTools } from '../snapshot/page-tools.ts'
import { openPage, type OpenPage } from '../visit/open-page.ts'
import { comeToRest } from '../visit/rest.ts'
import { mediaOf, type State } from '../visit/state.ts'
import type { VisitOptions } from '../visit/visit.ts'
import { worldsOfOpen } from '../visit/worlds-of-open.ts'

/** A page that is used as a person uses it: opened for this alone, in a context that is closed behind it. */
export interface UsedPage {
  /** Presses what stands at a pointer, and lets the page follow, be it to another document. False when nothing stands there. */
  press: (pointer: string) => Promise<boolean>
  /** Runs `work` in the page's world; see `World`. */
  read: <Arg, Result>(work: (tools: UsedTools, arg: Arg) => Result, arg: Arg) => Promise<Result>
}

export interface UsedTools extends PageTools {
  /** The element at a pointer of this document, through shadow roots; null where none is. */
  elementAt: (pointer: string) => Element | null
}

/** Longest time in milliseconds that a press is waited for. */
const mostWaitMs = 3_000

/** Time of the page, in milliseconds, in which it follows what a person did. */
const followsWithin = 1_000

/**
 * Opens `address` and gives it to `work`. Nothing when it does not open, or goes away meanwhile.
 * @param state how it is shown
 */
export async function usePage<Result>(
  browser: Browser,
  address: string,
  state: State,
  { timeoutMs = 30_000, storageState, userAgent, now }: VisitOptions,
  work: (page: UsedPage) => Promise<Result>,
): Promise<Result | undefined> {
  const { media: _shown, ...features } = mediaOf[state.theme]
  const context = await browser.newContext({
    ...features,
    viewport: { width: state.width, height: 900 },
    reducedMotion: 'reduce',
    ...(storageState !== undefined && { storageState }),
    ...(userAgent !== undefined && { userAgent }),
  })
  const late = Promise.withResolvers<undefined>()
  const timer = setTimeout(() => late.resolve(undefined), timeoutMs * 2)
  try {
    const using = openPage(context, address, { timeoutMs, now }).then((opened) => work(usedPageOf(opened, timeoutMs)))
    using.catch(() => undefined)
    return await Promise.race([using, late.promise])
  } catch {
    // A page that does not open is told by its own visit; one that goes away while it is used has told nothing.
    return undefined
  } finally {
    clearTimeout(timer)
    await Promise.race([context.close(), new Promise((resolve) => setTimeout(resolve, 5_000))])
  }
}

function usedPageOf(opened: OpenPage, timeoutMs: number): UsedPage {
  const { page, clock } = opened
  let world: World | undefined
  const inWorld = async (): Promise<World> => {
    if (world) return world
    const [own] = await worldsOfOpen(opened)
    await prepare(own)
    await own.add('elementAt', `(${createElementAt.toString()})()`)
    world = own
    return own
  }
  const read: UsedPage['read'] = async <Arg, Result>(reading: (tools: UsedTools, arg: Arg) => Result, arg: Arg) => (await inWorld()).evaluate(reading, arg) as Promise<Result>
  return {
    read,
    async press(pointer) {
      const spot = await read(spotOf, pointer)
      if (!spot) return false
      const documents = opened.documents.length
      await pressAt(page, clock, spot, () => read(clickAt, pointer).catch(ignoreGone), timeoutMs)
      if (opened.documents.length > documents) await clock.run(followsWithin, timeoutMs / 4)
      // What opens by and by is open.
      await comeToRest(opened, timeoutMs / 4)
      world = undefined
      return true
    },
  }
}

async function pressAt(page: Page, clock: PageClock, { x, y, isOnTop }: Spot, otherwise: () => Promise<unknown>, timeoutMs: number): Promise<void> {
  // What lies beside the window, or under something, is pressed as the keyboard presses it.
  const pressing = isOnTop ? page.mouse.click(x, y).catch(otherwise) : otherwise()
  // A page whose time stands still may take a press only once time passes.
  await clock.run(followsWithin, timeoutMs / 4)
  await Promise.race([pressing, new Promise((resolve) => setTimeout(resolve, mostWaitMs))])
  await clock.run(followsWithin, timeoutMs / 4)
}

interface Spot {
  x: number
  y: number
  isOnTop: boolean
}

/** Runs in the page's world, so everything it needs is inside it. */
function spotOf({ elementAt, walker }: UsedTools, pointer: string): Spot | null {
  const element = elementAt(pointer)
  if (!element) return null
  element.scrollIntoView({ block: 'center', behavior: 'instant' })
  // A choice is often drawn by its label alone.
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
  const drawn = [element, ...labels].find((each) => each.getBoundingClientRect().width > 2) ?? element
  const { x, y, width, height } = drawn.getBoundingClientRect()
  const middle = { x: x + width / 2, y: y + height / 2 }
  let top = document.elementFromPoint(middle.x, middle.y)
  while (top?.shadowRoot?.elementFromPoint(middle.x, middle.y) && top.shadowRoot.elementFromPoint(middle.x, middle.y) !== top) top = top.shadowRoot.elementFromPoint(middle.x, middle.y)
  let isOnTop = false
  for (let at: Element | null = top; at; at = walker.parentOf(at)) if (at === drawn) isOnTop = true
  return { ...middle, isOnTop }
}

/** Runs in the page's world, so everything it needs is inside it. */
function clickAt({ elementAt }: UsedTools, pointer: string): void {
  const element = elementAt(pointer)
  if (element instanceof HTMLElement) element.click()
}

/** Runs in the page's world, so everything it needs is inside it. */
function createElementAt(): UsedTools['elementAt'] {
  return (pointer) => {
    let root: Document | ShadowRoot | null = document
    let found: Element | null = null
    for (const step of pointer.split(' >>> ')) {
      found = root?.querySelector(step) ?? null
      root = found?.shadowRoot ?? null
    }
    return found
  }
}

function ignoreGone(error: unknown): void {
  if (!(error instanceof WorldGoneError)) throw error
}
