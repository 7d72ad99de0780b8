import type { Frame, JSHandle, Page } from 'playwright-core'

/** What a function that runs in a page needs to see it whole: as composed, through open shadow roots. */
export interface Walker {
  /** Every element below `root`, those of open shadow roots included, a host before what its root holds; below the document by default. */
  elementsIn: (root?: Document | ShadowRoot | Element) => Element[]
  /** The document and every open shadow root, outermost first. */
  roots: () => (Document | ShadowRoot)[]
  /** The element that `node` is drawn in: its slot, the host of its root, or its parent; `null` above the root element. */
  parentOf: (node: Node) => Element | null
  /** The element that the keyboard works on, inside open shadow roots; `null` while it is on nothing but the page. */
  focused: () => Element | null
}

/**
 * The walker of a page or frame, to pass to a function that runs there:
 * `page.evaluate(({ elementsIn }) => elementsIn().length, await walkerOf(page))`. It is gone with the document.
 * Nothing is added to the page, and no policy of the page forbids it.
 */
export const walkerOf = (page: Page | Frame): Promise<JSHandle<Walker>> => page.evaluateHandle(createWalker)

/** Runs inside the page, so everything it needs is inside it. */
export function createWalker(): Walker {
  const elementsIn = (root: Document | ShadowRoot | Element = document): Element[] => {
    const found: Element[] = []
    const walk = (each: Document | ShadowRoot | Element) => {
      for (const element of each.querySelectorAll('*')) {
        found.push(element)
        if (element.shadowRoot) walk(element.shadowRoot)
      }
    }
    if (root instanceof Element && root.shadowRoot) walk(root.shadowRoot)
    walk(root)
    return found
  }
  return {
    elementsIn,
    roots: () => [document, ...elementsIn().flatMap(({ shadowRoot }) => shadowRoot ?? [])],
    parentOf: (node) => {
      const slot = node instanceof Element || node instanceof Text ? node.assignedSlot : null
      if (slot) return slot
      const parent = node.parentNode
      return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null
    },
    focused: () => {
      let at = document.activeElement
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
      return at === document.body || at === document.documentElement ? null : at
    },
  }
}
