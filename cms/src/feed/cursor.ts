import { sha256 } from '@clf/workflow'
import { errors } from '@strapi/utils'
import type { Knex } from 'knex'
import { changeTable } from './change-table.ts'
import type { ChangeRow } from './change-table.ts'

/**
 * Place in the feed as a program sends it back: number, the beginning of the chain at it, by which another history shows, and the
 * view that it was given for.
 */
export function cursorOf({ id, chain }: Pick<ChangeRow, 'id' | 'chain'>, view: string): string {
  return `${id}-${chain.slice(0, 16)}-${view}`
}

/** Short name of what a token reads: with another token's cursor entries would be missed. */
export function viewName(types: readonly string[]): string {
  return sha256([...types].sort().join('\n')).slice(0, 8)
}

// Numbers are 32 bits wide in PostgreSQL, which fails when it is asked for a larger one.
const shape = /^([1-9]\d{0,8})-([0-9a-f]{16})-([0-9a-f]{8})$/

type CursorFault = 'not-a-cursor' | 'other-view' | 'future' | 'other-history'

const again = 'Take a new snapshot from /api/changes/snapshot and go on from its cursor.'

const words: Readonly<Record<CursorFault, (cursor: string) => string>> = {
  'not-a-cursor': (cursor) => `“${cursor}” is no cursor of this feed. Send the cursor of the last entry that you stored, as it was given; leave it out to read from the first entry.`,
  'other-view': (cursor) => `The cursor ${cursor} was given to a token that reads other types than this one, so entries would be missed. ${again}`,
  future: (cursor) => `The cursor ${cursor} is of an entry that this CMS does not have yet: its database is older than what you read. Nothing that you stored after it is public here. ${again}`,
  'other-history': (cursor) => `The cursor ${cursor} is of another history than this database holds: it was restored from a copy and written on since. ${again}`,
}

/** Where a reader is: the number of the last entry that it has, 0 of none, and its cursor. */
export interface ReadTo {
  number: number
  cursor: string | null
}

/**
 * What a cursor stands for.
 *
 * @throws ValidationError when it is none, or none of this feed, of this view or of this history. `details.reason` says which.
 */
export async function readTo(database: Knex, cursor: unknown, view: string): Promise<ReadTo> {
  if (cursor === undefined || cursor === '') return { number: 0, cursor: null }
  const given = typeof cursor === 'string' ? cursor : JSON.stringify(cursor)
  const [, number, chain = '', ofView] = shape.exec(given) ?? []
  if (number === undefined) throw refusalOf('not-a-cursor', given.slice(0, 80))
  if (ofView !== view) throw refusalOf('other-view', given)
  const id = Number(number)
  const row = await database(changeTable).where({ id }).select('chain').first<Pick<ChangeRow, 'chain'> | undefined>()
  if (!row) throw refusalOf('future', given)
  if (!row.chain.startsWith(chain)) throw refusalOf('other-history', given)
  return { number: id, cursor: given }
}

function refusalOf(reason: CursorFault, cursor: string): errors.ValidationError {
  return new errors.ValidationError(words[reason](cursor), { reason })
}
