import type { Change } from '@clf/content'
import { checkEntry, EntryFault } from './check-entry.ts'
import type { EntryFaultCode } from './check-entry.ts'

/** What is not applied, with where to ask for it again. */
export interface SetAside {
  after: string | null
  until: string | null
  reason: string
  /** The beginning of what was received. */
  received: string
}

/** What a page of the feed holds for a store that is at a cursor. */
export interface CheckedPage {
  /** What goes on from there. */
  entries: Change[]
  /** What stands at the cursor or before it: the store has it, or set it aside, and it changes nothing. */
  again: Change[]
  setAside: SetAside[]
  /** What is wrong with the first of those; null where there is none. */
  fault: EntryFaultCode | null
  /** Where the store is when all of it is written. */
  cursor: string | null
  /** Where places begin that nothing but the page itself speaks for: a number was left out, or an entry set aside. Null of a page without such. */
  doubt: Doubt | null
}

interface Doubt {
  /** How many of the entries stand before it, and the cursor of the last of them. */
  entries: number
  cursor: string | null
  reason: string
}

const keptOfReceived = 2_000

/** What is kept of what was received, so that somebody can look at it. */
export const beginningOf = (received: unknown): string => (JSON.stringify(received) ?? 'undefined').slice(0, keptOfReceived)

/**
 * Looks at every entry of a page. One that is corrupt, that does not follow the one before it or that comes as two different ones is set aside, and
 * the rest goes on: the next good one is taken to follow it.
 *
 * @param after cursor that the page was asked from, which is that of the store
 */
export function checkPage(received: readonly unknown[], after: string | null): CheckedPage {
  const page: CheckedPage = { entries: [], again: [], setAside: [], fault: null, cursor: after, doubt: null }
  const start = numberIn(after) ?? 0
  const contradicted = contradictedIn(received)
  const doubt = (reason: string) => (page.doubt ??= { entries: page.entries.length, cursor: page.cursor, reason })
  let last = start
  // After an entry whose cursor could not be read, nobody knows what `previous` has to be.
  let isKnown = true
  for (const one of received) {
    try {
      const entry = checkEntry(one)
      if (numberIn(entry.cursor) !== entry.number) throw new EntryFault('out-of-place', `Its cursor is ${entry.cursor}, its number ${entry.number}.`)
      if (entry.number > start && contradicted.has(entry.number))
        throw new EntryFault('contradictory', `There is another entry with the number ${entry.number} in the same answer, and they contradict each other.`)
      if (entry.number <= last) {
        page.again.push(entry)
        continue
      }
      if (isKnown && entry.previous !== page.cursor) throw new EntryFault('out-of-place', `It follows ${entry.previous ?? 'nothing'}, and the last one was ${page.cursor ?? 'none'}.`)
      if (entry.number !== last + 1) doubt(`Between ${page.cursor ?? 'the beginning'} and ${entry.cursor} numbers are left out.`)
      page.entries.push(entry)
      page.cursor = entry.cursor
      last = entry.number
      isKnown = true
    } catch (error) {
      if (!(error instanceof EntryFault)) throw error
      doubt(error.message)
      page.fault ??= error.code
      const until = placeOf(one, last)
      page.setAside.push({ after: page.cursor, until: until?.cursor ?? null, reason: `${error.message} (${error.code})`, received: beginningOf(one) })
      if (until) {
        page.cursor = until.cursor
        last = until.number
      }
      isKnown = until !== null
    }
  }
  return page
}

/** What of a page nobody doubts: what stands before the first place that does not follow. */
export function beforeDoubt(page: CheckedPage): CheckedPage {
  return page.doubt === null ? page : { ...page, entries: page.entries.slice(0, page.doubt.entries), setAside: [], fault: null, cursor: page.doubt.cursor, doubt: null }
}

/** Numbers that two entries of an answer have which are not the same. */
function contradictedIn(received: readonly unknown[]): Set<number> {
  const known = new Map<number, unknown>()
  const contradicted = new Set<number>()
  for (const one of received) {
    if (typeof one !== 'object' || one === null) continue
    const { number, hash, cursor } = one as { number?: unknown; hash?: unknown; cursor?: unknown }
    if (typeof number !== 'number') continue
    const said = `${String(cursor)} ${String(hash)}`
    if (known.has(number) && known.get(number) !== said) contradicted.add(number)
    known.set(number, said)
  }
  return contradicted
}

/** Where an entry that is not applied says it stands, if that is ahead. */
function placeOf(one: unknown, last: number): { cursor: string; number: number } | null {
  if (typeof one !== 'object' || one === null) return null
  const { cursor, number } = one as { cursor?: unknown; number?: unknown }
  if (typeof cursor !== 'string' || cursor === '' || typeof number !== 'number' || numberIn(cursor) !== number || number <= last) return null
  return { cursor, number }
}

/** The number that a cursor begins with: a cursor is opaque but for that, which operators read too. */
function numberIn(cursor: string | null): number | null {
  const [, digits] = /^(\d+)-/.exec(cursor ?? '') ?? []
  return digits === undefined ? null : Number(digits)
}
