function change(element: Element, edit: (ids: Set<string>) => void): void {
  const before = element.getAttribute('aria-describedby') ?? ''
  const ids = new Set(before.split(/\s+/).filter(Boolean))
  edit(ids)
  const after = [...ids].join(' ')
  if (after === before) return
  if (after) element.setAttribute('aria-describedby', after)
  else element.removeAttribute('aria-describedby')
}

/** Adds `id` to what describes `element`; what the author wrote stays before it. */
export function describe(element: Element, id: string): void {
  change(element, (ids) => ids.add(id))
}

/** Takes `id` out of what describes `element`. */
export function undescribe(element: Element, id: string): void {
  change(element, (ids) => ids.delete(id))
}
