import { factories } from '@strapi/strapi'
import type { UID } from '@strapi/strapi'

/** Routes that read and do nothing else: `GET /api/<plural>` and `GET /api/<plural>/:documentId`. */
export function readOnlyRouter(uid: UID.ContentType) {
  return factories.createCoreRouter(uid, { only: ['find', 'findOne'] })
}
