import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'

/** Strapi answers 403 to a caller without credentials; an importer that forgot its token is told so with 401. */
const importNeedsToken: Core.MiddlewareFactory = () => async (ctx, next) => {
  if (ctx.path.startsWith('/api/imports') && !ctx.get('Authorization')) {
    throw new errors.UnauthorizedError('Send the importer’s API token: Authorization: Bearer <token>. It is in cms/.clf/import-token.')
  }
  await next()
}

export default importNeedsToken
