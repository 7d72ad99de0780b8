import { languageTags } from '@clf/text'
import { errors } from '@strapi/utils'
import { bodyFields } from '../bodies/check-body.ts'
import { documentIn, languagesIn } from './document.ts'
import type { ReadDocument } from './document.ts'
import { fieldsOf, relatedDocuments } from './fields.ts'
import { inOrder, passes, refused } from './filter.ts'
import type { Library } from './library.ts'

type Query = Record<string, unknown>

const parameters = new Set(['locale', 'filters', 'sort', 'fields', 'populate', 'pagination', 'status', 'preview', 'asAt', 'known', '_q'])

/** How many documents come with their bodies at once. */
const mostWithBodies = 25
const mostOnPage = 200

export interface Page {
  data: object[]
  meta: { pagination: { page: number; pageSize: number; pageCount: number; total: number } }
}

/** Documents of a type in one language, as a query in Strapi's notation asks for them. */
export async function answerList(library: Library, type: string, query: Query): Promise<Page> {
  checkParameters(query)
  const found = localesOf(query).flatMap((locale) => library.items(type).flatMap((item) => documentIn(library, item, locale) ?? []))
  const matching = found.filter((document) => isAbout(document, query['_q']) && passes(library, document, query['filters']))
  // A wrong filter is told also when there is nothing to filter.
  const ordered = inOrder(library, matching, type, query['sort'])
  const { page, pageSize, start } = pageOf(query['pagination'])
  const wanted = wantedOf(library, type, query)
  if (wanted.hasBodies && pageSize > mostWithBodies)
    throw new errors.ValidationError(`Ask for at most ${mostWithBodies} documents with their bodies at once, or leave out populate[body]. Received pageSize ${pageSize}.`)
  const shown = ordered.slice(start, start + pageSize)
  const data = await Promise.all(shown.map((document) => write(library, document, wanted)))
  return { data, meta: { pagination: { page, pageSize, pageCount: Math.ceil(ordered.length / pageSize), total: ordered.length } } }
}

/** One document by the `documentId` of any of its editions, null when the reader has none. */
export async function answerOne(library: Library, type: string, documentId: string, query: Query): Promise<object | null> {
  checkParameters(query)
  const item = library.find(type, documentId)
  const document = item && localesOf(query).map((locale) => documentIn(library, item, locale)).find((one) => one !== null)
  if (!document || !passes(library, document, query['filters'])) return null
  return write(library, document, wantedOf(library, type, query))
}

function checkParameters(query: Query): void {
  const unknown = Object.keys(query).find((name) => !parameters.has(name))
  if (unknown !== undefined) throw new errors.ValidationError(`Invalid parameter ${unknown}. Known are ${[...parameters].join(', ')}.`)
}

function localesOf({ locale }: Query): readonly (typeof languageTags)[number][] {
  if (locale === undefined || locale === '') return ['en']
  const asked = locale === '*' ? languageTags : languageTags.filter((tag) => tag === locale)
  if (asked.length === 0) throw new errors.ValidationError(`Expected locale to be one of ${languageTags.join(', ')}. Received ${JSON.stringify(locale)}.`)
  return asked
}

function isAbout({ plain }: ReadDocument, words: unknown): boolean {
  if (words === undefined || words === '') return true
  const text = Object.values(plain).filter((value) => typeof value === 'string' || typeof value === 'number').join('\n').toLowerCase()
  return text.includes(String(words).toLowerCase())
}

function pageOf(pagination: unknown): { page: number; pageSize: number; start: number } {
  const { page, pageSize, start, limit, withCount: _withCount, ...others } = (typeof pagination === 'object' && pagination !== null ? pagination : {}) as Query
  const [unknown] = Object.keys(others)
  if (unknown !== undefined) throw refused(`pagination.${unknown}`, others[unknown])
  const size = Math.min(count(pageSize ?? limit, 'pageSize', 1) ?? 25, mostOnPage)
  const first = count(start, 'start', 0)
  const asked = count(page, 'page', 1) ?? 1
  return { page: first === undefined ? asked : Math.floor(first / size) + 1, pageSize: size, start: first ?? (asked - 1) * size }
}

function count(value: unknown, name: string, least: number): number | undefined {
  if (value === undefined || value === '') return undefined
  const number = Number(value)
  if (!Number.isSafeInteger(number) || number < least) throw new errors.ValidationError(`Expected pagination.${name} to be a whole number from ${least}. Received ${JSON.stringify(value)}.`)
  return number
}

/** What of a document is asked for. */
interface Wanted {
  /** Null for every field of its own. */
  fields: ReadonlySet<string> | null
  hasBodies: boolean
  hasLanguages: boolean
  /** By name of the relation, what is asked for of it. */
  relations: ReadonlyMap<string, Query>
}

