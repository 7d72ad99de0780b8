import type { Walker } from '@clf/browser'

/** Stops of the Tab key that show no focus or lie behind something, each with what to do. Runs in the page. */
export function faultsOfFocus({ elementsIn }: Walker): string[] {
  const faults: string[] = []
  const isElement = (element: Element) => element instanceof HTMLElement
  const stops = elementsIn().filter(isElement).filter((element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }) && element.localName !== 'dialog')
  const lookOf = (element: HTMLElement) => {
    const { outlineStyle, outlineWidth, boxShadow, backgroundColor, borderColor, textDecoration } = getComputedStyle(element)
    return [outlineStyle === 'none' ? 'none' : outlineWidth, boxShadow, backgroundColor, borderColor, textDecoration].join(' ')
  }
  const isActive = (element: HTMLElement) => (element.getRootNode() as Document | ShadowRoot).activeElement === element
  for (const stop of stops) {
    if (isActive(stop)) stop.blur()
    const before = lookOf(stop)
    stop.focus()
    if (!isActive(stop)) continue
    const name = `${stop.localName} "${(stop.getAttribute('aria-label') ?? stop.innerText ?? '').trim().slice(0, 30)}"`
    if (lookOf(stop) === before) faults.push(`${name} shows no focus. Give it an outline on :focus-visible.`)
    const { left, top, width, height } = stop.getBoundingClientRect()
    const points = [0.5, 0.1, 0.9].map((part) => [left + width * part, top + height * part] as const)
    const isSeen = points.some(([x, y]) => {
      let hit = document.elementFromPoint(x, y)
      for (let inner = hit?.shadowRoot?.elementFromPoint(x, y); inner && inner !== hit; inner = hit?.shadowRoot?.elementFromPoint(x, y)) hit = inner
      for (let at: Node | null = hit; at; at = at instanceof ShadowRoot ? at.host : ((at instanceof Element && at.assignedSlot) || at.parentNode)) if (at === stop) return true
      return hit instanceof HTMLElement && hit.contains(stop) && !(hit instanceof HTMLBodyElement)
    })
    if (!isSeen) faults.push(`${name} is covered or outside the window when it has focus. Set scroll-margin, or keep what floats off it.`)
  }
  return faults
}
