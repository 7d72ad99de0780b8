import type { APIRoute } from 'astro'
import { pathIn } from '../language/local-path.ts'
import { preferredLanguage } from '../language/preferred-language.ts'
import { otherMethods } from '../methods/other-methods.ts'

export const GET: APIRoute = ({ request }) => {
  const location = pathIn(preferredLanguage(request.headers.get('accept-language')))
  return new Response(null, { status: 302, headers: { location, vary: 'Accept-Language' } })
}
export const HEAD: APIRoute = (context) => GET(context)
export const ALL = otherMethods('GET', 'HEAD')
