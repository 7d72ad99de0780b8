import { renderToString } from '@clf/ssr'
import { defineMiddleware } from 'astro/middleware'
import { isHtml } from './is-html.ts'

/** Writes the declarative shadow roots of the `clf-*` elements, so that pages show in full without scripts. */
export const shadowRoots = defineMiddleware(async (_context, next) => {
  const response = await next()
  return isHtml(response) ? new Response(renderToString(await response.text()), response) : response
})
