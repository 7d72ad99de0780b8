import { errors } from '@strapi/utils'
import type { ReadDocument } from './document.ts'
import { fieldsOf, relatedDocuments } from './fields.ts'
import type { Library } from './library.ts'

type Query = Record<string, unknown>
type Test = (value: unknown, asked: unknown) => boolean

const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value))
const lower = (value: unknown): string => text(value).toLowerCase()
const isNothing = (value: unknown): boolean => value === null || value === undefined
const isTrue = (asked: unknown): boolean => text(asked) === 'true'

/** Numbers are compared as numbers, everything else as text: dates are written so that this is their order. */
function compare(value: unknown, asked: unknown): number {
  return typeof value === 'number' ? value - Number(asked) : text(value).localeCompare(text(asked), 'en')
}

const listOf = (asked: unknown): unknown[] => (Array.isArray(asked) ? asked : typeof asked === 'object' && asked !== null ? Object.values(asked) : [asked])

const equals: Test = (value, asked) => (isNothing(value) ? asked === null : typeof value === 'number' ? value === Number(asked) : text(value) === text(asked))

const tests: Readonly<Record<string, Test>> = {
  $eq: equals,
  $eqi: (value, asked) => lower(value) === lower(asked),
  $ne: (value, asked) => !equals(value, asked),
  $in: (value, asked) => listOf(asked).some((one) => equals(value, one)),
  $notIn: (value, asked) => !listOf(asked).some((one) => equals(value, one)),
  $lt: (value, asked) => !isNothing(value) && compare(value, asked) < 0,
  $lte: (value, asked) => !isNothing(value) && compare(value, asked) <= 0,
  $gt: (value, asked) => !isNothing(value) && compare(value, asked) > 0,
  $gte: (value, asked) => !isNothing(value) && compare(value, asked) >= 0,
  $contains: (value, asked) => text(value).includes(text(asked)),
  $containsi: (value, asked) => lower(value).includes(lower(asked)),
  $notContains: (value, asked) => !text(value).includes(text(asked)),
  $notContainsi: (value, asked) => !lower(value).includes(lower(asked)),
  $startsWith: (value, asked) => text(value).startsWith(text(asked)),
  $startsWithi: (value, asked) => lower(value).startsWith(lower(asked)),
  $endsWith: (value, asked) => text(value).endsWith(text(asked)),
  $endsWithi: (value, asked) => lower(value).endsWith(lower(asked)),
  $null: (value, asked) => isNothing(value) === isTrue(asked),
  $notNull: (value, asked) => isNothing(value) !== isTrue(asked),
}

const deepest = 10

/**
 * Whether a document passes filters in Strapi's notation.
 *
 * @throws ValidationError for a field or an operator that there is not.
 */
export function passes(library: Library, document: ReadDocument, filters: unknown, depth = 0): boolean {
  if (filters === null || filters === undefined || filters === '') return true
  if (typeof filters !== 'object' || depth > deepest) throw refused('filters', filters)
  if (Array.isArray(filters)) return filters.every((one) => passes(library, document, one, depth + 1))
  return Object.entries(filters).every(([name, asked]) => passesOne(library, document, { name, asked, depth }))
}

function passesOne(library: Library, document: ReadDocument, { name, asked, depth }: { name: string; asked: unknown; depth: number }): boolean {
  const inner = (one: unknown) => passes(library, document, one, depth + 1)
  if (name === '$and') return listOf(asked).map(inner).every(Boolean)
  if (name === '$or') return listOf(asked).map(inner).some(Boolean)
  if (name === '$not') return !inner(asked)
  const { own, relations } = fieldsOf(library, document.item.type)
  if (own.has(name)) return passesValue(document.plain[name], asked, name)
  if (!relations.has(name)) throw refused(`filters.${name}`, asked)
  const related = [relatedDocuments(library, document, name) ?? []].flat()
  // A field that is wrong is told also where nothing is related.
  if (related.length === 0) checkNames(library, relations.get(name) ?? '', asked)
  return related.some((one) => passes(library, one, asked, depth + 1))
}

