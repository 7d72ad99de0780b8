import type { Core } from '@strapi/strapi'

/** Other origins get no CORS permission: Strapi demands its CORS middleware, and that one answers `*` to requests without an Origin. */
const closedOrigin: Core.MiddlewareFactory = () => async (ctx, next) => {
  await next()
  ctx.remove('Access-Control-Allow-Origin')
  ctx.remove('Access-Control-Allow-Credentials')
}

export default closedOrigin
