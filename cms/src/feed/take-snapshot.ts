import { createHash } from 'node:crypto'
import type { Core } from '@strapi/strapi'
import { changeTable } from './change-table.ts'
import type { ChangeRow } from './change-table.ts'
import { entries, entryText, inView, visibleAt } from './read-page.ts'
import type { View } from './view.ts'
import { headOf } from './write-changes.ts'

/** Entries that are asked of the database at once. */
const batch = 50

/** Everything that is public at one place of the feed. */
export interface Snapshot {
  /** From where to go on with `GET /api/changes`. */
  cursor: string | null
  /** Lines of JSON: the head, each entry, the end. */
  lines: () => AsyncGenerator<string>
}

type Light = Pick<ChangeRow, 'id' | 'act' | 'type' | 'document' | 'body'>

/**
 * The feed up to its present end without the entries that a later one makes void. Rows are never changed and their numbers
 * follow the commits, so that it is the state at that one place however long it takes to send and whatever is published meanwhile.
 */
export async function takeSnapshot(strapi: Core.Strapi, view: View): Promise<Snapshot> {
  const database = strapi.db.connection
  const { id: head } = await headOf(database)
  const cursor = await visibleAt(database, view, head)
  return { cursor, lines: () => linesOf(strapi, view, { head, cursor }) }
}

async function* linesOf(strapi: Core.Strapi, view: View, { head, cursor }: { head: number; cursor: string | null }): AsyncGenerator<string> {
  const database = strapi.db.connection
  const numbers = await numbersThatHold(strapi, view, head)
  const hash = createHash('sha256')
  yield `${JSON.stringify({ cursor, entries: numbers.length })}\n`
  for (let from = 0; from < numbers.length; from += batch) {
    const rows = await entries(database).whereIn(`${changeTable}.id`, numbers.slice(from, from + batch)).orderBy(`${changeTable}.id`)
    for (const row of rows) hash.update(row.hash)
    yield rows.map((row) => `${entryText(row, null, null)}\n`).join('')
  }
  yield `${JSON.stringify({ end: cursor, entries: numbers.length, sha256: hash.digest('hex') })}\n`
}

/** Numbers of the entries that no later one makes void, in their order. */
async function numbersThatHold(strapi: Core.Strapi, view: View, head: number): Promise<number[]> {
  const database = strapi.db.connection
  const last = inView(database<ChangeRow>(changeTable).where('id', '<=', head), view).groupBy('type', 'key').max('id')
  const rows: Light[] = await database(changeTable).whereIn('id', last).orderBy('id').select('id', 'act', 'type', 'document', 'body')
  const published = new Map(rows.filter(({ act }) => act === 'publish').map((row) => [placeOf(row), row]))
  return rows.filter((row) => holds(row, published.get(placeOf(row)))).map(({ id }) => id)
}

const placeOf = ({ type, document }: Light): string => `${type} ${document}`

/** Whether the last entry of its kind still says something, beside the publication of its document. */
function holds({ id, act, body }: Light, publication: Light | undefined): boolean {
  if (!publication) return false
  switch (act) {
    case 'publish':
    case 'redirect':
      return true
    case 'unpublish':
      return false
    // A publication says which withdrawal holds.
    case 'withdraw':
    case 'restore':
      return id > publication.id
    case 'supersede':
      return (JSON.parse(body) as { supersededBy: unknown[] }).supersededBy.length > 0
    case 'file':
      return isNamed((JSON.parse(body) as { file: { documentId: string } }).file.documentId, publication)
  }
}

function isNamed(file: string, { body }: Light): boolean {
  return Object.hasOwn((JSON.parse(body) as { sha256: object }).sha256, file)
}
