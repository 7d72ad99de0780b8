import { createHash } from 'node:crypto'
import { sha256 } from '@clf/workflow'
import type { Core } from '@strapi/strapi'
import { changeTable } from './change-table.ts'
import type { ChangeRow } from './change-table.ts'
import { integrityOf } from '../integrity/integrity.ts'
import { isOwnEntry, readChanges } from '../integrity/sealed-rows.ts'
import { entryText, inView, isGiven, visibleAt } from './read-page.ts'
import type { Withheld } from './read-page.ts'
import type { ReadChange } from '../integrity/sealed-rows.ts'
import type { View } from './view.ts'
import { headOf } from './write-changes.ts'

/** Entries that are asked of the database at once, with their contents and without. */
const batch = 50
const rowsAtOnce = 1000

/** Everything that is public at one place of the feed. */
export interface Snapshot {
  /** From where to go on with `GET /api/changes`. */
  cursor: string | null
  /** The same text as long as the snapshot is the same. */
  etag: string
  /** Lines of JSON: the head, each entry, the end. */
  lines: () => AsyncGenerator<string>
}

type Light = Pick<ChangeRow, 'id' | 'act' | 'type' | 'document' | 'body'>

/**
 * The feed up to its present end without the entries that a later one makes void. Rows are never changed and their numbers
 * follow the commits, so that it is the state at that one place however long it takes to send and whatever is published meanwhile.
 */
export async function takeSnapshot(strapi: Core.Strapi, view: View): Promise<Snapshot> {
  const { id: head } = await headOf(strapi.db.connection)
  const withheld = await integrityOf(strapi).withheld('feed')
  const cursor = await visibleAt(strapi, view, head)
  // What was taken from readers meanwhile makes it another one.
  const without = withheld.size > 0 ? `-${sha256([...withheld].toSorted().join('\n')).slice(0, 8)}` : ''
  return { cursor, etag: `"snapshot-${cursor ?? 'empty'}${without}"`, lines: () => linesOf(strapi, view, { head, cursor, withheld }) }
}

async function* linesOf(strapi: Core.Strapi, view: View, { head, cursor, withheld }: { head: number; cursor: string | null; withheld: Withheld }): AsyncGenerator<string> {
  const numbers = await numbersThatHold(strapi, view, { head, withheld })
  const hash = createHash('sha256')
  yield `${JSON.stringify({ cursor, entries: numbers.length })}\n`
  for (let from = 0; from < numbers.length; from += batch) {
    const rows = await readChanges(strapi.db.connection).whereIn(`${changeTable}.id`, numbers.slice(from, from + batch)).orderBy(`${changeTable}.id`)
    // The reader that was told another number of entries takes a new one, and what is amiss is withheld there.
    const altered = rows.find((row) => !isGiven(strapi, row, withheld))
    if (altered) throw new Error(`Entry ${altered.id} is not as it was written. The snapshot was ended; the next one is without its document.`)
    for (const row of rows) hash.update(row.hash)
    yield rows.map((row) => `${entryText(row, null, null)}\n`).join('')
  }
  yield `${JSON.stringify({ end: cursor, entries: numbers.length, sha256: hash.digest('hex') })}\n`
}

/** Numbers of the entries that no later one makes void, in their order. */
async function numbersThatHold(strapi: Core.Strapi, view: View, { head, withheld }: { head: number; withheld: Withheld }): Promise<number[]> {
  const last = new Map<string, Light>()
  for (let from = 0;;) {
    const rows: ReadChange[] = await inView(readChanges(strapi.db.connection, true).where(`${changeTable}.id`, '>', from).where(`${changeTable}.id`, '<=', head), view).orderBy(`${changeTable}.id`)
      .limit(rowsAtOnce)
    for (const row of rows) if (!withheld.has(`${row.type} ${row.document}`) && isOwnEntry(strapi, row)) last.set(`${row.type} ${row.key}`, row)
    if (rows.length < rowsAtOnce) break
    from = rows.at(-1)?.id ?? head
  }
  const rows = [...last.values()].toSorted((a, b) => a.id - b.id)
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
