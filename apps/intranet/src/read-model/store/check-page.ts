import type { Change } from '@clf/content'
import { checkEntry, EntryFault } from './check-entry.ts'

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
  entries: Change[]
  setAside: SetAside[]
  /** Where the store is when both are written. */
  cursor: string | null
}

const keptOfReceived = 2_000

/**
 * Looks at every entry of a page. One that is corrupt, or that does not follow the one before it, is set aside, and the rest goes on: the next
 * good one is taken to follow it.
 *
 * @param after cursor that the page was asked from, which is that of the store
 */
export function checkPage(received: readonly unknown[], after: string | null): CheckedPage {
  const page: CheckedPage = { entries: [], setAside: [], cursor: after }
  let last = numberIn(after)
  // After an entry whose cursor could not be read, nobody knows what `previous` has to be.
  let isKnown = true
  for (const one of received) {
    try {
      const entry = checkEntry(one)
      if (numberIn(entry.cursor) !== entry.number) throw new EntryFault(`Its cursor is ${entry.cursor}, its number ${entry.number}.`)
      if (last !== null && entry.number <= last) {
        // Once more: the store has it, or set it aside before.
        page.entries.push(entry)
        continue
      }
      if (isKnown && entry.previous !== page.cursor) throw new EntryFault(`It follows ${entry.previous ?? 'nothing'}, and the last one was ${page.cursor ?? 'none'}.`)
      page.entries.push(entry)
      page.cursor = entry.cursor
      last = entry.number
      isKnown = true
    } catch (error) {
      if (!(error instanceof EntryFault)) throw error
      const until = placeOf(one, last)
      page.setAside.push({ after: page.cursor, until: until?.cursor ?? null, reason: error.message, received: (JSON.stringify(one) ?? 'undefined').slice(0, keptOfReceived) })
      if (until) {
        page.cursor = until.cursor
        last = until.number
      }
      isKnown = until !== null
    }
  }
  return page
}

/** Where an entry that is not applied says it stands, if that is ahead. */
function placeOf(one: unknown, last: number | null): { cursor: string; number: number } | null {
  if (typeof one !== 'object' || one === null) return null
  const { cursor, number } = one as { cursor?: unknown; number?: unknown }
  if (typeof cursor !== 'string' || cursor === '' || typeof number !== 'number' || numberIn(cursor) !== number || number <= (last ?? 0)) return null
  return { cursor, number }
}

/** The number that a cursor begins with: a cursor is opaque but for that, which operators read too. */
function numberIn(cursor: string | null): number | null {
  const [, digits] = /^(\d+)-/.exec(cursor ?? '') ?? []
  return digits === undefined ? null : Number(digits)
}
