const idsOf = (element: Element) => (element.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean)

function setIds(element: Element, ids: string[]): void {
  const value = ids.join(' ')
  if (value === (element.getAttribute('aria-describedby') ?? '')) return
  if (value) element.setAttribute('aria-describedby', value)
  else element.removeAttribute('aria-describedby')
}

/** Adds `id` to what describes `element`; what the author wrote stays before it. */
export function describe(element: Element, id: string): void {
  if (!idsOf(element).includes(id)) setIds(element, [...idsOf(element), id])
}

/** Takes `id` out of what describes `element`. */
export function undescribe(element: Element, id: string): void {
  setIds(element, idsOf(element).filter((other) => other !== id))
}
