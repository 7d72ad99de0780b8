import type { HistoryEntry } from '@clf/content/in-force'
import type { Edition } from './edition.ts'

/**
 * What documents of a type have ever said of one another, so that it is known whose standing an entry may change: that of its own work, of every
 * work whose place it takes by any of its versions, and of every work that says so of its own. What was said stays here when it is taken back: a
 * work that is looked at again for nothing is no fault, one that is not looked at would be.
 */
export class Links {
  readonly #workOf = new Map<string, string>()
  readonly #documentsOf = new Map<string, Set<string>>()
  /** By document, those whose place it takes. */
  readonly #older = new Map<string, Set<string>>()
  /** By document, those that take its place. */
  readonly #newer = new Map<string, Set<string>>()

  add(entry: HistoryEntry<Edition>): void {
    if (entry.act === 'publish') {
      const { documentId, work, content: { facts: { supersedes } } } = entry.version
      this.#workOf.set(documentId, work)
      addTo(this.#documentsOf, work, documentId)
      if (Array.isArray(supersedes)) { for (const older of supersedes as string[]) this.#link(documentId, older) }
    }
    if (entry.act === 'supersede') { for (const { documentId } of entry.supersededBy) this.#link(documentId, entry.documentId) }
  }

  /** Works that may stand otherwise after these entries, which have been added. */
  touchedBy(entries: readonly HistoryEntry<Edition>[]): ReadonlySet<string> {
    const own = new Set(entries.map((entry) => (entry.act === 'publish' ? entry.version.documentId : entry.documentId)))
    const all = [...own].flatMap((document) => this.#withEditions(document))
    const linked = all.flatMap((document) => [document, ...(this.#older.get(document) ?? []), ...(this.#newer.get(document) ?? [])])
    return new Set(linked.flatMap((document) => this.#workOf.get(document) ?? []))
  }

  #withEditions(document: string): string[] {
    const work = this.#workOf.get(document)
    return [document, ...(work === undefined ? [] : (this.#documentsOf.get(work) ?? []))]
  }

  #link(newer: string, older: string): void {
    addTo(this.#older, newer, older)
    addTo(this.#newer, older, newer)
  }
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key)
  if (set) set.add(value)
  else sets.set(key, new Set([value]))
}
