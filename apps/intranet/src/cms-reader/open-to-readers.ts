import type { CmsType } from './cms-types.ts'
import type { Query } from './query.ts'

/** Kinds whose documents may be restricted, and the relations of theirs that lead to documents of such a kind. */
export const restrictable: Partial<Record<CmsType, readonly string[]>> = {
  circulars: ['supersedes', 'supersededBy', 'toBeSupersededBy'],
}

const unclassified: Query = { classification: { $eq: 'unclassified' } }

/**
 * The question a reader may ask. Nobody has signed in, so restricted documents are as if they did not exist: neither
 * listed nor counted nor found, nor named by the documents that lead to them.
 */
export function openToReaders(type: CmsType, query: Query): Query {
  const relations = restrictable[type]
  if (!relations) return query
  const filters = { ...(isQuery(query['filters']) && query['filters']), ...unclassified }
  return isQuery(query['populate']) ? { ...query, filters, populate: openRelations(query['populate'], relations) } : { ...query, filters }
}

function openRelations(populate: Query, relations: readonly string[]): Query {
  const named = relations.filter((relation) => populate[relation] !== undefined)
  const open = named.map((relation) => {
    const wanted = populate[relation]
    const deeper = isQuery(wanted) && isQuery(wanted['populate']) ? { populate: openRelations(wanted['populate'], relations) } : {}
    return [relation, { ...(isQuery(wanted) ? wanted : {}), ...deeper, filters: unclassified }]
  })
  return { ...populate, ...Object.fromEntries(open) }
}

function isQuery(value: unknown): value is Query {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