/** Comes with the bodies that name them. */
const bodies: ReadonlySet<string> = new Set([...bodyFields, 'files'])
/** Parts of a document that Strapi keeps apart and that stand in it here: asking for them is no mistake. */
const parts = new Set(['body', 'contact', 'translation', 'closing', 'amendments', 'file', 'createdBy', 'updatedBy'])

function wantedOf(library: Library, type: string, { fields, populate }: Query): Wanted {
  const { own, relations } = fieldsOf(library, type)
  const asked = partsOf(populate, [...relations.keys(), 'body', 'localizations'])
  const wanted = new Map<string, Query>()
  for (const [name, part] of Object.entries(asked)) {
    if (relations.has(name)) wanted.set(name, part)
    else if (!own.has(name) && !parts.has(name) && name !== 'localizations') throw refused(`populate.${name}`, part)
  }
  return { fields: fieldsAsked(fields, own), hasBodies: 'body' in asked, hasLanguages: 'localizations' in asked, relations: wanted }
}

function fieldsAsked(fields: unknown, own: ReadonlySet<string>): ReadonlySet<string> | null {
  if (fields === undefined || fields === '' || fields === '*') return null
  const names = (Array.isArray(fields) ? fields : typeof fields === 'object' && fields !== null ? Object.values(fields) : [fields]).flatMap((one) => String(one).split(','))
  const unknown = names.map((name) => name.trim()).find((name) => name !== '*' && !own.has(name))
  if (unknown !== undefined) throw refused(`fields.${unknown}`, fields)
  return names.includes('*') ? null : new Set(names.map((name) => name.trim()))
}

/** `*`, `a,b.c`, `[a, b.c]` and `{a: true}` in the last of these forms. */
function partsOf(populate: unknown, all: readonly string[]): Record<string, Query> {
  if (populate === undefined || populate === '' || populate === null) return {}
  if (populate === '*' || populate === true || populate === 'true') return Object.fromEntries(all.map((name) => [name, {}]))
  if (typeof populate === 'string' || Array.isArray(populate)) return partsOfPaths([populate].flat().flatMap((path) => String(path).split(',')))
  if (typeof populate !== 'object') throw refused('populate', populate)
  const named = Object.entries(populate).filter(([, part]) => part !== false && part !== 'false')
  if (named.every(([name]) => /^\d+$/.test(name))) return partsOfPaths(named.map(([, path]) => String(path)))
  return Object.fromEntries(named.map(([name, part]) => [name, typeof part === 'object' && part !== null ? (part as Query) : {}]))
}

function partsOfPaths(paths: readonly string[]): Record<string, Query> {
  const found: Record<string, Query> = {}
  for (const path of paths) {
    const [first = '', ...rest] = path.trim().split('.')
    const deeper = (found[first]?.['populate'] as string[] | undefined) ?? []
    found[first] = rest.length > 0 ? { populate: [...deeper, rest.join('.')] } : { ...(deeper.length > 0 && { populate: deeper }) }
  }
  return found
}

const deepest = 4

async function write(library: Library, document: ReadDocument, wanted: Wanted, depth = 0): Promise<object> {
  const { own } = fieldsOf(library, document.item.type)
  const source = wanted.hasBodies ? (documentIn(library, await library.whole(document.item), document.locale) ?? document) : document
  const isShown = (name: string) => (bodies.has(name) ? wanted.hasBodies : !wanted.fields || wanted.fields.has(name) || name === 'id' || name === 'documentId' || parts.has(name))
  const written = Object.fromEntries(Object.entries(source.plain).filter(([name]) => (own.has(name) || name === 'files') && isShown(name)))
  if (wanted.hasLanguages) {
    const others = languagesIn(document.item.content).filter((tag) => tag !== document.locale)
    written['localizations'] = others.map((locale) => ({ documentId: document.item.documentId, locale }))
  }
  for (const [name, query] of wanted.relations) written[name] = await writeRelated(library, document, { name, query, depth })
  return written
}

async function writeRelated(library: Library, document: ReadDocument, { name, query, depth }: { name: string; query: Query; depth: number }): Promise<unknown> {
  if (depth >= deepest) throw new errors.ValidationError(`populate goes at most ${deepest} steps deep.`)
  const related = relatedDocuments(library, document, name)
  const type = fieldsOf(library, document.item.type).relations.get(name) ?? ''
  const wanted = wantedOf(library, type, query)
  if (!Array.isArray(related)) return related && passes(library, related, query['filters']) ? write(library, related, wanted, depth + 1) : null
  const matching = inOrder(library, related.filter((one) => passes(library, one, query['filters'])), type, query['sort'])
  return Promise.all((query['sort'] ? matching : related.filter((one) => matching.includes(one))).map((one) => write(library, one, wanted, depth + 1)))
}
