let last = 0

/** An id no author writes, for what has to be referred to and has none. */
export function ensureId(element: Element): string {
  element.id ||= `clf-${(last += 1)}`
  return element.id
}
