const references = ['aria-activedescendant', 'aria-controls', 'aria-describedby', 'aria-details', 'aria-errormessage', 'aria-flowto', 'aria-labelledby', 'aria-owns', 'for', 'headers', 'list']
const skipped = new Set(['script', 'style', 'template'])

// Each shadow tree has ids of its own; in one tree they would meet.
class Scopes {
  readonly #names = new Map<Node, number>()

  within(root: Node, ids: string): string {
    if (!this.#names.has(root)) this.#names.set(root, this.#names.size)
    return ids.split(/\s+/).filter(Boolean).map((id) => `${id}-in-${this.#names.get(root)}`).join(' ')
  }
}

// The clone of a custom element would come alive, and render once more.
function shell(element: Element): Element {
  if (!element.localName.includes('-')) return element.cloneNode(false) as Element
  const stand = document.createElement('div')
  for (const { name, value } of element.attributes) if (/^(role|lang|id|aria-.*|tabindex)$/.test(name)) stand.setAttribute(name, value)
  return stand
}

function keepAnswer(from: Element, to: Element): void {
  if (from instanceof HTMLInputElement && to instanceof HTMLInputElement && from.type !== 'file') {
    to.value = from.value
    to.checked = from.checked
  }
  if (from instanceof HTMLTextAreaElement && to instanceof HTMLTextAreaElement) to.value = from.value
  if (from instanceof HTMLSelectElement && to instanceof HTMLSelectElement) to.selectedIndex = from.selectedIndex
}

function childrenOf(element: Element): Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes]
  if (!(element instanceof HTMLSlotElement)) return [...element.childNodes]
  const assigned = element.assignedNodes()
  return assigned.length > 0 ? assigned : [...element.childNodes]
}

// What the style sheets hide is not in the accessibility tree; the copy has lost the style sheets of shadow trees.
function isThere(element: Element): boolean {
  if (skipped.has(element.localName)) return false
  if (element instanceof HTMLOptionElement || element.localName === 'optgroup') return true
  return getComputedStyle(element).display === 'contents' || element.checkVisibility({ visibilityProperty: true })
}

function copies(node: Node, scopes: Scopes): Node[] {
  if (node instanceof Text) return [node.cloneNode()]
  if (!(node instanceof Element)) return []
  if (node instanceof HTMLSlotElement) return childrenOf(node).flatMap((child) => copies(child, scopes))
  return isThere(node) ? [copy(node, scopes)] : []
}

function copy(element: Element, scopes: Scopes): Element {
  const clone = shell(element)
  if (element.id) clone.id = scopes.within(element.getRootNode(), element.id)
  for (const name of references) {
    const ids = clone.getAttribute(name)
    if (ids) clone.setAttribute(name, scopes.within(element.getRootNode(), ids))
  }
  clone.append(...childrenOf(element).flatMap((child) => copies(child, scopes)))
  keepAnswer(element, clone)
  return clone
}

/**
 * One plain tree of what a person meets in `root`: shadow trees and what is slotted into them in their places, hidden
 * parts left out, ids kept apart. For readers of the DOM that do not look into shadow trees. Styles and listeners do
 * not come along.
 */
export function composedTree(root: Element): Element {
  return copy(root, new Scopes())
}
