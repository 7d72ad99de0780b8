import type { LanguageTag } from '@clf/text'
import { defineMiddleware } from 'astro/middleware'
import { languageOfAddress } from '../language/local-path.ts'
import { preferredLanguage } from '../language/preferred-language.ts'

/** Sets the language of the page, where the address has none that of the page a form was on, and remembers the address the reader asked for. */
export const language = defineMiddleware((context, next) => {
  const { pathname } = context.url
  context.locals.address = new URL(context.url)
  context.locals.lang = languageOfAddress(pathname) ?? languageOfForm(context.request) ?? preferredLanguage(context.request.headers.get('accept-language'))
  return next()
})

function languageOfForm({ method, headers }: Request): LanguageTag | null {
  const page = method === 'POST' ? URL.parse(headers.get('referer') ?? '') : null
  return page && languageOfAddress(page.pathname)
}
