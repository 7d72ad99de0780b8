import { createLedger } from '@clf/content/in-force'
import type { HistoryEntry, Ledger } from '@clf/content/in-force'
import type { Edition } from './edition.ts'
import { Links } from './links.ts'

/** An entry of the feed with its number there. */
interface Placed {
  number: number
  entry: HistoryEntry<Edition>
}

interface History {
  placed: Placed[]
  /** Works that an addition may have made others, by its place among the additions. */
  touched: ReadonlySet<string>[]
  links: Links
  /** What is public of each document now, by its `documentId`; undefined until it is asked for. */
  editions?: ReadonlyMap<string, Edition>
  /** Versions of documents that are public now, by their number; undefined until one is asked for. */
  versions?: ReadonlyMap<number, Edition>
  ledger?: Ledger<Edition>
}

/** Additions that are remembered one by one: whoever has not looked for longer looks at everything. */
const mostAdditions = 1_000

/** Everything that was public, by type. */
export class PublicHistory {
  readonly #types = new Map<string, History>()

  /** Takes in what came since. It may stand before what is there already, where it had been set aside. */
  add(type: string, added: readonly Placed[]): void {
    const { placed, touched, links } = this.#of(type)
    const last = placed.at(-1)?.number ?? 0
    const sorted = added.toSorted((a, b) => a.number - b.number)
    const all = (sorted[0]?.number ?? 0) > last ? placed.concat(sorted) : [...placed, ...sorted].sort((a, b) => a.number - b.number)
    for (const { entry } of sorted) links.add(entry)
    this.#types.set(type, { placed: all, touched: [...touched, links.touchedBy(sorted.map(({ entry }) => entry))], links })
  }

  /** How often something was added of a type. */
  additions(type: string): number {
    return this.#of(type).touched.length
  }

  /** Works that may be others since so many additions, whatever is asked of them; null for all. */
  touchedSince(type: string, additions: number): ReadonlySet<string> | null {
    const { touched } = this.#of(type)
    return touched.length - additions > mostAdditions ? null : new Set(touched.slice(additions).flatMap((works) => [...works]))
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
    const history: History = this.#types.get(type) ?? { placed: [], touched: [], links: new Links() }
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
