import { factories } from '@strapi/strapi'
import type { UID } from '@strapi/strapi'

/** Routes that read published documents and nothing else: `GET /api/<plural>` and `GET /api/<plural>/:documentId`. */
export function readOnlyRouter(uid: UID.ContentType) {
  const config = { middlewares: ['global::published-only'] }
  return factories.createCoreRouter(uid, { only: ['find', 'findOne'], config: { find: config, findOne: config } })
}
