import type { Core } from '@strapi/strapi'

const message = 'Drafts are not public. Leave out "status", or send an API token that may read this type.'

/** Strapi shows drafts to anyone who may read; here only a request with an API token sees them. */
const publishedOnly: Core.MiddlewareFactory = () => async (ctx, next) => {
  const asksForDraft = ctx.query.status !== undefined && ctx.query.status !== 'published'
  if (asksForDraft && ctx.state.auth?.strategy?.name !== 'api-token') return ctx.forbidden(message)
  return next()
}

export default publishedOnly
