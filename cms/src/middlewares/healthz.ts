import type { Core } from '@strapi/strapi'
import { health } from '../start/health.ts'

/** Answers `GET /healthz`: 200 with the health record, or 503 while the database does not answer. */
const healthz: Core.MiddlewareFactory = (_config, { strapi }) => async (ctx, next) => {
  if (ctx.path !== '/healthz' || (ctx.method !== 'GET' && ctx.method !== 'HEAD')) return next()
  const { status, body } = await health(strapi)
  ctx.status = status
  ctx.set('Cache-Control', 'no-store')
  ctx.body = body
}

export default healthz
