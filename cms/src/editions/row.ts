import type { Core } from '@strapi/strapi'
import { modelOf, schemeOf } from './public-types.ts'

export type Row = Record<string, unknown> & { id: number; documentId: string; publishedAt: string | null; createdAt: string; updatedAt: string }

type Populate = Record<string, unknown>

/** The draft of a document with its components, its files and the identity of what it is related with; null when there is none. */
export async function draftOf(strapi: Core.Strapi, uid: string, documentId: string): Promise<Row | null> {
  const [row] = await draftsOf(strapi, uid, { documentId })
  return row ?? null
}

/**
 * The facts of a draft as every save is checked for, read without its words, its files and the relations that no check follows: they
 * are the most of a row, and were looked at as they came in.
 */
export function factsOf(strapi: Core.Strapi, uid: string, documentId: string): Promise<Row | null> {
  const { attributes } = modelOf(strapi, uid)
  const populate = Object.fromEntries(checkedRelations.filter((name) => attributes[name]?.type === 'relation').map((name) => [name, { select: ['documentId'] }]))
  return strapi.db.query(uid as never).findOne({ where: { documentId, publishedAt: null }, populate: populate as never, orderBy: { id: 'asc' } }) as Promise<Row | null>
}

/** Relations by which a draft is refused or gets its identity. */
const checkedRelations = [...Object.keys(schemeOf), 'previous', 'supersedes']

/** Drafts as {@link draftOf} gives them. */
export function draftsOf(strapi: Core.Strapi, uid: string, where: object): Promise<Row[]> {
  return strapi.db.query(uid as never).findMany({ where: { ...where, publishedAt: null }, populate: populateOf(strapi, uid) as never, orderBy: { id: 'asc' } }) as Promise<Row[]>
}

function populateOf(strapi: Core.Strapi, uid: string): Populate {
  const populate: Populate = {}
  for (const [name, { type, target, component }] of Object.entries(modelOf(strapi, uid).attributes)) {
    if (type === 'media') populate[name] = true
    else if (type === 'component' && component) populate[name] = { populate: populateOf(strapi, component) }
    else if (type === 'relation' && target?.startsWith('api::')) populate[name] = { select: ['documentId'] }
  }
  return populate
}