function checkNames(library: Library, type: string, asked: unknown): void {
  if (typeof asked !== 'object' || asked === null) throw refused('filters', asked)
  const { own, relations } = fieldsOf(library, type)
  const wrong = Object.keys(asked).find((name) => !name.startsWith('$') && !own.has(name) && !relations.has(name))
  if (wrong !== undefined) throw refused(`filters.${wrong}`, asked)
}

function passesValue(value: unknown, asked: unknown, name: string): boolean {
  if (typeof asked !== 'object' || asked === null) return equals(value, asked)
  return Object.entries(asked).every(([operator, wanted]) => {
    if (operator === '$not') return !passesValue(value, wanted, name)
    const test = tests[operator]
    if (!test) throw refused(`filters.${name}.${operator}`, wanted)
    return test(value, wanted)
  })
}

export function refused(place: string, received: unknown): errors.ValidationError {
  return new errors.ValidationError(`There is no ${place} in this API, or not with this value. Received ${JSON.stringify(received) ?? 'nothing'}.`)
}

/** Documents in the order of `sort`: `date:desc`, `office.code`, several with commas or as a list. */
export function inOrder(library: Library, documents: readonly ReadDocument[], type: string, sort: unknown): ReadDocument[] {
  const keys = sortKeys(sort)
  for (const { path } of keys) checkPath(library, type, path)
  return documents.toSorted((a, b) => {
    for (const { path, isDown } of keys) {
      const order = difference(valueAt(library, a, path), valueAt(library, b, path))
      if (order !== 0) return isDown ? -order : order
    }
    return a.item.documentId.localeCompare(b.item.documentId)
  })
}

function sortKeys(sort: unknown): { path: string[]; isDown: boolean }[] {
  if (isNothing(sort) || sort === '') return []
  const written = typeof sort === 'string' ? sort.split(',') : Array.isArray(sort) ? sort.flatMap((one: unknown) => (typeof one === 'string' ? one.split(',') : [one])) : nested(sort as Query)
  return written.map((one) => {
    if (typeof one !== 'string') throw refused('sort', one)
    const [path = '', direction = 'asc'] = one.trim().split(':')
    if (!/^(asc|desc)$/i.test(direction)) throw refused('sort', one)
    return { path: path.split('.'), isDown: direction.toLowerCase() === 'desc' }
  })
}

/** `{ office: { code: 'asc' } }` as `office.code:asc`; `{ 0: 'date:desc' }` as its values. */
function nested(sort: Query, before = ''): string[] {
  return Object.entries(sort).flatMap(([name, value]) => {
    if (/^\d+$/.test(name)) return typeof value === 'string' ? value.split(',') : nested(value as Query, before)
    return typeof value === 'string' ? [`${before}${name}:${value}`] : nested(value as Query, `${before}${name}.`)
  })
}

function checkPath(library: Library, type: string, [name = '', ...rest]: readonly string[]): void {
  const { own, relations } = fieldsOf(library, type)
  const target = relations.get(name)
  if (rest.length === 0 ? !own.has(name) : target === undefined) throw refused('sort', name)
  if (target !== undefined && rest.length > 0) checkPath(library, target, rest)
}

function valueAt(library: Library, document: ReadDocument, [name = '', ...rest]: readonly string[]): unknown {
  if (rest.length === 0) return document.plain[name]
  const [first] = [relatedDocuments(library, document, name) ?? []].flat()
  return first ? valueAt(library, first, rest) : null
}

function difference(a: unknown, b: unknown): number {
  if (isNothing(a) || isNothing(b)) return Number(isNothing(b)) - Number(isNothing(a))
  return typeof a === 'number' && typeof b === 'number' ? a - b : text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0
}
