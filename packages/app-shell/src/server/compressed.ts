import compression from 'compression'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { constants } from 'node:zlib'

// Level 4, the usual one, packs a page no smaller than gzip does.
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
const compress = compression({ filter: isCompressible, brotli })

/** Part of a file has to stay what was asked for, byte for byte; where there is none, nothing is packed. */
function isCompressible(request: Parameters<typeof compression.filter>[0], response: Parameters<typeof compression.filter>[1]): boolean {
  return !response.hasHeader('content-range') && compression.filter(request, response)
}

/**
 * Sends what the handler answers with Brotli or gzip to a reader who takes it, when it is text of at least 1 kB. An answer
 * that says `no-transform`, or is encoded already, goes as it is.
 */
export function compressed(handler: RequestListener): RequestListener {
  return (request: IncomingMessage, response: ServerResponse) => {
    // The package is written for Express, and asks of it only what Node has.
    compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () => handler(request, response))
  }
}
