function setDescribed(element: Element, id: string, isDescribed: boolean): void {
  const ids = new Set(element.getAttribute('aria-describedby')?.match(/\S+/g))
  if (ids.has(id) === isDescribed) return
  if (isDescribed) ids.add(id)
  else ids.delete(id)
  if (ids.size > 0) element.setAttribute('aria-describedby', [...ids].join(' '))
  else element.removeAttribute('aria-describedby')
}

/** Adds `id` to what describes `element`; what the author wrote stays before it. */
export function describe(element: Element, id: string): void {
  setDescribed(element, id, true)
}

/** Takes `id` out of what describes `element`. */
export function undescribe(element: Element, id: string): void {
  setDescribed(element, id, false)
}
