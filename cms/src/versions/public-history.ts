import type { HistoryEntry } from '@clf/content/in-force'
import type { Core } from '@strapi/strapi'
import { isOwnVersion } from '../integrity/sealed-rows.ts'
import { applyVersion, rowsAfter } from './public-index.ts'
import type { PublicEdition } from './public-index.ts'

/** Everything that was ever public, by type, in its order. */
type PublicHistory = ReadonlyMap<string, readonly HistoryEntry<PublicEdition>[]>

interface Read {
  lastId: number
  history: Map<string, HistoryEntry<PublicEdition>[]>
  /** What is public of each type after the last row. */
  index: Map<string, Map<string, PublicEdition>>
}

const read = new WeakMap<object, Read>()

/** Every version that this CMS wrote, without bodies. Rows are only ever added, so that what was read once is read no second time. */
export async function publicHistory(strapi: Core.Strapi): Promise<{ history: PublicHistory; lastId: number }> {
  const known: Read = read.get(strapi) ?? { lastId: 0, history: new Map(), index: new Map() }
  const rows = await rowsAfter(strapi, known.lastId)
  // Somebody else may have read on meanwhile.
  for (const row of rows.filter(({ id }) => id > known.lastId)) {
    known.lastId = row.id
    if (!isOwnVersion(strapi, row)) continue
    const editions = known.index.get(row.type) ?? new Map<string, PublicEdition>()
    applyVersion(strapi, editions, row)
    known.index.set(row.type, editions)
    const entry = entryOf(row, editions.get(row.document))
    const ofType = known.history.get(row.type) ?? []
    if (entry) ofType.push(entry)
    known.history.set(row.type, ofType)
  }
  read.set(strapi, known)
  return known
}

/** @param after the edition as the row left it */
function entryOf({ act, document: documentId, at, listing }: Awaited<ReturnType<typeof rowsAfter>>[number], after: PublicEdition | undefined): HistoryEntry<PublicEdition> | null {
  switch (act) {
    case 'publish':
      return after ? { act, version: after } : null
    case 'remove':
      return { act: 'unpublish', documentId }
    case 'withdraw':
      return { act, documentId, at, withdrawal: JSON.parse(listing) as NonNullable<PublicEdition['withdrawal']> }
    case 'restore':
      return { act, documentId, at, withdrawal: null }
  }
}
