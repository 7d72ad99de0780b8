import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'

/** By the beginning of a path, what a caller without a token is told. */
const demands: Readonly<Record<string, string>> = {
  '/api/imports': 'Send the importer’s API token: Authorization: Bearer <token>. It is in cms/.clf/import-token.',
  '/api/submissions': 'What readers write is submitted with an API token: Authorization: Bearer <token>. It is in cms/.clf/submission-token.',
  '/api/changes': 'The change feed is read with an API token: Authorization: Bearer <token>. Make a read-only one in the admin under Settings, API Tokens.',
}

/** Strapi answers 403 to a caller without credentials; one that forgot its token is told so with 401. */
const needsToken: Core.MiddlewareFactory = () => async (ctx, next) => {
  const [, demand] = Object.entries(demands).find(([path]) => ctx.path.startsWith(path)) ?? []
  if (demand !== undefined && !ctx.get('Authorization')) throw new errors.UnauthorizedError(demand)
  await next()
}

export default needsToken
