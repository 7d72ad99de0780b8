import { byAllKnown, createLedger } from '@clf/content/in-force'
import type { HistoryEntry, Ledger, Standing } from '@clf/content/in-force'
import type { PublicEdition } from './public-index.ts'

/** By work, what each document of a type is on a day, by what is public of each edition now. */
export function standingsOn(day: string, editions: Iterable<PublicEdition>): ReadonlyMap<string, Standing<PublicEdition>> {
  return ledgerOf(editions).standings(byAllKnown(day))
}

/** What is public of a type is never changed, only replaced: what was read of it once is read no second time. */
const ledgers = new WeakMap<object, Ledger<PublicEdition>>()

/** What one document is on a day. @param editions what is public of its type */
export function standingOn(day: string, editions: ReadonlyMap<string, PublicEdition>, work: string): Standing<PublicEdition> | null {
  const ledger = ledgers.get(editions) ?? ledgerOf(editions.values())
  ledgers.set(editions, ledger)
  return ledger.standing(work, byAllKnown(day))
}

const ledgerOf = (editions: Iterable<PublicEdition>): Ledger<PublicEdition> => createLedger([...editions].map((version): HistoryEntry<PublicEdition> => ({ act: 'publish', version })))
