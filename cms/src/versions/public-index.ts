import type { Core } from '@strapi/strapi'
import type { PublicContent } from '../editions/public-content.ts'
import { hasEditions, modelOf } from '../editions/public-types.ts'
import { versionUid } from './version-table.ts'
import type { VersionRow } from './version-table.ts'
import type { Withdrawal } from './write-version.ts'

/** An edition as readers may have it today. */
export interface PublicEdition {
  type: string
  documentId: string
  /** Shared by the editions of one circular; the `documentId` of a document that has no editions. */
  work: string
  edition: number
  /** The version that holds its words. */
  versionId: number
  firstPublishedAt: string
  publishedAt: string
  /** Without bodies. */
  content: PublicContent
  withdrawal: Withdrawal | null
}

export type PublicIndex = ReadonlyMap<string, ReadonlyMap<string, PublicEdition>>

/** The index, and the row that it goes up to. */
export interface Cached {
  lastId: number
  index: Map<string, Map<string, PublicEdition>>
}

const caches = new WeakMap<object, Cached>()

/**
 * Every edition that is public, by type and `documentId`. Rows are only ever added, so that what was read once is read
 * no second time; the transaction under way sees its own.
 */
export async function publicIndex(strapi: Core.Strapi): Promise<PublicIndex> {
  return (await publicState(strapi)).index
}

/** {@link publicIndex} with the id of the last row in it: the same id is the same index. */
export async function publicState(strapi: Core.Strapi): Promise<Readonly<Cached>> {
  const cached = caches.get(strapi) ?? { lastId: 0, index: new Map<string, Map<string, PublicEdition>>() }
  const rows = await rowsAfter(strapi, cached.lastId)
  if (rows.length === 0) return cached
  // A transaction that fails takes its rows back: what it has read is its own.
  const isWithin = strapi.db.inTransaction()
  const next = isWithin ? copyOf(cached) : cached
  // Somebody else may have read on meanwhile: what is in the index already is not put in again.
  for (const row of rows.filter(({ id }) => id > next.lastId)) apply(strapi, next.index, row)
  next.lastId = Math.max(next.lastId, ...rows.map(({ id }) => id))
  if (!isWithin) caches.set(strapi, next)
  return next
}

function copyOf({ lastId, index }: Cached): Cached {
  return { lastId, index: new Map([...index].map(([type, editions]) => [type, new Map(editions)])) }
}

function rowsAfter(strapi: Core.Strapi, id: number): Promise<Omit<VersionRow, 'content'>[]> {
  const select = ['id', 'type', 'document', 'act', 'at', 'actor', 'listing', 'hash']
  return strapi.db.query(versionUid as never).findMany({ where: { id: { $gt: id } }, select, orderBy: { id: 'asc' } } as never)
}

function apply(strapi: Core.Strapi, index: Cached['index'], row: Omit<VersionRow, 'content'>): void {
  const editions = index.get(row.type) ?? new Map<string, PublicEdition>()
  index.set(row.type, editions)
  applyVersion(strapi, editions, row)
}

/** Brings what is public of a type to the state after a version. No edition in it is changed: others may hold it. */
export function applyVersion(strapi: Core.Strapi, editions: Map<string, PublicEdition>, row: Omit<VersionRow, 'content'>): void {
  const before = editions.get(row.document)
  if (row.act === 'publish') editions.set(row.document, publishedBy(strapi, row, before))
  else if (row.act === 'remove') editions.delete(row.document)
  else if (before) editions.set(row.document, { ...before, withdrawal: row.act === 'withdraw' ? (JSON.parse(row.listing) as Withdrawal) : null })
}

function publishedBy(strapi: Core.Strapi, row: Omit<VersionRow, 'content'>, before: PublicEdition | undefined): PublicEdition {
  const content = JSON.parse(row.listing) as PublicContent
  const isEdition = strapi.contentTypes[row.type as never] !== undefined && hasEditions(modelOf(strapi, row.type))
  return {
    type: row.type,
    documentId: row.document,
    work: isEdition && typeof content.facts['work'] === 'string' ? content.facts['work'] : row.document,
    edition: isEdition && typeof content.facts['edition'] === 'number' ? content.facts['edition'] : 1,
    versionId: row.id,
    firstPublishedAt: before?.firstPublishedAt ?? row.at,
    publishedAt: row.at,
    content,
    withdrawal: before?.withdrawal ?? null,
  }
}

/** The whole content of a version, bodies included. */
export async function wholeContent(strapi: Core.Strapi, versionId: number): Promise<PublicContent> {
  const row: Pick<VersionRow, 'content'> | null = await strapi.db.query(versionUid as never).findOne({ where: { id: versionId }, select: ['content'] } as never)
  if (!row?.content) throw new Error(`The public version ${versionId} has no content.`)
  return JSON.parse(row.content) as PublicContent
}
