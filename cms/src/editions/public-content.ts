import type { MediaFile } from '@clf/content'
import type { LanguagePath } from '@clf/text'
import type { Core } from '@strapi/strapi'
import { bodyFields } from '../bodies/check-body.ts'
import { usedInWords } from '../bodies/used-in-words.ts'
import { isWordField, wordFields } from './languages.ts'
import { modelOf } from './public-types.ts'
import type { Attribute } from './public-types.ts'
import type { Row } from './row.ts'

/** Everything of an edition that is published: what a public version holds. */
export interface PublicContent {
  /** By name of the field. A relation is the `documentId` of what it leads to, a list of them when there may be several. */
  facts: Record<string, unknown>
  words: Partial<Record<LanguagePath, Record<string, unknown>>>
  /** Files that it names, by their `documentId`. */
  files: Record<string, MediaFile & { hash: string }>
  /** Addresses that its bodies lead to. */
  addresses: readonly string[]
}

/** What is Strapi's own in a row and says nothing of the document. */
const own = new Set(['createdBy', 'updatedBy', 'localizations', 'locale', 'publishedAt', 'createdAt', 'updatedAt', 'documentId', 'id'])

/** The content of a draft as its next public version holds it. */
export async function contentOf(strapi: Core.Strapi, uid: string, row: Row): Promise<PublicContent> {
  const { attributes } = modelOf(strapi, uid)
  const facts: PublicContent['facts'] = {}
  const words: PublicContent['words'] = {}
  for (const [name, attribute] of Object.entries(attributes)) {
    if (own.has(name)) continue
    const value = plain(strapi, row[name], attribute)
    if (!isWordField(name)) facts[name] = value
    else if (value !== null) words[name] = value as Record<string, unknown>
  }
  const uses = Object.values(words).map(usedInWords)
  return { facts, words, files: await filesOf(strapi, uses.flatMap(({ media }) => media)), addresses: [...new Set(uses.flatMap(({ addresses }) => addresses))] }
}

/** A value without rows of the database in it: files and relations by `documentId`, components without their ids. */
function plain(strapi: Core.Strapi, value: unknown, { type, component, repeatable, multiple, relation }: Attribute): unknown {
  if (type === 'relation') return relation?.endsWith('ToMany') ? listOf(value).map(idOf) : value ? idOf(value) : null
  if (type === 'media') return multiple ? listOf(value).map(idOf) : value ? idOf(value) : null
  if (type !== 'component' || !component) return value ?? null
  const part = (one: unknown) => partOf(strapi, component, one as Record<string, unknown>)
  return repeatable ? listOf(value).map(part) : value ? part(value) : null
}

function partOf(strapi: Core.Strapi, component: string, value: Record<string, unknown>): Record<string, unknown> {
  const { attributes } = modelOf(strapi, component)
  return Object.fromEntries(Object.entries(attributes).map(([name, attribute]) => [name, plain(strapi, value[name], attribute)]))
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const idOf = (value: unknown): string => String((value as { documentId: string }).documentId)

const fileFields = ['documentId', 'name', 'alternativeText', 'caption', 'width', 'height', 'hash', 'ext', 'mime', 'size', 'url', 'createdAt', 'updatedAt'] as const

async function filesOf(strapi: Core.Strapi, ids: readonly string[]): Promise<PublicContent['files']> {
  if (ids.length === 0) return {}
  const files = await strapi.db.query('plugin::upload.file').findMany({ where: { documentId: { $in: ids } }, select: [...fileFields] as never })
  return Object.fromEntries(files.map(({ id: _id, ...file }: { id: number; documentId: string }) => [file.documentId, file])) as PublicContent['files']
}

const bodies: ReadonlySet<string> = new Set(bodyFields)

/** The content without its bodies: what lists, registers and searches are answered from. */
export function listingOf({ facts, words, files, addresses }: PublicContent): PublicContent {
  const short = wordFields.flatMap(([field]) => {
    const version = words[field]
    return version ? [[field, Object.fromEntries(Object.entries(version).filter(([name]) => !bodies.has(name)))] as const] : []
  })
  return { facts, words: Object.fromEntries(short), files, addresses }
}
