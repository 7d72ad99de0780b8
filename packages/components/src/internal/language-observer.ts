/** Speaks the language of its place in the page. */
export interface Speaker {
  /** Called when a `lang` attribute around it may have changed. */
  languageMayHaveChanged(): void
}

const speakers = new Set<Speaker>()
const observedRoots = new WeakSet<Node>()
let observer: MutationObserver | undefined

/**
 * Tells `speaker` whenever a `lang` attribute changes in the document or in a shadow tree that holds `element`, until
 * `unwatchLanguage`. One observer serves every element of the page, and none keeps a function of its own.
 */
export function watchLanguage(element: Element, speaker: Speaker): void {
  speakers.add(speaker)
  observeRootsOf(element)
}

/** Stops what `watchLanguage` began. */
export function unwatchLanguage(speaker: Speaker): void {
  speakers.delete(speaker)
}

function observeRootsOf(element: Element): void {
  const root = element.getRootNode()
  if (!observedRoots.has(root)) {
    observedRoots.add(root)
    observer ??= new MutationObserver(() => speakers.forEach((speaker) => speaker.languageMayHaveChanged()))
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true })
  }
  if ('host' in root) observeRootsOf((root as ShadowRoot).host)
}
