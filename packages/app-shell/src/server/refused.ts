import type { RequestListener } from 'node:http'
import { refusedHeader } from '../errors/refused.ts'
import { languageOfAddress } from '../language/local-path.ts'
import { pageMethods } from '../methods/other-methods.ts'
import { askedAddress } from './asked-address.ts'
import { isBuiltFile } from './built-files.ts'
import { refusalOf } from './refusal-of.ts'

/**
 * Hands the app addresses that it can read, and asks it for the page that says why in place of what has to be refused: an address or a host that
 * is none, what is too long, what no file and no page does.
 */
export const refused = (handler: RequestListener): RequestListener => (request, response) => {
  delete request.headers[refusedHeader]
  const { method, url = '/' } = request
  const address = askedAddress(url)
  if (method === 'OPTIONS' && (url === '*' || isBuiltFile(address ?? ''))) return response.writeHead(204, { allow: pageMethods.join(', '), 'cache-control': 'no-store' }).end()
  const refusal = refusalOf(request)
  if (refusal === undefined) {
    request.url = address ?? '/'
    return handler(request, response)
  }
  // Nothing of what was asked for is read any further, but for its language.
  const [path = ''] = /^\/\w\w(?=[/?#]|$)/.exec(address ?? '') ?? []
  request.url = languageOfAddress(path) === null ? '/' : path
  request.method = method === 'HEAD' ? 'HEAD' : 'GET'
  const { 'accept-language': language, 'accept-encoding': encoding, cookie } = request.headers
  request.headers = {
    host: 'refused.invalid',
    [refusedHeader]: refusal,
    ...(language !== undefined && { 'accept-language': language }),
    ...(encoding !== undefined && { 'accept-encoding': encoding }),
    ...(cookie !== undefined && { cookie }),
  }
  return handler(request, response)
}
