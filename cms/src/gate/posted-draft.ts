import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { modelOf } from '../editions/public-types.ts'
import { draftOf } from '../editions/row.ts'
import type { Row } from '../editions/row.ts'

const unsaved: Row = { id: 0, documentId: '', publishedAt: null, createdAt: '', updatedAt: '' }

/**
 * A draft with what a form holds laid over it, unsaved. Relations are named by `documentId`; one that is not named so stays as
 * it is stored.
 *
 * @param body `{ documentId?, data }` of a request
 *
 * @throws ValidationError when it is none
 */
export async function postedDraft(strapi: Core.Strapi, uid: string, body: unknown): Promise<Row> {
  const { documentId, data } = (body ?? {}) as { documentId?: unknown; data?: unknown }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new errors.ValidationError('Send what the form holds as “data”, an object.')
  const stored = typeof documentId === 'string' ? await draftOf(strapi, uid, documentId) : unsaved
  if (!stored) throw new errors.NotFoundError('There is no such document.')
  const { attributes } = modelOf(strapi, uid)
  const given = Object.entries(data).flatMap(([name, value]): [string, unknown][] => {
    const attribute = attributes[name]
    if (!attribute) return []
    if (attribute.type !== 'relation') return [[name, value]]
    const ids = [value].flat()
    return ids.every((id) => typeof id === 'string') ? [[name, ids.map((id) => ({ documentId: id }))]] : []
  })
  return { ...stored, ...Object.fromEntries(given) }
}
