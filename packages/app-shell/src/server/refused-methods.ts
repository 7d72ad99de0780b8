import type { RequestListener } from 'node:http'
import { errorStrings } from '../errors/strings.ts'
import { preferredLanguage } from '../language/preferred-language.ts'
import { pageMethods } from '../methods/other-methods.ts'

// Where Astro puts what it built.
const builtFiles = '/_astro/'

/**
 * Refuses, before the adapter sees it, what the adapter answers wrongly: it sends a built file to whatever method asks for it, and fails at
 * TRACE. Addresses of the app refuse by themselves.
 */
export const refusedMethods = (handler: RequestListener): RequestListener => (request, response) => {
  const { method = 'GET', url = '/', headers } = request
  const isRead = pageMethods.some((each) => each === method)
  if (isRead || (method !== 'TRACE' && !url.startsWith(builtFiles))) return handler(request, response)
  response.setHeader('allow', pageMethods.join(', ')).setHeader('cache-control', 'no-store')
  if (method === 'OPTIONS') return response.writeHead(204).end()
  const lang = preferredLanguage(headers['accept-language'] ?? null)
  response.writeHead(405, { 'content-type': 'text/plain; charset=utf-8', 'content-language': lang })
  return response.end(`${errorStrings[lang].title['other-method']}\n`)
}
