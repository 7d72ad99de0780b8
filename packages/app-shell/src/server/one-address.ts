import type { RequestListener } from 'node:http'
import { pageMethods } from '../methods/other-methods.ts'

/**
 * Leads from an address with a slash at its end, or with segments that lead up or nowhere, to the one without. The framework does so too, with a
 * body that repeats the host it was asked at; an address with an empty segment or a backslash leads nowhere, lest it lead to another site.
 */
export const oneAddress = (handler: RequestListener): RequestListener => (request, response) => {
  const location = plainAddress(request.url ?? '')
  if (location === null) return handler(request, response)
  const isRead = pageMethods.some((each) => each === request.method)
  return response.writeHead(isRead ? 301 : 308, { location }).end()
}

/** A segment that leads up or nowhere, as it is or encoded. */
const dots = /\/(?:\.|%2e){1,2}(?=\/|$)/i

/** Null of an address that is plain, or leads nowhere. */
function plainAddress(address: string): string | null {
  const [, path = '', query = ''] = /^(\/[^?#]*)(\?[^#]*)?/.exec(address) ?? []
  if (/\/\/|\\/.test(path)) return null
  const resolved = dots.test(path) ? new URL(path, 'http://app.invalid').pathname : path
  const plain = resolved === '/' ? resolved : resolved.replace(/\/$/, '')
  return plain === path ? null : plain + query
}
