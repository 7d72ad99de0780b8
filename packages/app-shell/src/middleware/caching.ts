import { defineMiddleware } from 'astro/middleware'
import { site } from 'virtual:clf/app'
import type { APIContext } from 'astro'
import { keptPages } from '../caching/kept-pages.ts'
import { leastPackedBytes, packed } from '../caching/packed.ts'
import { pageKey } from '../caching/page-key.ts'
import { etagOf, isKnown } from '../caching/unless-known.ts'
import { acceptedEncoding } from '../server/encodings.ts'
import { isHtml, isPage } from './is-html.ts'
import { headersOfOthers, headersOfPages } from './security-headers.ts'

/** Kept by a browser and asked for each time: what was withdrawn a second ago is not read from it. */
const pageAge = 'no-cache'
const htmlType = 'text/html; charset=utf-8'
const vary = 'Cookie, Accept-Encoding'

keptPages.follow(() => site.contentVersion?.())

/**
 * Gives pages, and feeds of them, an ETag by which browsers ask whether they still have them, packs them for a reader who takes it, and answers 304 to one who has the page. What is made of the
 * content as it is named now is kept until that name changes. Errors, drafts and what says `no-store` are kept by nobody.
 */
export const caching = defineMiddleware(async (context, next) => {
  const version = keptPages.version
  const response = await next()
  if (!isPage(response)) return response
  const isOfHtml = isHtml(response)
  const type = isOfHtml ? htmlType : (response.headers.get('content-type') ?? '')
  const { locals } = context
  const body = Buffer.from(locals.finished ?? (await response.text()))
  const isPrivate = locals.draft !== undefined || response.headers.get('cache-control')?.includes('no-store') === true
  if (response.status !== 200 || isPrivate) return unkept(response, type, body, locals.draft !== undefined)
  const headers = { 'content-type': type, vary, 'cache-control': pageAge, etag: etagOf(body) }
  const encoding = body.length < leastPackedBytes ? undefined : acceptedEncoding(context.request.headers.get('accept-encoding') ?? undefined)
  const sent = encoding === undefined ? body : packed(body, encoding, 'quick')
  const key = version === undefined || locals.madeEachTime || response.headers.has('set-cookie') ? null : keyOf(context)
  if (version !== undefined && key !== null)
    keptPages.keep(key, { version, headers: { ...(isOfHtml ? headersOfPages : headersOfOthers), ...headers }, body, packed: new Map() })
  if (isKnown(context.request.headers.get('if-none-match'), headers.etag)) return new Response(null, { status: 304, headers })
  const whole = { ...headers, 'content-length': String(sent.length), ...(encoding && { 'content-encoding': encoding }) }
  if (!locals.handOver) return new Response(new Uint8Array(sent), { headers: whole })
  locals.handOver.body = sent
  return new Response(null, { headers: whole })
})

function keyOf({ request, locals }: APIContext): string | null {
  return request.method === 'GET' ? pageKey(locals.address.pathname + locals.address.search, request.headers.get('cookie')) : null
}

function unkept(response: Response, type: string, body: Buffer, isDraft: boolean): Response {
  const headers = new Headers(response.headers)
  headers.set('content-type', type)
  headers.set('vary', vary)
  headers.set('cache-control', 'no-store')
  if (isDraft) headers.set('x-robots-tag', 'noindex')
  return new Response(new Uint8Array(body), { status: response.status, headers })
}
