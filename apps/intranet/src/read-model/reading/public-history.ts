import { createLedger } from '@clf/content/in-force'
import type { HistoryEntry, Ledger } from '@clf/content/in-force'
import type { Edition } from './edition.ts'

/** An entry of the feed with its number there. */
interface Placed {
  number: number
  entry: HistoryEntry<Edition>
}

interface History {
  placed: Placed[]
  /** What is public of each document now, by its `documentId`; undefined until it is asked for. */
  editions?: ReadonlyMap<string, Edition>
  /** Versions of documents that are public now, by their number; undefined until one is asked for. */
  versions?: ReadonlyMap<number, Edition>
  ledger?: Ledger<Edition>
}

/** Everything that was public, by type. */
export class PublicHistory {
  readonly #types = new Map<string, History>()

  /** Takes in what came since. It may stand before what is there already, where it had been set aside. */
  add(type: string, added: readonly Placed[]): void {
    const placed = [...(this.#types.get(type)?.placed ?? []), ...added].sort((a, b) => a.number - b.number)
    this.#types.set(type, { placed })
  }

  /** What documents of a type are on any day. */
  ledger(type: string): Ledger<Edition> {
    const history = this.#of(type)
    return history.ledger ??= createLedger(history.placed.map(({ entry }) => entry))
  }

  /** What is public of each document of a type now, by its `documentId`. */
  editions(type: string): ReadonlyMap<string, Edition> {
    const history = this.#of(type)
    return history.editions ??= editionsIn(history.placed)
  }

  /** A version of a document that is public now, by its number; undefined of what was taken from readers. */
  version(type: string, number: number): Edition | undefined {
    return this.#versionsOf(type).get(number)
  }

  /** Versions of documents that are public now, in the order of the feed. */
  versions(type: string): Edition[] {
    return [...this.#versionsOf(type).values()].sort((a, b) => a.version - b.version)
  }

  #versionsOf(type: string): ReadonlyMap<number, Edition> {
    const history = this.#of(type)
    return history.versions ??= versionsIn(history.placed)
  }

  #of(type: string): History {
    const history = this.#types.get(type) ?? { placed: [] }
    this.#types.set(type, history)
    return history
  }
}

function editionsIn(placed: readonly Placed[]): Map<string, Edition> {
  const editions = new Map<string, Edition>()
  for (const { entry } of placed) {
    if (entry.act === 'publish') editions.set(entry.version.documentId, entry.version)
    if (entry.act === 'unpublish') editions.delete(entry.documentId)
  }
  return editions
}

function versionsIn(placed: readonly Placed[]): Map<number, Edition> {
  const byDocument = new Map<string, Edition[]>()
  for (const { entry } of placed) {
    if (entry.act === 'publish') byDocument.set(entry.version.documentId, [...(byDocument.get(entry.version.documentId) ?? []), entry.version])
    if (entry.act === 'unpublish') byDocument.delete(entry.documentId)
  }
  return new Map([...byDocument.values()].flat().map((edition) => [edition.version, edition]))
}
