/** Part of a file that a request asks for: first and last byte, both included. */
export interface Part {
  first: number
  last: number
}

/** The part that a `Range` header names: null for the whole file, `none` for a part that is not there. One part; several, and one that ends before it begins, are not understood. */
export function partOf(header: string, size: number): Part | 'none' | null {
  const [whole, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/i.exec(header.trim()) ?? []
  if (whole === undefined || (from === '' && to === '') || (from !== '' && to !== '' && Number(from) > Number(to))) return null
  const part = from === '' ? { first: Math.max(0, size - Number(to)), last: size - 1 } : { first: Number(from), last: to === '' ? size - 1 : Math.min(Number(to), size - 1) }
  return part.first > part.last || part.first >= size ? 'none' : part
}
