import type { Core } from '@strapi/strapi'
import type { Knex } from 'knex'
import { versionTable } from '../versions/version-table.ts'
import { changeTable } from './change-table.ts'
import type { ChangeRow } from './change-table.ts'
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

type Found = ChangeRow & { at: string; content: string | null }

/**
 * Entries after a place, in their order. What a later page adds was committed later: numbers follow the order of the commits.
 *
 * @param after the place of an entry of this view, as every cursor of it is
 */
export async function readPage(strapi: Core.Strapi, view: View, after: ReadTo, limit: number): Promise<PageText> {
  const database = strapi.db.connection
  let last = after.cursor
  const texts: string[] = []
  let bytes = 0
  for (let from = after.number;;) {
    const wanted = Math.min(batch, limit - texts.length)
    const rows = await rowsAfter(database, view, from, wanted + 1)
    for (const row of rows.slice(0, wanted)) {
      const text = entryText(row, view, last)
      const size = Buffer.byteLength(text)
      if (texts.length > 0 && bytes + size > mostBytes) return pageOf(texts, last, true)
      texts.push(text)
      bytes += size
      last = cursorOf(row, view.name)
      from = row.id
    }
    if (rows.length <= wanted) return pageOf(texts, last, false)
    if (texts.length === limit) return pageOf(texts, last, true)
  }
}

function pageOf(texts: readonly string[], cursor: string | null, more: boolean): PageText {
  return { text: `{"data":[${texts.join(',')}],"meta":${JSON.stringify({ cursor, more })}}`, count: texts.length, cursor, more }
}

/** Cursor of the last entry of a view up to a number, null when there is none. */
export async function visibleAt(database: Knex, view: View, number: number): Promise<string | null> {
  const row = await inView(database(changeTable).where('id', '<=', number), view).select('id', 'chain').orderBy('id', 'desc').first<Pick<ChangeRow, 'id' | 'chain'> | undefined>()
  return row ? cursorOf(row, view.name) : null
}

/** Only what a view shows of a query. */
export function inView<Query extends Knex.QueryBuilder>(query: Query, { types }: View): Query {
  return types === null ? query : (query.whereIn(`${changeTable}.type`, [...types]) as Query)
}

function rowsAfter(database: Knex, view: View, after: number, limit: number): Promise<Found[]> {
  return inView(entries(database).where(`${changeTable}.id`, '>', after), view).orderBy(`${changeTable}.id`).limit(limit)
}

/** Entries with their instants, publications with their content. */
export function entries(database: Knex): Knex.QueryBuilder<ChangeRow, Found[]> {
  const ofPublication = database.raw(`case when ${changeTable}.act = 'publish' then ${versionTable}.content end as content`)
  return database(changeTable).join(versionTable, `${versionTable}.id`, `${changeTable}.version`).select(`${changeTable}.*`, `${versionTable}.at`, ofPublication)
}

/** An entry as JSON, of a snapshot without a view: it has no place in the feed. Bodies are put in as they were stored: to read and write them again would be most of the work. */
export function entryText({ id, chain, act, type, document, at, hash, body, content }: Found, view: View | null, previous: string | null): string {
  const place = JSON.stringify({ ...(view && { cursor: cursorOf({ id, chain }, view.name), previous, number: id }), act, type: typeName(type), documentId: document, at, hash })
  if (act === 'publish') return `${place.slice(0, -1)},"edition":${body.slice(0, -1)},"content":${content ?? '{}'}}}`
  return body === '{}' ? place : `${place.slice(0, -1)},${body.slice(1)}`
}
