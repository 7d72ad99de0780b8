import { createServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'
import { compressed } from './compressed.ts'
import { readableAddress } from './readable-address.ts'
import { refusedMethods } from './refused-methods.ts'
import { fixedSecurityHeaders } from './security-headers.ts'

// Pages replace it; what the adapter answers by itself (files, redirects) needs nothing.
const policyOfFiles = "default-src 'none'; frame-ancestors 'none'"

/** The server around a built app: security headers on every answer, whoever gives it, and text compressed. */
export function createAppServer(handler: RequestListener): Server {
  const answer = compressed(refusedMethods(handler))
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(fixedSecurityHeaders)) response.setHeader(name, value)
    response.setHeader('content-security-policy', policyOfFiles)
    request.url = readableAddress(request.url ?? '/')
    answer(request, response)
  })
}
