import type { RequestListener } from 'node:http'
import { pageMethods } from '../methods/other-methods.ts'

/**
 * Leads from an address with a slash at its end to the one without. The framework does so too, with a body that repeats the host it was asked at;
 * an address with an empty segment or a backslash leads nowhere, lest it lead to another site.
 */
export const oneAddress = (handler: RequestListener): RequestListener => (request, response) => {
  const [, path, query = ''] = /^((?:\/(?![/\\])[^/?#\\]+)+)\/(\?[^#]*)?$/.exec(request.url ?? '') ?? []
  if (path === undefined) return handler(request, response)
  const isRead = pageMethods.some((each) => each === request.method)
  return response.writeHead(isRead ? 301 : 308, { location: path + query }).end()
}
