import { LinkEnded, languageOfAddress, pathIn, withoutLanguage } from '@clf/app-shell'
import { previewEnd, readPreviewToken } from '@clf/content'
import { asAtQuery } from '@clf/content/in-force'
import type { AsAt } from '@clf/content/in-force'
import { hongKongDay } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import type { APIContext, MiddlewareNext } from 'astro'
import { defineMiddleware } from 'astro/middleware'
import { clientAsAt } from './as-at/client-as-at.ts'
import { keepInLinks } from './as-at/keep-in-links.ts'
import { readAsAt } from './as-at/read-as-at.ts'
import { standpointOf } from './as-at/standpoint.ts'
import { cmsFor, replica } from './cms-reader/cms.ts'
import { createPreviewClient } from './cms-reader/cms-client.ts'
import { config } from './config/current.ts'
import { staleSince } from './read-model/stale-since.ts'
import { readStatus } from './read-model/status.ts'

/**
 * Gives pages what they read: the read model as far as the reader may read it, as of when where the CMS has not answered for long. `/en/preview/TOKEN/circulars/…` is the page
 * `/en/circulars/…`, read from the CMS with the draft of the token in the place of what is public; its address stays what was asked for, so that
 * the other languages are those of the draft. A page asked for with `as-at=2024-03-01` reads what stood on that day.
 */
export const onRequest = defineMiddleware((context, next) => {
  const { locals, url } = context
  const lang = languageOfAddress(url.pathname)
  const [, token, path = ''] = /^\/preview\/([^/]+)(\/.*)?$/.exec(withoutLanguage(url.pathname)) ?? []
  locals.askedDay = lang !== null && token === undefined ? readAsAt(url.searchParams) : { kind: 'today' }
  if (lang === null || token === undefined) {
    // Whatever a page asks carries what its reader may read.
    const audiences = locals.reader?.audiences ?? []
    locals.cms = cmsFor(audiences)
    locals.cmsOfToday = locals.cms
    locals.search = (question) => replica.search({ ...question, audiences })
    locals.updated = staleSince(readStatus(config.store), locals.now, config.staleSeconds)
    return lang === null ? next() : onDay(context, next, lang)
  }
  const shown = readPreviewToken(token)
  if (!shown) throw new LinkEnded('The address holds no token of a preview.')
  locals.draft = { until: previewEnd(shown) }
  locals.cms = createPreviewClient(config.cmsUrl, token)
  locals.cmsOfToday = locals.cms
  return next(pathIn(lang, path))
})

function onDay(context: APIContext, next: MiddlewareNext, lang: LanguageTag): Promise<Response> {
  const { locals } = context
  switch (locals.askedDay.kind) {
    case 'today':
      return next()
    case 'none':
      locals.status = 400
      return next(pathIn(lang, '/as-at'))
    case 'day':
      return pageAsAt(context, next, locals.askedDay.asAt)
  }
}

async function pageAsAt({ locals }: APIContext, next: MiddlewareNext, asAt: AsAt): Promise<Response> {
  locals.cms = clientAsAt(locals.cms, asAt)
  locals.standpoint = standpointOf(locals.lang, asAt, hongKongDay(locals.now), locals.address)
  const query = asAtQuery(asAt)
  const keep = (html: string) => keepInLinks(html, query, config.origin)
  locals.links = { query, keep }
  const page = await next()
  const isHtml = page.headers.get('content-type')?.startsWith('text/html') === true
  return isHtml ? new Response(keep(await page.text()), page) : page
}
