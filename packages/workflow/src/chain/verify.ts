import type { Knex } from 'knex'
import { caseOf, rowOf } from '../case/case-state.ts'
import { isPostgres, noHash, tables } from '../tables/tables.ts'
import { readHead, type Head } from './append.ts'
import { canonical, sha256, type Json } from './canonical.ts'

export type ChainFaultCode = 'altered' | 'missing' | 'out-of-place' | 'head-differs' | 'truncated' | 'rewritten' | 'case-differs'

export interface ChainFault {
  code: ChainFaultCode
  /** Number of the event it is about. */
  number: number
  /** What was found, and what should be there. */
  detail: string
}

export interface ChainReport {
  /** Events that were read. */
  events: number
  head: Head
  /** Heads kept outside of the database that were compared. Without one, a chain that was rewritten to its end is not noticed. */
  witnessed: number
  /** The first hundred. */
  faults: ChainFault[]
}

interface Row {
  number: number | string
  case_id: string
  hash: string
  body: string
}

const pageSize = 2000
const mostFaults = 100

/**
 * Reads the whole chain in one snapshot: each event's text, hash, number and link to the one before; the head in the database; the heads kept
 * outside, read before the call; and that every case stands as its last event left it.
 */
export async function verifyChain(database: Knex, heads: readonly Head[] = []): Promise<ChainReport> {
  // SQLite gives every transaction a snapshot, and has no levels to choose from.
  const config: Knex.TransactionConfig = isPostgres(database) ? { isolationLevel: 'repeatable read', readOnly: true } : {}
  return await database.transaction(async (trx) => await verifyIn(trx, heads), config)
}

async function verifyIn(trx: Knex.Transaction, heads: readonly Head[]): Promise<ChainReport> {
  const faults: ChainFault[] = []
  const add = (code: ChainFaultCode, number: number, detail: string): void => {
    if (faults.length < mostFaults) faults.push({ code, number, detail })
  }
  const kept = Map.groupBy(heads, ({ number }) => number)
  const lastOfCase = new Map<string, { number: number; after: string }>()
  let last: Head = { number: 0, hash: noHash }
  let events = 0

  for (let page = await pageAfter(trx, 0); page.length > 0; page = await pageAfter(trx, last.number)) {
    for (const row of page) {
      const number = Number(row.number)
      events += 1
      if (number !== last.number + 1) add('missing', last.number + 1, number === last.number + 2 ? `Event ${last.number + 1} is gone.` : `Events ${last.number + 1} to ${number - 1} are gone.`)
      const body = readBody(row.body)
      if (!body || sha256(row.body) !== row.hash) add('altered', number, 'Its text does not have the hash that was kept of it.')
      else if (body.number !== number || body.caseId !== row.case_id) add('out-of-place', number, `Its text says that it is event ${String(body.number)} of case ${String(body.caseId)}.`)
      else if (number === last.number + 1 && body.previous !== last.hash) add('out-of-place', number, `It was written after another event than ${number - 1} as it stands.`)
      for (const { hash } of kept.get(number) ?? []) if (hash !== row.hash) add('rewritten', number, `Outside of the database its hash was kept as ${hash}; it is ${row.hash}.`)
      lastOfCase.set(row.case_id, { number, after: body?.after === undefined ? '' : canonical(body.after) })
      last = { number, hash: row.hash }
    }
  }

  const head = await readHead(trx)
  if (head.number !== last.number || head.hash !== last.hash) add('head-differs', head.number, `The head in the database is event ${head.number}; the last event there is ${last.number}.`)
  const furthest = heads.reduce((most, { number }) => Math.max(most, number), 0)
  if (furthest > last.number) add('truncated', last.number + 1, `Outside of the database event ${furthest} was kept; the last one here is ${last.number}.`)
  await compareCases(trx, lastOfCase, add)
  return { events, head, witnessed: heads.length, faults }
}

const pageAfter = async (trx: Knex.Transaction, number: number): Promise<Row[]> =>
  await trx(tables.event).select('number', 'case_id', 'hash', 'body').where('number', '>', number).orderBy('number').limit(pageSize)

/** The body of an event, or undefined when its text is no canonical JSON object. */
function readBody(text: string): Record<string, Json> | undefined {
  try {
    const value = JSON.parse(text) as Json
    return value !== null && typeof value === 'object' && !Array.isArray(value) && canonical(value) === text ? value : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

async function compareCases(trx: Knex.Transaction, lastOfCase: Map<string, { number: number; after: string }>, add: (code: ChainFaultCode, number: number, detail: string) => void): Promise<void> {
  const left = new Set(lastOfCase.keys())
  for (let after = '';;) {
    const page: CaseRow[] = await trx(tables.case).where('id', '>', after).orderBy('id').limit(pageSize)
    for (const row of page) {
      const last = lastOfCase.get(row.id)
      left.delete(row.id)
      if (!last) add('case-differs', 0, `Case ${row.id} has no event.`)
      else if (last.after !== row.body || !isAsItsBodySays(row, last.number)) add('case-differs', last.number, `Case ${row.id} does not stand as its last event left it.`)
    }
    const end = page.at(-1)
    if (!end) break
    after = end.id
  }
  for (const id of left) add('case-differs', lastOfCase.get(id)?.number ?? 0, `Case ${id} has events and is gone.`)
}

interface CaseRow extends Record<string, unknown> {
  id: string
  body: string
}

const isAsItsBodySays = (row: CaseRow, event: number): boolean => Object.entries(rowOf(caseOf(row), event)).every(([column, value]) => String(row[column]) === String(value))
