import { readableAddress } from './readable-address.ts'

/**
 * The path and query that a request asks for, with every `%` in it readable. A proxy may ask for a whole address, `http://host/en`, of which the
 * path counts. Null for what is no address of a page.
 */
export function askedAddress(target: string): string | null {
  const path = target.replace(/^https?:\/\/[^/?#]*/i, '')
  if (path.startsWith('/')) return readableAddress(path)
  return path !== target && /^[?#]|^$/.test(path) ? readableAddress(`/${path}`) : null
}
