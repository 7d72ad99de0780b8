type Listener = () => void

const listeners = new Set<Listener>()
const observedRoots = new WeakSet<Node>()
let observer: MutationObserver | undefined

/**
 * Calls `listener` whenever a `lang` attribute changes in the document or in a shadow tree that holds `element`.
 * One observer serves every element of the page. Returns the function that stops the calls.
 */
export function watchLanguage(element: Element, listener: Listener): () => void {
  listeners.add(listener)
  observeRootsOf(element)
  return () => listeners.delete(listener)
}

function observeRootsOf(element: Element): void {
  const root = element.getRootNode()
  if (!observedRoots.has(root)) {
    observedRoots.add(root)
    observer ??= new MutationObserver(() => listeners.forEach((listener) => listener()))
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true })
  }
  if (root instanceof ShadowRoot) observeRootsOf(root.host)
}
