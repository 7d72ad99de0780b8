import type { Frame, JSHandle, Page } from 'playwright-core'

/** What a function that runs in a page needs to see it whole: as composed, through open shadow roots. */
export interface Walker {
  /** The shadow root of `element`, also a closed one where the walker was given it. */
  rootOf: (element: Element) => ShadowRoot | null
  /** Every element below `root`, those of shadow roots included, a host before what its root holds; below the document by default. */
  elementsIn: (root?: Document | ShadowRoot | Element) => Element[]
  /** The document and every shadow root, outermost first. */
  roots: () => (Document | ShadowRoot)[]
  /** The element that `node` is drawn in: its slot, the host of its root, or its parent; `null` above the root element. */
  parentOf: (node: Node) => Element | null
  /** The element that the keyboard works on, inside shadow roots; `null` while it is on nothing but the page. */
  focused: () => Element | null
}

/**
 * The walker of a page or frame, to pass to a function that runs there:
 * `page.evaluate(({ elementsIn }) => elementsIn().length, await walkerOf(page))`. It is gone with the document.
 * Nothing is added to the page, and no policy of the page forbids it.
 */
export const walkerOf = (page: Page | Frame): Promise<JSHandle<Walker>> => page.evaluateHandle(createWalker, [])

/**
 * Runs inside the page, so everything it needs is inside it.
 * @param closed shadow roots that nothing in the page leads to
 */
export function createWalker(closed: readonly ShadowRoot[] = []): Walker {
  const hidden = new Map(closed.map((root) => [root.host, root]))
  const rootOf = (element: Element): ShadowRoot | null => element.shadowRoot ?? hidden.get(element) ?? null
  const elementsIn = (root: Document | ShadowRoot | Element = document): Element[] => {
    const found: Element[] = []
    const walk = (each: Document | ShadowRoot | Element) => {
      for (const element of each.querySelectorAll('*')) {
        found.push(element)
        const inner = rootOf(element)
        if (inner) walk(inner)
      }
    }
    const own = root instanceof Element ? rootOf(root) : null
    if (own) walk(own)
    walk(root)
    return found
  }
  // A slot of a closed root is told by the root alone.
  const slotOf = (node: Node): Element | null => {
    if (!(node instanceof Element || node instanceof Text)) return null
    const root = node.parentElement && hidden.get(node.parentElement)
    return root ? ([...root.querySelectorAll('slot')].find((slot) => slot.assignedNodes().includes(node)) ?? null) : node.assignedSlot
  }
  return {
    rootOf,
    elementsIn,
    roots: () => [document, ...elementsIn().flatMap((element) => rootOf(element) ?? [])],
    parentOf: (node) => {
      const slot = slotOf(node)
      if (slot) return slot
      const parent = node.parentNode
      return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null
    },
    focused: () => {
      let at = document.activeElement
      for (let inner = at && rootOf(at)?.activeElement; inner; inner = rootOf(inner)?.activeElement) at = inner
      return at === document.body || at === document.documentElement ? null : at
    },
  }
}
