import { defineMiddleware } from 'astro/middleware'
import { site } from 'virtual:clf/app'
import { refusal } from '../preferences/refusal.ts'
import { isSameOrigin } from '../server/same-origin.ts'

const reading = ['GET', 'HEAD', 'OPTIONS']

/** Refuses whatever would change something when another site sent it, whichever page it is sent to. */
export const sameOrigin = defineMiddleware(({ request }, next) => {
  if (reading.includes(request.method) || isSameOrigin(request.headers, site.origin)) return next()
  return refusal(request, 'otherSite', 403)
})
