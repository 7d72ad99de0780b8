import type { World } from '@clf/browser'
import type { CDPSession, Page } from 'playwright-core'
import type { PageTools } from '../snapshot/page-tools.ts'
import { Picture, screenOf, type Screen } from './picture.ts'

/** What is painted, and what is painted where words and images are left out. */
export interface Screens {
  whole: Picture
  bare: Picture
}

const sessions = new WeakMap<Page, Promise<CDPSession>>()

function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page) ?? page.context().newCDPSession(page)
  sessions.set(page, known)
  return known
}

/** Pictures of the first screen of a page and, where it is longer, of its last, each with words and without. The page is left as it was. */
export async function takeScreens(page: Page, worlds: readonly World[], height: number): Promise<Screens> {
  const [own] = worlds
  if (!own) return { whole: new Picture([]), bare: new Picture([]) }
  const session = await sessionOf(page)
  const { width, viewportHeight } = await own.evaluate(() => ({ width: innerWidth, viewportHeight: innerHeight }))
  const take = async (top: number): Promise<Screen> => {
    const { data } = await session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true })
    return screenOf(Buffer.from(data, 'base64'), top, width)
  }
  const whole = [await take(0)]
  await Promise.all(worlds.map((world) => world.evaluate(hideWords)))
  const bare = [await take(0)]
  try {
    if (height > viewportHeight) {
      const top = await own.evaluate(scrollToEnd)
      bare.unshift(await take(top))
    }
  } finally {
    await Promise.all(worlds.map((world) => world.evaluate(showWords)))
  }
  if (height > viewportHeight) {
    whole.unshift(await take(bare[0]?.top ?? 0))
    // What scrolling returns is a promise in some versions, kept by a clock that stands still here; it is not handed on.
    await own.evaluate(() => {
      scrollTo({ left: 0, top: 0, behavior: 'instant' })
    })
  }
  return { whole: new Picture(whole), bare: new Picture(bare) }
}

interface HidingTools extends PageTools {
  hidden?: { root: Document | ShadowRoot; sheet: CSSStyleSheet }[]
}

/**
 * Paints words and images no longer, and leaves everything where it is. Where the reader's own colours are in force no sheet can
 * make words transparent; all grounds are one there, so that nothing is painted at all. Runs in the page's world.
 */
async function hideWords(tools: HidingTools): Promise<void> {
  const css = `*, *::before, *::after, *::marker, *::placeholder {
      transition: none !important; -webkit-text-fill-color: transparent !important; -webkit-text-stroke-color: transparent !important;
      text-shadow: none !important; text-decoration-color: transparent !important; text-emphasis-color: transparent !important; caret-color: transparent !important
    }
    img, svg, canvas, video, object, embed, [role="img"], [role="image"], input[type="image"] { visibility: hidden !important }
    @media (forced-colors: active) { * { visibility: hidden !important } }`
  tools.hidden = tools.walker.roots().map((root) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    return { root, sheet }
  })
  await new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
}

/** Runs in the page's world. */
async function showWords(tools: HidingTools): Promise<void> {
  for (const { root, sheet } of tools.hidden ?? []) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet)
  delete tools.hidden
  // Words whose colour changes slowly would come back slowly.
  for (const root of tools.walker.roots()) { for (const animation of root.getAnimations()) if (animation instanceof CSSTransition) animation.finish() }
  await new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
}

/** Shows the last screen and says how far down that is. Runs in the page's world. */
async function scrollToEnd(): Promise<number> {
  scrollTo({ left: 0, top: document.documentElement.scrollHeight, behavior: 'instant' })
  await new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
  return scrollY
}
