import { createHash } from 'node:crypto'
import { defineMiddleware } from 'astro/middleware'
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
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  headers.set('etag', etag)
  headers.set('cache-control', pageAge)
  const known = request.headers.get('if-none-match')?.split(/\s*,\s*/).includes(etag) === true
  return known ? new Response(null, { status: 304, headers }) : new Response(body, { status: 200, headers })
})
