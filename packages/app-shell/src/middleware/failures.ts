import { defineMiddleware } from 'astro/middleware'
import { pagePatterns, site } from 'virtual:clf/app'
import type { APIContext, MiddlewareNext } from 'astro'
import { failureOf, statusOf } from '../errors/failure.ts'
import type { Failure } from '../errors/failure.ts'
import { refusedBefore } from '../errors/refused.ts'
import { languageOfAddress, withoutLanguage } from '../language/local-path.ts'
import { otherMethods, pageMethods } from '../methods/other-methods.ts'
import { SignInRefused } from '../sign-in/refused.ts'
import { isSameOrigin } from '../server/same-origin.ts'
import { finishedPage } from './finished-page.ts'
import { isHtml } from './is-html.ts'

const retryAfterSeconds = '60'

/** Turns what a page throws into the error page with the right status. Bugs go to the server's log, never to the reader. */
export const failures = defineMiddleware(async (context, next) => {
  const refusal = refusedBefore(context.request.headers) ?? sentFrom(context) ?? strayedFrom(context)
  if (refusal) return failurePage(context, next, refusal)
  try {
    const allowed = methodsOf(context)
    return allowed !== null && !allowed.includes(context.request.method) ? await otherMethods(...allowed)(context) : withStatus(await complete(await next(), context.locals), context.locals.status)
  } catch (error) {
    const failure = failureOf(error)
    if (failure.kind === 'failed') context.logger.error(describe(error))
    if (error instanceof SignInRefused) context.logger.warn(`Sign-in: ${error.reason}. ${error.message}`)
    return failurePage(context, next, failure)
  }
})

/** Astro shows a page to whatever method asks for it. What is posted goes to an endpoint, which sees to its methods itself, or to a page that says so. */
function methodsOf({ url, routePattern }: APIContext): readonly string[] | null {
  if (!pagePatterns.includes(routePattern)) return null
  return site.posts?.includes(withoutLanguage(url.pathname)) === true ? [...pageMethods, 'POST'] : pageMethods
}

const reading = ['GET', 'HEAD', 'OPTIONS']

/** Whatever would change something is refused when another site sent it, whichever page it is sent to. */
function sentFrom({ request }: APIContext): Failure | null {
  return reading.includes(request.method) || isSameOrigin(request.headers, site.origin) ? null : { kind: 'other-site' }
}

/**
 * Pages lie below `/en`, `/tc` and `/sc`. Any other first segment leads nowhere, though the route `[lang]` would take it, and
 * so does an empty one, though routes do without it.
 */
function strayedFrom({ params, request, routePattern, url }: APIContext): Failure | null {
  const isPage = 'lang' in params || routePattern === '/404'
  // `url` has lost the empty segments that the reader asked for.
  if (new URL(request.url).pathname.includes('//')) return { kind: 'not-found' }
  if (!isPage || languageOfAddress(url.pathname) !== null) return null
  return { kind: looksLikeLanguage(url.pathname) ? 'unknown-language' : 'not-found' }
}

function looksLikeLanguage(pathname: string): boolean {
  return /^\/[a-z]{2,3}(?:[-_][a-z]+)*(?:\/|$)/i.test(pathname)
}

/** Reads HTML to its end and finishes it, so that an error halfway is caught before anything is sent. */
async function complete(response: Response, locals: App.Locals): Promise<Response> {
  if (!isHtml(response)) return response
  locals.finished = finishedPage(await response.text(), locals)
  const headers = new Headers(response.headers)
  // It is that of the page before it was finished.
  headers.delete('content-length')
  return new Response('', { status: response.status, headers })
}

/** The status that a part of the page has set: only when all of it is read have all parts had their say. */
function withStatus(response: Response, status = response.status): Response {
  return status === response.status ? response : new Response(response.body, { status, headers: response.headers })
}

async function failurePage({ locals }: APIContext, next: MiddlewareNext, failure: Failure): Promise<Response> {
  locals.failure = failure
  const page = await complete(await next('/404'), locals)
  const headers = new Headers(page.headers)
  if (failure.kind === 'other-method') headers.set('allow', failure.allowed.join(', '))
  if (failure.kind === 'unavailable') headers.set('retry-after', retryAfterSeconds)
  return new Response(page.body, { status: statusOf[failure.kind], headers })
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
