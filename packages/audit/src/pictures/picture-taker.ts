import type { World } from '@clf/browser'
import type { Finding } from '@clf/rules'
import type { CDPSession, Page } from 'playwright-core'
import { pointerOfFrame } from '../audit/audit-page.ts'
import { keysOf } from '../findings/same-element.ts'
import { prepare, type PageTools } from '../snapshot/page-tools.ts'

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Seen around the place, in CSS pixels. */
const margin = 24

/** A place is shown up to this size: what is larger is known by its corner. */
const most = { width: 800, height: 400 }

/** More than these of one page in one state say nothing new. */
const mostOfState = 24

/**
 * Takes pictures of the places that findings point at, as they are painted in the state in which they were found. A fault that is known from
 * another page or state has its picture already. Small WebP files, a few kilobytes each.
 */
export class PictureTaker {
  readonly #known = new Set<string>()

  /** The findings of the page that is open, those that are new with a picture. The page is left as it was. */
  async taken(page: Page, worlds: readonly [World, ...World[]], url: string, findings: readonly Finding[]): Promise<Finding[]> {
    const chosen = new Set<Finding>()
    for (const finding of findings) {
      const keys = keysOf(finding, url)
      if (finding.pointer === '' || finding.outcome === 'untested' || chosen.size >= mostOfState || keys.some((key) => this.#known.has(key))) continue
      for (const key of keys) this.#known.add(key)
      chosen.add(finding)
    }
    if (chosen.size === 0) return [...findings]
    const session = await page.context().newCDPSession(page)
    try {
      const frames = await framesBy(worlds)
      const taken: Finding[] = []
      for (const finding of findings) {
        const picture = chosen.has(finding) ? await inTime(pictureOf(session, frames, finding.pointer)) : undefined
        // A page that paints nothing any more is judged all the same, without pictures.
        if (picture === 'late') chosen.clear()
        taken.push(picture && picture !== 'late' ? { ...finding, picture } : finding)
      }
      return taken
    } finally {
      await inTime(worlds[0].evaluate(() => {
        scrollTo({ left: 0, top: 0, behavior: 'instant' })
      }))
      await session.detach()
    }
  }
}

/** Longest time in milliseconds that a picture may take. */
const longest = 3_000

async function inTime<Result>(work: Promise<Result>): Promise<Result | 'late'> {
  const { promise: late, resolve } = Promise.withResolvers<'late'>()
  const timer = setTimeout(() => resolve('late'), longest)
  // What is too late may still fail, and then concerns nobody.
  work.catch(() => undefined)
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

type Frames = ReadonlyMap<string, World>

async function framesBy(worlds: readonly World[]): Promise<Frames> {
  const frames = new Map<string, World>()
  for (const world of worlds) frames.set(await pointerOfFrame(world), world)
  return frames
}

async function pictureOf(session: CDPSession, frames: Frames, pointer: string): Promise<string | undefined> {
  const parts = pointer.split(' ||| ')
  const world = frames.get(parts.slice(0, -1).join(' ||| '))
  const own = frames.get('')
  if (!world || !own) return undefined
  const before = await boxIn(world, parts.at(-1) ?? '')
  if (!before) return undefined
  const viewport = await own.evaluate(scrollNear, before.y)
  const box = await boxIn(world, parts.at(-1) ?? '')
  const clip = box && clipOf(box, viewport)
  if (!clip) return undefined
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 60, clip: { ...clip, scale: 1 } })
  return data
}

/** The place with its margin, as far as the window shows it; nothing where it shows none of it. Coordinates of the protocol are those of the page. */
function clipOf(box: Box, viewport: { width: number; height: number; left: number; top: number }): Box | undefined {
  const left = Math.max(0, box.x - margin)
  const top = Math.max(0, box.y - margin)
  const width = Math.min(viewport.width, box.x + box.width + margin, left + most.width) - left
  const height = Math.min(viewport.height, box.y + box.height + margin, top + most.height) - top
  const isShown = box.x < viewport.width && box.y < viewport.height && box.x + box.width > 0 && box.y + box.height > 0
  return isShown && width > 0 && height > 0 ? { x: left + viewport.left, y: top + viewport.top, width, height } : undefined
}

/** Where an element is drawn in the window of the page, through the frames around it; nothing for what is drawn nowhere. */
async function boxIn(world: World, pointer: string): Promise<Box | undefined> {
  await prepare(world)
  const box = await world.evaluate(boxOf, pointer)
  if (!box) return undefined
  let at: World | undefined = world
  while (at?.parent) {
    const owner: Box = await at.evaluateOnOwner((_: PageTools, element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return { x: x + element.clientLeft, y: y + element.clientTop, width, height }
    })
    box.x += owner.x
    box.y += owner.y
    at = at.parent
  }
  return box
}

/** Runs inside the page, so everything it needs is inside it. */
function boxOf(_: PageTools, pointer: string): Box | null {
  let root: Document | ShadowRoot = document
  let element: Element | null = null
  for (const part of pointer.split(' >>> ')) {
    element = root.querySelector(part)
    if (!element) return null
    root = element.shadowRoot ?? document
  }
  const { x, y, width, height } = element?.getBoundingClientRect() ?? { x: 0, y: 0, width: 0, height: 0 }
  return width > 0 && height > 0 ? { x, y, width, height } : null
}

/** Brings what is `y` pixels below the top of the window near its top. Runs inside the page. */
async function scrollNear(_: PageTools, y: number): Promise<{ width: number; height: number; left: number; top: number }> {
  if (y < 0 || y > innerHeight / 2) {
    scrollTo({ left: 0, top: Math.max(0, scrollY + y - 200), behavior: 'instant' })
    await new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
  }
  return { width: innerWidth, height: innerHeight, left: scrollX, top: scrollY }
}
