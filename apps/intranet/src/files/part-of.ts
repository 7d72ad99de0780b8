/** Part of a file that a request asks for: first and last byte, both included. */
interface Part {
  first: number
  last: number
}

/** The part that a `Range` header names: null for the whole file, `none` for a part that is not there. One part; of several none is understood. */
export function partOf(header: string, size: number): Part | 'none' | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header.trim())
  if (!match || (match[1] === '' && match[2] === '')) return null
  const [from, to] = [match[1], match[2]]
  const part = from === '' ? { first: Math.max(0, size - Number(to)), last: size - 1 } : { first: Number(from), last: to === '' ? size - 1 : Math.min(Number(to), size - 1) }
  return part.first > part.last || part.first >= size ? 'none' : part
}
