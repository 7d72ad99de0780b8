import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { PublicContent } from '../editions/public-content.ts'
import { hasEditions, modelOf } from '../editions/public-types.ts'
import { connectionOf, isOwnVersion, isOwnWhole, listedVersions, wholeVersions } from '../integrity/sealed-rows.ts'
import type { ListedVersion } from '../integrity/sealed-rows.ts'
import { versionTable } from './version-table.ts'
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

/** The index, and the row that it goes up to. Nothing in it is ever changed: others may hold it. */
export interface PublicState {
  lastId: number
  /** The last row in it that this CMS wrote. */
  ownId: number
  index: PublicIndex
}

const nothing: PublicState = { lastId: 0, ownId: 0, index: new Map() }

/** What was read so far, by the server or by a transaction, whose rows may yet be taken back. */
const states = new WeakMap<object, PublicState>()

/**
 * Every edition that is public, by type and `documentId`. Rows are only ever added, so that what was read once is read
 * no second time; the transaction under way sees its own. Rows without the seal of this CMS are nobody's publication.
 */
export async function publicIndex(strapi: Core.Strapi): Promise<PublicIndex> {
  return (await publicState(strapi)).index
}

/** {@link publicIndex} with the id of the last row in it: the same id is the same index. */
export async function publicState(strapi: Core.Strapi): Promise<PublicState> {
  const reader: object = strapi.db.inTransaction() ? await connectionOf(strapi) : strapi
  const known = states.get(reader) ?? states.get(strapi) ?? nothing
  const rows = await rowsAfter(strapi, known.lastId)
  if (rows.length === 0) return known
  // Somebody else may have read on meanwhile.
  const next = stateAfter(strapi, states.get(reader) ?? known, rows)
  states.set(reader, next)
  return next
}

/** Has everything read anew that was read before: seals were written to rows that had none. */
export function forgetPublicState(strapi: Core.Strapi): void {
  states.delete(strapi)
}

/** What was public after a version. */
export async function publicIndexAt(strapi: Core.Strapi, version: number): Promise<PublicIndex> {
  return stateAfter(strapi, nothing, await rowsAfter(strapi, 0, version)).index
}

/** Rows after one, in their order, without contents. */
export async function rowsAfter(strapi: Core.Strapi, id: number, last?: number): Promise<ListedVersion[]> {
  const rows = listedVersions(await connectionOf(strapi)).where(`${versionTable}.id`, '>', id).orderBy(`${versionTable}.id`)
  return last === undefined ? rows : rows.where(`${versionTable}.id`, '<=', last)
}

/** The state with rows put in that are not in it already. */
function stateAfter(strapi: Core.Strapi, { lastId, ownId, index }: PublicState, rows: readonly ListedVersion[]): PublicState {
  const news = rows.filter(({ id }) => id > lastId)
  const own = news.filter((row) => isOwnVersion(strapi, row))
  const next = new Map(index)
  for (const [type, ofType] of Map.groupBy(own, ({ type }) => type)) {
    const editions = new Map(index.get(type))
    for (const row of ofType) applyVersion(strapi, editions, row)
    next.set(type, editions)
  }
  return { lastId: news.at(-1)?.id ?? lastId, ownId: own.at(-1)?.id ?? ownId, index: next }
}

type ListedRow = Omit<VersionRow, 'content' | 'hash'>

/** Brings what is public of a type to the state after a version. No edition in it is changed: others may hold it. */
export function applyVersion(strapi: Core.Strapi, editions: Map<string, PublicEdition>, row: ListedRow): void {
  const before = editions.get(row.document)
  if (row.act === 'publish') editions.set(row.document, publishedBy(strapi, row, before))
  else if (row.act === 'remove') editions.delete(row.document)
  else if (before) editions.set(row.document, { ...before, withdrawal: row.act === 'withdraw' ? (JSON.parse(row.listing) as Withdrawal) : null })
}

function publishedBy(strapi: Core.Strapi, row: ListedRow, before: PublicEdition | undefined): PublicEdition {
  const content = JSON.parse(row.listing) as PublicContent
  return {
    type: row.type,
    documentId: row.document,
    ...identityOf(strapi, row.type, row.document, content),
    versionId: row.id,
    firstPublishedAt: before?.firstPublishedAt ?? row.at,
    publishedAt: row.at,
    content,
    withdrawal: before?.withdrawal ?? null,
  }
}

/** The work that a document belongs to and its number there, by what is stored of it; of a type without editions, itself. */
export function identityOf(strapi: Core.Strapi, type: string, documentId: string, { facts }: Pick<PublicContent, 'facts'>): Pick<PublicEdition, 'work' | 'edition'> {
  const isEdition = strapi.contentTypes[type as never] !== undefined && hasEditions(modelOf(strapi, type))
  return {
    work: isEdition && typeof facts['work'] === 'string' ? facts['work'] : documentId,
    edition: isEdition && typeof facts['edition'] === 'number' ? facts['edition'] : 1,
  }
}

/** A version that is not as this CMS wrote it, so that nobody may read it. */
export class NotAsWritten extends errors.ApplicationError {
  readonly version: number

  constructor(version: number) {
    super(`The public version ${version} is not as it was written: somebody changed it past the CMS. Publish the document again, or restore the database from a copy.`)
    this.version = version
  }
}

/**
 * The whole content of a version, bodies included.
 *
 * @throws NotAsWritten when it was altered or is gone
 */
export async function wholeContent(strapi: Core.Strapi, versionId: number): Promise<PublicContent> {
  const [row] = await wholeVersions(await connectionOf(strapi)).where(`${versionTable}.id`, versionId)
  if (!row || !isOwnWhole(strapi, row)) throw new NotAsWritten(versionId)
  return JSON.parse(row.content ?? '{}') as PublicContent
}
