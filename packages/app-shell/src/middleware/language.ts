import { defineMiddleware } from 'astro/middleware'
import { languageOfAddress } from '../language/local-path.ts'
import { preferredLanguage } from '../language/preferred-language.ts'

/** Sets the language of the page and remembers the address the reader asked for. */
export const language = defineMiddleware((context, next) => {
  const { pathname } = context.url
  context.locals.address = new URL(context.url)
  context.locals.lang = languageOfAddress(pathname) ?? preferredLanguage(context.request.headers.get('accept-language'))
  return next()
})
