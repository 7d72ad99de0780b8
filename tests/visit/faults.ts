import type { Walker } from '@clf/browser'

/** Sideways scrolling and clipped text, each with what to do. Runs in the page. */
export function faultsOfBoxes({ elementsIn }: Walker): string[] {
  const faults: string[] = []
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth > clientWidth) faults.push(`the page scrolls sideways by ${scrollWidth - clientWidth} px. Let content wrap or scroll in its own box.`)
  for (const element of elementsIn()) {
    if (!(element instanceof HTMLElement) || !element.checkVisibility({ visibilityProperty: true }) || element.closest('head')) continue
    const { overflowX, overflowY, clipPath, position } = getComputedStyle(element)
    const isForScreenReaders = position === 'absolute' && (clipPath !== 'none' || element.clientWidth <= 1)
    if (isForScreenReaders) continue
    const name = `${element.localName} "${(element.innerText ?? '').trim().slice(0, 30)}"`
    const isCut = (['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1)
    if (isCut && element.innerText?.trim()) faults.push(`the text of ${name} is clipped. Let the box grow with its text.`)
  }
  return faults
}

/** Targets that are smaller than the house makes them, more than WCAG 2.5.8 asks where there is space around, each with what to do. Runs in the page. */
export function faultsOfTargets({ elementsIn }: Walker): string[] {
  const faults: string[] = []
  for (const element of elementsIn()) {
    if (!(element instanceof HTMLElement) || !element.checkVisibility({ visibilityProperty: true })) continue
    const { clipPath, position, display } = getComputedStyle(element)
    const isForScreenReaders = position === 'absolute' && (clipPath !== 'none' || element.clientWidth <= 1)
    if (isForScreenReaders) continue
    const name = `${element.localName} "${(element.innerText ?? '').trim().slice(0, 30)}"`
    if (!element.matches('a[href], button, input:not([type=hidden]), select, textarea, summary, [role=tab], [role=button]')) continue
    const isInText = display === 'inline' && (element.parentElement?.innerText ?? '').trim().length > element.innerText.trim().length
    const { width, height } = element.getBoundingClientRect()
    if (!isInText && width > 0 && Math.min(width, height) < 23.5) faults.push(`the target ${name} is ${width.toFixed(0)} × ${height.toFixed(0)} px. Make it at least 24 × 24 (--clf-target-min).`)
  }
  return faults
}

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
