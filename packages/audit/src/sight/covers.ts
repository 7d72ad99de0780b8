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
export const coversOf = (world: World, asked: readonly { pointer: string; boxes: readonly Box[] }[]): Promise<(Cover | null)[]> => world.evaluate(readCovers, asked as { pointer: string; boxes: Box[] }[])

/** Runs in the page's world, so everything it needs is inside it. */
function readCovers({ walker, placeOf }: PageTools, asked: { pointer: string; boxes: Box[] }[]): (Cover | null)[] {
  const all = walker.elementsIn()
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
  const topAt = (x: number, y: number): Element | null => {
    let at = document.elementFromPoint(x, y)
    for (let inner = at?.shadowRoot?.elementFromPoint(x, y); inner && inner !== at; inner = inner.shadowRoot?.elementFromPoint(x, y)) at = inner
    return at
  }
  /** What lets the pointer through covers as well: the last that is laid over the point. */
  const throughAt = (x: number, y: number, element: Element) =>
    all.findLast((each) => {
      const style = getComputedStyle(each)
      if (style.pointerEvents !== 'none' || style.position === 'static' || isIn(element, each) || isIn(each, element)) return false
      const box = each.getBoundingClientRect()
      return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
    })
  return asked.map(({ pointer, boxes }) => {
    const element = elementAt(pointer)
    if (!element) return null
    const points = boxes.slice(0, 6).flatMap(({ x, y, width, height }) => [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => ({ x: x + width * share - scrollX, y: y + height / 2 - scrollY })))
    const over = points.flatMap(({ x, y }) => {
      const top = topAt(x, y)
      const cover = top && !isIn(top, element) && !isIn(element, top) ? top : throughAt(x, y, element)
      return cover ? [cover] : []
    })
    const [first] = over
    return first ? { pointer: placeOf(first).pointer, of: over.length, points: points.length } : null
  })
}
