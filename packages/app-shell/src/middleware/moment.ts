import { defineMiddleware } from 'astro/middleware'
import { site } from 'virtual:clf/app'

/** Gives the whole page one moment, from the site's clock. */
export const moment = defineMiddleware((context, next) => {
  context.locals.now = site.now?.() ?? new Date()
  return next()
})
