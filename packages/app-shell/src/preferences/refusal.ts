import { languageOfAddress } from '../language/local-path.ts'
import { preferredLanguage } from '../language/preferred-language.ts'
import { preferenceStrings } from './strings.ts'

/** Says why nothing was changed, in the language of the page the form was on, else in the one the reader prefers. */
export function refusal(request: Request, reason: 'unknownChoice' | 'otherSite', status: 400 | 403): Response {
  const page = URL.parse(request.headers.get('referer') ?? '')
  const lang = (page && languageOfAddress(page.pathname)) ?? preferredLanguage(request.headers.get('accept-language'))
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'content-language': lang, 'cache-control': 'no-store' }
  return new Response(`${preferenceStrings[lang][reason]}\n`, { status, headers })
}
