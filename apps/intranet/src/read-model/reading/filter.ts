import type { Library, ReadDocument } from './library.ts'

type Test = (value: unknown, asked: unknown) => boolean

const isNothing = (value: unknown): boolean => value === null || value === undefined
const text = (value: unknown): string => (isNothing(value) ? '' : String(value))
/** Numbers are compared as numbers, everything else as text: dates are written so that this is their order. */
const compare = (value: unknown, asked: unknown): number => (typeof value === 'number' ? value - Number(asked) : text(value) < text(asked) ? -1 : text(value) > text(asked) ? 1 : 0)

const tests: Readonly<Record<string, Test>> = {
  $eq: (value, asked) => (isNothing(value) ? asked === null : typeof value === 'number' ? value === Number(asked) : text(value) === text(asked)),
  $lte: (value, asked) => !isNothing(value) && compare(value, asked) <= 0,
  $gt: (value, asked) => !isNothing(value) && compare(value, asked) > 0,
  $containsi: (value, asked) => text(value).toLowerCase().includes(text(asked).toLowerCase()),
}

/**
 * Whether a document passes a condition in the notation of the CMS, as far as pages use it.
 *
 * @throws TypeError for an operator that is not one of these: a page that asks so is wrong
 */
export function passes(library: Library, document: ReadDocument, condition: unknown): boolean {
  if (condition === undefined) return true
  return Object.entries(condition as object).every(([name, asked]) => passesOne(library, document, name, asked))
}

function passesOne(library: Library, document: ReadDocument, name: string, asked: unknown): boolean {
  if (name === '$and') return listOf(asked).every((one) => passes(library, document, one))
  if (name === '$or') return listOf(asked).some((one) => passes(library, document, one))
  if (library.isOwn(document, name)) return passesValue(library.field(document, name), asked)
  return [library.related(document, name) ?? []].flat().some((one) => passes(library, one, asked))
}

function passesValue(value: unknown, asked: unknown): boolean {
  return Object.entries(asked as object).every(([operator, wanted]) => {
    const test = tests[operator]
    if (!test) throw new TypeError(`The read model knows no operator ${operator}. Known are ${Object.keys(tests).join(', ')}.`)
    return test(value, wanted)
  })
}

const listOf = (asked: unknown): unknown[] => (Array.isArray(asked) ? asked : Object.values(asked as object))

/** Documents in an order, `date:desc`; those with the same values by their `documentId`. What has no value comes first, with `desc` last. */
export function inOrder(library: Library, documents: readonly ReadDocument[], sort: readonly string[]): ReadDocument[] {
  const keys = sort.map((one) => {
    const [field = '', direction] = one.split(':')
    return { field, sign: direction === 'desc' ? -1 : 1 }
  })
  const valued = documents.map((document) => ({ document, id: document.item.edition.documentId, values: keys.map(({ field }) => library.field(document, field)) }))
  valued.sort((a, b) => {
    for (const [place, { sign }] of keys.entries()) {
      const order = difference(a.values[place], b.values[place])
      if (order !== 0) return sign * order
    }
    return a.id < b.id ? -1 : 1
  })
  return valued.map(({ document }) => document)
}

function difference(a: unknown, b: unknown): number {
  if (isNothing(a) || isNothing(b)) return Number(isNothing(b)) - Number(isNothing(a))
  return typeof a === 'number' && typeof b === 'number' ? a - b : compare(text(a), b)
}
