import { defineMiddleware } from 'astro/middleware'
import { keepUnbroken } from '../html/keep-unbroken.ts'
import { isHtml } from './is-html.ts'

/** Keeps telephone numbers, references and figures with their unit on one line, in every text of every page. */
export const unbroken = defineMiddleware(async (_context, next) => {
  const response = await next()
  return isHtml(response) ? new Response(keepUnbroken(await response.text()), response) : response
})
