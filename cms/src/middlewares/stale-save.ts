import type { Core } from '@strapi/strapi'

interface Body {
  error?: { status: number; details?: { status?: number } }
}

/** Answers a stale save with 409. Strapi writes every validation error with 400, and its form keeps what was typed for validation errors alone. */
const staleSave: Core.MiddlewareFactory = () => async (ctx, next) => {
  await next()
  const error = (ctx.body as Body | undefined)?.error
  if (error?.details?.status !== 409) return
  error.status = 409
  ctx.status = 409
}

export default staleSave
