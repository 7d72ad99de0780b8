import type { Core } from '@strapi/strapi'
import type { Knex } from 'knex'
import { integrityOf } from '../integrity/integrity.ts'
import { isOwnChange, isOwnEntry, readChanges } from '../integrity/sealed-rows.ts'
import type { ReadChange } from '../integrity/sealed-rows.ts'
import { changeTable } from './change-table.ts'
import { cursorOf } from './cursor.ts'
import type { ReadTo } from './cursor.ts'
import { typeName } from './write-changes.ts'
import type { View } from './view.ts'

/** Rows that are asked of the database at once, so that long bodies do not fill the memory. */
const batch = 100

/** Bytes after which a page ends early. One entry is given whatever its size. */
const mostBytes = 8_000_000

/** A page as JSON text, {@link ChangePage} of `@clf/content`. */
export interface PageText {
  text: string
  count: number
  /** Cursor of its last entry; of an empty page, where it was asked from. */
  cursor: string | null
  more: boolean
}

/** Documents that are kept from readers, each `type document`. */
export type Withheld = ReadonlySet<string>

/**
 * Entries after a place, in their order. What a later page adds was committed later: numbers follow the order of the commits.
 * What this CMS did not write, as it stands, is no entry.
 *
 * @param after the place of an entry of this view, as every cursor of it is
 */
export async function readPage(strapi: Core.Strapi, { view, withheld }: { view: View; withheld: Withheld }, after: ReadTo, limit: number): Promise<PageText> {
  const database = strapi.db.connection
  let last = after.cursor
  const texts: string[] = []
  let bytes = 0
  for (let from = after.number;;) {
    const wanted = Math.min(batch, limit - texts.length) + 1
    const rows = await rowsAfter(database, view, from, wanted)
    for (const row of rows) {
      from = row.id
      if (!isGiven(strapi, row, withheld)) continue
      if (texts.length === limit) return pageOf(texts, last, true)
      const text = entryText(row, view, last)
      const size = Buffer.byteLength(text)
      if (texts.length > 0 && bytes + size > mostBytes) return pageOf(texts, last, true)
      texts.push(text)
      bytes += size
      last = cursorOf(row, view.name)
    }
    if (rows.length < wanted) return pageOf(texts, last, false)
  }
}

/** Whether readers are given an entry: this CMS wrote it as it stands, and nothing of its document is in doubt. */
export function isGiven(strapi: Core.Strapi, row: ReadChange, withheld: Withheld): boolean {
  if (withheld.has(`${row.type} ${row.document}`)) return false
  const isOwn = isOwnChange(strapi, row)
  if (!isOwn && row.seal !== null) integrityOf(strapi).doubtChange(row)
  return isOwn
}

function pageOf(texts: readonly string[], cursor: string | null, more: boolean): PageText {
  return { text: `{"data":[${texts.join(',')}],"meta":${JSON.stringify({ cursor, more })}}`, count: texts.length, cursor, more }
}

/** Cursor of the last entry of a view up to a number, null when there is none. */
export async function visibleAt(strapi: Core.Strapi, view: View, number: number): Promise<string | null> {
  for (let to = number; to > 0;) {
    const rows: ReadChange[] = await inView(readChanges(strapi.db.connection, true).where(`${changeTable}.id`, '<=', to), view).orderBy(`${changeTable}.id`, 'desc').limit(batch)
    const own = rows.find((row) => isOwnEntry(strapi, row))
    if (own) return cursorOf(own, view.name)
    to = rows.length < batch ? 0 : (rows.at(-1)?.id ?? 0) - 1
  }
  return null
}

/** Only what a view shows of a query. */
export function inView<Query extends Knex.QueryBuilder>(query: Query, { types }: View): Query {
  return types === null ? query : (query.whereIn(`${changeTable}.type`, [...types]) as Query)
}

function rowsAfter(database: Knex, view: View, after: number, limit: number): Promise<ReadChange[]> {
  return inView(readChanges(database).where(`${changeTable}.id`, '>', after), view).orderBy(`${changeTable}.id`).limit(limit)
}

/** An entry as JSON, of a snapshot without a view: it has no place in the feed. Bodies are put in as they were stored: to read and write them again would be most of the work. */
export function entryText({ id, chain, act, type, document, at, hash, body, content }: ReadChange, view: View | null, previous: string | null): string {
  const place = JSON.stringify({ ...(view && { cursor: cursorOf({ id, chain }, view.name), previous, number: id }), act, type: typeName(type), documentId: document, at, hash })
  if (act === 'publish') return `${place.slice(0, -1)},"edition":${body.slice(0, -1)},"content":${content ?? '{}'}}}`
  return body === '{}' ? place : `${place.slice(0, -1)},${body.slice(1)}`
}
