import { defineMiddleware } from 'astro/middleware'
import { unlessKnown } from '../caching/unless-known.ts'
import { isHtml } from './is-html.ts'

const pageAge = 'max-age=10, must-revalidate'

/** Gives pages an ETag and ten seconds of life; answers 304 to a reader who has the page. Errors and drafts are never kept. */
export const caching = defineMiddleware(async ({ request, locals }, next) => {
  const response = await next()
  if (!isHtml(response)) return response
  const body = await response.text()
  const headers = new Headers(response.headers)
  headers.set('content-type', 'text/html; charset=utf-8')
  headers.set('vary', 'Cookie')
  if (response.status !== 200 || locals.draft) {
    headers.set('cache-control', 'no-store')
    if (locals.draft) headers.set('x-robots-tag', 'noindex')
    return new Response(body, { status: response.status, headers })
  }
  headers.set('cache-control', pageAge)
  return unlessKnown(request, body, headers)
})
