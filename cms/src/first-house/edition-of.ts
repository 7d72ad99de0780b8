import { treeFromBlocks } from '@clf/content/tree'
import { bodyFields } from '../bodies/check-body.ts'
import { wordFields } from '../editions/languages.ts'
import { schemeOf, shownAsCode } from '../editions/public-types.ts'
import type { Model } from '../editions/public-types.ts'
import type { Fields } from './read-first-house.ts'

/** What a type of today needs to be told of a document of the first house. */
export interface Target {
  model: Model
  /** Names of the words that it has. */
  words: ReadonlySet<string>
  /** `documentId` of the term of a scheme that has this code. */
  termOf(scheme: string, code: string): string | undefined
}

const many = new Set(['amendments'])
const bodies: ReadonlySet<string> = new Set(bodyFields)

/** A document of the first house, in all its languages, as the content type of today takes it: facts once, words for each language. */
export function editionOf(versions: Readonly<Record<string, Fields>>, target: Target): Record<string, unknown> {
  const present = wordFields.flatMap(([field, tag]) => (versions[tag] ? [[field, versions[tag]] as const] : []))
  const [first] = present
  if (!first) return {}
  const facts = factsOf(first[1], target)
  const words = present.map(([field, version]) => [field, wordsOf(version, target)] as const)
  if ('amendments' in target.model.attributes) facts['amendments'] = amendmentsOf(present)
  return { ...facts, ...Object.fromEntries(words) }
}

function factsOf(version: Fields, { model, words, termOf }: Target): Record<string, unknown> {
  const facts: Record<string, unknown> = {}
  for (const [name, attribute] of Object.entries(model.attributes)) {
    const value = version[name]
    if (value === undefined || words.has(name) || many.has(name)) continue
    if (shownAsCode.has(name)) facts[name] = typeof value === 'string' ? (termOf(schemeOf[name] ?? '', value) ?? null) : null
    else if (attribute.type === 'relation') facts[name] = attribute.relation?.endsWith('ToMany') ? value : ((value as string[])[0] ?? null)
    else if (attribute.type === 'component') facts[name] = contactOf(value)
    else facts[name] = dateless(value)
  }
  return facts
}

/** Databases give dates as instants, SQLite as milliseconds. */
const dateless = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value)

function contactOf(value: unknown): unknown {
  const [contact] = value as Fields[]
  return contact ? { telephone: contact['telephone'] ?? null, email: contact['email'] ?? null } : null
}

function wordsOf(version: Fields, { words }: Target): Record<string, unknown> {
  const found: Record<string, unknown> = {}
  for (const name of words) {
    const value = version[name]
    if (bodies.has(name)) found[name] = treeFromBlocks(name === 'body' ? value : [{ __component: 'content.text', body: value }]).tree
    else if (name === 'contactPost') found[name] = (version['contact'] as Fields[] | undefined)?.[0]?.['post'] ?? null
    else if (name === 'file') found[name] = (value as { id: number }[] | undefined)?.[0]?.id ?? null
    else if (Array.isArray(value) && name !== 'altLabels') found[name] = partOf(value[0] as Fields | undefined)
    else if (value !== undefined) found[name] = value
  }
  return found
}

function partOf(part: Fields | undefined): unknown {
  if (!part) return null
  const { __component: _component, ...fields } = part
  return fields
}

/** Amendments stood once for each language, in the same order. */
function amendmentsOf(versions: readonly (readonly [string, Fields])[]): object[] {
  const [first] = versions
  return ((first?.[1]['amendments'] as Fields[] | undefined) ?? []).map(({ date }, index) => ({
    date,
    ...Object.fromEntries(versions.map(([field, version]) => [field, (version['amendments'] as Fields[] | undefined)?.[index]?.['note'] ?? null])),
  }))
}
