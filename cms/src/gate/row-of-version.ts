import type { Core } from '@strapi/strapi'
import type { PublicContent } from '../editions/public-content.ts'
import { modelOf } from '../editions/public-types.ts'
import type { Row } from '../editions/row.ts'

/** What a public version holds, as a draft would hold it. */
export function rowOfVersion(strapi: Core.Strapi, uid: string, documentId: string, { facts, words }: PublicContent): Row {
  const { attributes } = modelOf(strapi, uid)
  const ofVersion = Object.entries(facts).map(([name, value]) => [name, attributes[name]?.type === 'relation' ? related(value) : value])
  return { id: 0, documentId, publishedAt: null, createdAt: '', updatedAt: '', ...Object.fromEntries(ofVersion), ...words }
}

const related = (value: unknown): unknown => (Array.isArray(value) ? value.map((documentId: string) => ({ documentId })) : value === null ? null : { documentId: value })
