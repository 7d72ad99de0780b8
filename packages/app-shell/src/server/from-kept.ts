import type { RequestListener } from 'node:http'
import { keptPages } from '../caching/kept-pages.ts'
import { leastPackedBytes, packed } from '../caching/packed.ts'
import { pageKey } from '../caching/page-key.ts'
import { isKnown } from '../caching/unless-known.ts'
import { refusedHeader } from '../errors/refused.ts'
import { pageMethods } from '../methods/other-methods.ts'
import { acceptedEncoding } from './encodings.ts'

/** Answers with a page that was made of the content as it is now; what is not kept is left to the handler. */
export const fromKept = (handler: RequestListener): RequestListener => (request, response) => {
  const { url = '/', method, headers } = request
  const isPage = headers[refusedHeader] === undefined && pageMethods.some((each) => each === method)
  const key = isPage ? pageKey(url, headers.cookie) : null
  const page = key === null ? undefined : keptPages.find(key)
  if (!page) return handler(request, response)
  for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value)
  if (isKnown(headers['if-none-match'], page.headers['etag'] ?? '')) return response.writeHead(304).end()
  const encoding = page.body.length < leastPackedBytes ? undefined : acceptedEncoding(headers['accept-encoding'])
  const body = encoding === undefined ? page.body : (page.packed.get(encoding) ?? packed(page.body, encoding, 'small'))
  if (encoding !== undefined) {
    page.packed.set(encoding, body)
    response.setHeader('content-encoding', encoding)
  }
  response.setHeader('content-length', body.length)
  return response.writeHead(200).end(method === 'HEAD' ? undefined : body)
}
