import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { builtFiles } from './built-files.ts'
import { compressed } from './compressed.ts'
import { fromKept } from './from-kept.ts'
import { handedOver } from './handed-over.ts'
import type { AppHandler } from './handed-over.ts'
import { oneAddress } from './one-address.ts'
import { mostHeaders } from './refusal-of.ts'
import { refused } from './refused.ts'
import { fixedSecurityHeaders, policyOfFiles } from './security-headers.ts'
import { answerUnread } from './unread-requests.ts'

/**
 * The server around a built app: security headers on every answer, whoever gives it, text compressed, built files for ever, pages that are
 * kept at once, and a page that helps for whatever is refused.
 *
 * @param client folder of the files that were built for browsers, `dist/client/`
 */
export function createAppServer(handler: AppHandler, client: URL): Server {
  const answer = compressed(refused(fromKept(builtFiles(client, oneAddress(handedOver(handler))))))
  // A request without a host is told so by a page.
  const server = createServer({ requireHostHeader: false }, (request, response) => {
    for (const [name, value] of Object.entries(fixedSecurityHeaders)) response.setHeader(name, value)
    response.setHeader('content-security-policy', policyOfFiles)
    answer(request, response)
  })
  // Node drops what is over this number; one more is enough to see that there were too many.
  server.maxHeadersCount = mostHeaders + 1
  // Longer than the minute for which proxies in front keep a connection: none of them sends a request into one that is being closed.
  server.keepAliveTimeout = 65_000
  answerUnread(server)
  return server
}
