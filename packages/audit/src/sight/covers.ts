import type { World } from '@clf/browser'
import type { PageTools } from '../snapshot/page-tools.ts'
import type { Box } from './sight.ts'

/** What lies over a thing: where, and over how many of the points asked. */
export interface Cover {
  pointer: string
  of: number
  points: number
}

/** Asks what lies over the things at `asked`, each its pointer and its boxes as they stand on the first screen. Null for what nothing lies over. */
export const coversOf = (world: World, asked: readonly { pointer: string; boxes: readonly Box[] }[]): Promise<(Cover | null)[]> =>
  world.evaluate(readCovers, asked as { pointer: string; boxes: Box[] }[])

/** Runs in the page's world, so everything it needs is inside it. */
function readCovers({ walker, placeOf }: PageTools, asked: { pointer: string; boxes: Box[] }[]): (Cover | null)[] {
  // What lets the pointer through lies over things as well.
  const sheets = walker.roots().map((root) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { pointer-events: auto !important }')
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    return { root, sheet }
  })
  const elementAt = (pointer: string) => {
    let root: Document | ShadowRoot | null = document
    let found: Element | null = null
    for (const part of pointer.split(' >>> ')) {
      found = root?.querySelector(part) ?? null
      root = found?.shadowRoot ?? null
    }
    return found
  }
  const isIn = (inner: Element, outer: Element) => {
    for (let at: Element | null = inner; at; at = walker.parentOf(at)) if (at === outer) return true
    return false
  }
  /** What is painted over `element` at a point, from the uppermost down; through the roots that hold it. */
  const overAt = (x: number, y: number, element: Element): Element[] => {
    const over: Element[] = []
    let root: Document | ShadowRoot = document
    for (;;) {
      const stack: Element[] = root.elementsFromPoint(x, y)
      const at = stack.findIndex((each) => isIn(element, each))
      over.push(...stack.slice(0, at < 0 ? undefined : at).filter((each) => !isIn(each, element)))
      const inner: ShadowRoot | null = stack[at]?.shadowRoot ?? null
      if (!inner || inner === root || stack[at] === element) return over
      root = inner
    }
  }
  const isPainted = (element: Element) => {
    const { backgroundColor, backgroundImage, visibility, opacity } = getComputedStyle(element)
    if (visibility !== 'visible' || Number(opacity) < 0.3) return false
    return backgroundImage !== 'none' || !/^rgba\(.*, 0(\.[0-4]\d*)?\)$|^transparent$/.test(backgroundColor) || element.matches('img, svg, video, canvas, iframe, object, embed')
  }
  const covers = asked.map(({ pointer, boxes }) => {
    const element = elementAt(pointer)
    if (!element) return null
    const points = boxes.slice(0, 6).flatMap(({ x, y, width, height }) => [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => ({ x: x + width * share - scrollX, y: y + height / 2 - scrollY })))
    const over = points.flatMap(({ x, y }) => overAt(x, y, element).find(isPainted) ?? [])
    const [first] = over
    return first ? { pointer: placeOf(first).pointer, of: over.length, points: points.length } : null
  })
  for (const { root, sheet } of sheets) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet)
  return covers
}
