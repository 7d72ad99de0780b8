import { errors, traverse } from '@strapi/utils'
import { holdsSecrets, isClassified } from './classification.ts'

type Query = Record<string, unknown>

interface Attribute {
  type: string
  target?: string
  component?: string
  components?: string[]
}

export interface Model {
  uid: string
  options?: { draftAndPublish?: boolean }
  attributes: Record<string, Attribute>
}

export interface Limits {
  getModel: (uid: string) => Model | undefined
  /** Filter that leaves out the restricted documents of a type. */
  openOnly: (uid: string) => Query
}

/**
 * The query without what anybody may not read: restricted documents are left out, at every depth of `populate`, and so are
 * relations that lead out of the content types.
 *
 * @throws PolicyError for a filter or an order through a relation to a type with drafts or restricted papers: the answer
 * would tell what they say.
 */
export async function limitQuery(query: Query, model: Model, limits: Limits): Promise<Query> {
  await refuseOracles(query, model, limits)
  const limited = { ...query, ...(isGiven(query.populate) && { populate: await limitPopulate(query.populate, model, limits) }) }
  return isClassified(model) ? { ...limited, filters: both(query.filters, limits.openOnly(model.uid)) } : limited
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

function both(given: unknown, limit: Query): Query {
  return isGiven(given) ? { $and: [given, limit] } : limit
}

async function refuseOracles({ filters, sort }: Query, model: Model, { getModel }: Limits): Promise<void> {
  const visit = ({ key, attribute }: { key: string; attribute?: Attribute }) => {
    if (attribute?.type !== 'relation') return
    const target = attribute.target === undefined ? undefined : getModel(attribute.target)
    if (target && isContentType(target.uid) && !holdsSecrets(target)) return
    throw new errors.PolicyError(`Without an API token you cannot filter or sort by “${key}”: it leads to papers that not everybody may read. Ask for ${key} with populate instead.`)
  }
  const context = { schema: model, getModel } as never
  if (isGiven(filters)) await traverse.traverseQueryFilters(visit as never, context, filters)
  if (isGiven(sort)) await traverse.traverseQuerySort(visit as never, context, sort as never)
}

const isContentType = (uid: string): boolean => uid.startsWith('api::')

async function limitPopulate(populate: unknown, model: Model, limits: Limits): Promise<Query> {
  const limited: Query = {}
  for (const [key, value] of Object.entries(namedParts(populate, model))) {
    const attribute = model.attributes[key]
    const part = attribute && isWanted(value) ? await limitPart(value, attribute, limits) : undefined
    if (part !== undefined) limited[key] = part
  }
  return limited
}

/** `*`, `a,b.c`, `[a, b.c]` and `{a: true}` in the last of these forms. */
function namedParts(populate: unknown, model: Model): Query {
  if (populate === '*' || populate === true) return Object.fromEntries(Object.entries(model.attributes).filter(isLinked).map(([key]) => [key, true]))
  if (typeof populate === 'string') return partsOfPaths(populate.split(','))
  if (Array.isArray(populate)) return partsOfPaths(populate.flatMap((path) => String(path).split(',')))
  if (typeof populate === 'object' && populate !== null) return populate as Query
  throw new errors.ValidationError(`Expected populate to be "*", names or an object. Received ${JSON.stringify(populate)}.`)
}

const isLinked = ([, { type }]: [string, Attribute]): boolean => ['relation', 'component', 'media', 'dynamiczone'].includes(type)

function partsOfPaths(paths: string[]): Query {
  const parts: Query = {}
  for (const path of paths) {
    const [first = '', ...rest] = path.trim().split('.')
    const deeper = (parts[first] as { populate: string[] } | undefined)?.populate ?? []
    parts[first] = { populate: rest.length > 0 ? [...deeper, rest.join('.')] : deeper }
  }
  return parts
}

const isWanted = (value: unknown): boolean => isGiven(value) && value !== false && value !== 'false'

async function limitPart(value: unknown, attribute: Attribute, limits: Limits): Promise<unknown> {
  if (attribute.type === 'dynamiczone') return limitZone(value, attribute, limits)
  const target = attribute.type === 'media' ? 'plugin::upload.file' : attribute.type === 'component' ? attribute.component : attribute.target
  const model = target === undefined ? undefined : limits.getModel(target)
  if (!model || (attribute.type === 'relation' && !isContentType(model.uid))) return undefined
  const { count: _count, ...query } = queryOf(value)
  return limitQuery(query, model, limits)
}

const queryOf = (value: unknown): Query => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Query) : {})

async function limitZone(value: unknown, { components = [] }: Attribute, limits: Limits): Promise<Query> {
  const { on, populate } = queryOf(value)
  const asked = isGiven(on) ? (on as Query) : Object.fromEntries(components.map((uid) => [uid, isGiven(populate) ? { populate } : true]))
  const fragments: Query = {}
  for (const [uid, fragment] of Object.entries(asked)) {
    const model = limits.getModel(uid)
    if (model && isWanted(fragment)) fragments[uid] = await limitQuery(queryOf(fragment), model, limits)
  }
  return { on: fragments }
}
