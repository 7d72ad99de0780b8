import { errors } from '@strapi/utils'
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
export function limitQuery(query: Query, model: Model, limits: Limits): Query {
  refuseOracles(query, model, limits)
  const limited = { ...query, ...(isGiven(query.populate) && { populate: limitPopulate(query.populate, model, limits) }) }
  return isClassified(model) ? { ...limited, filters: both(query.filters, limits.openOnly(model.uid)) } : limited
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

function both(given: unknown, limit: Query): Query {
  return isGiven(given) ? { $and: [given, limit] } : limit
}

function refuseOracles({ filters, sort }: Query, model: Model, limits: Limits): void {
  refuseWays(filters, model, limits)
  refusePaths(sort, model, limits)
}

/** Goes down a filter or an order: everything that is no attribute, an operator or a place in a list, keeps to the same model. */
function refuseWays(value: unknown, model: Model, limits: Limits): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const attribute = model.attributes[key]
    const next = attribute ? modelBehind(key, attribute, limits) : model
    if (next) refuseWays(inner, next, limits)
  }
}

/** An order is also written as a path, `office.code:asc`, or as several with commas, in lists too. */
function refusePaths(sort: unknown, model: Model, limits: Limits): void {
  if (typeof sort === 'string') return refusePath(sort, model, limits)
  refuseWays(sort, model, limits)
  if (typeof sort === 'object' && sort !== null) { for (const inner of Object.values(sort)) refusePaths(inner, model, limits) }
}

function refusePath(sort: string, model: Model, limits: Limits): void {
  for (const path of sort.split(',')) {
    let current: Model | undefined = model
    for (const key of path.trim().split(/[.:]/)) {
      const attribute: Attribute | undefined = current?.attributes[key]
      current = attribute && modelBehind(key, attribute, limits)
    }
  }
}

/** The model that an attribute leads to, undefined for a value of its own. */
function modelBehind(key: string, attribute: Attribute, limits: Limits): Model | undefined {
  const model = targetOf(attribute, limits)
  const isOpen = model && isContentType(model.uid) && !holdsSecrets(model)
  if (attribute.type === 'dynamiczone' || (attribute.type === 'relation' && !isOpen)) {
    throw new errors.PolicyError(`Without an API token you cannot filter or sort by “${key}”: it leads to papers that not everybody may read. Ask for ${key} with populate instead.`)
  }
  return model
}

function targetOf({ type, component, target }: Attribute, { getModel }: Limits): Model | undefined {
  const uid = type === 'media' ? 'plugin::upload.file' : type === 'component' ? component : target
  return uid === undefined ? undefined : getModel(uid)
}

const isContentType = (uid: string): boolean => uid.startsWith('api::')

function limitPopulate(populate: unknown, model: Model, limits: Limits): Query {
  const limited: Query = {}
  for (const [key, value] of Object.entries(namedParts(populate, model))) {
    const attribute = model.attributes[key]
    const part = attribute && isWanted(value) ? limitPart(value, attribute, limits) : undefined
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

function limitPart(value: unknown, attribute: Attribute, limits: Limits): Query | undefined {
  if (attribute.type === 'dynamiczone') return limitZone(value, attribute, limits)
  const model = targetOf(attribute, limits)
  if (!model || (attribute.type === 'relation' && !isContentType(model.uid))) return undefined
  const { count: _count, ...query } = queryOf(value)
  return limitQuery(query, model, limits)
}

const queryOf = (value: unknown): Query => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Query) : {})

function limitZone(value: unknown, { components = [] }: Attribute, limits: Limits): Query {
  const { on, populate } = queryOf(value)
  const asked = isGiven(on) ? (on as Query) : Object.fromEntries(components.map((uid) => [uid, isGiven(populate) ? { populate } : true]))
  const fragments: Query = {}
  for (const [uid, fragment] of Object.entries(asked)) {
    const model = limits.getModel(uid)
    if (model && isWanted(fragment)) fragments[uid] = limitQuery(queryOf(fragment), model, limits)
  }
  return { on: fragments }
}
