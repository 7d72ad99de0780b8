import { hongKongDay, hongKongMidnight } from '@clf/text'
import type { SnapshotEntry } from '../../change.ts'
import { createRandom } from '../../tree/generate/random.ts'
import type { Random } from '../../tree/generate/random.ts'

type Publication = Extract<SnapshotEntry, { act: 'publish' }>

/** An entry of the feed without its place there. */
export type GeneratedEntry = SnapshotEntry

const hour = 3_600_000
const dayMs = 24 * hour
const reasons = ['withdrawn', 'superseded', 'archived'] as const

/** What is public of an edition while the history is made. */
interface Edition {
  publication: Publication
  withdrawal: Publication['edition']['withdrawal']
}

/**
 * What an office does in some four months, as the change feed tells it: the same for the same seed. It publishes rules, next editions,
 * corrections and rules that take the place of others, from days to come and from days past, at midnight too; withdraws and restores; takes
 * some from readers; and enters papers that are older than itself.
 */
export function generatedHistory(seed: number): GeneratedEntry[] {
  const random = createRandom(seed)
  const office = new Office(random)
  const steps = 8 + random.below(14)
  for (let step = 0; step < steps; step += 1) office.act()
  return office.entries
}

class Office {
  readonly entries: GeneratedEntry[] = []
  readonly #random: Random
  readonly #editions = new Map<string, Edition>()
  #now: number
  #documents = 0

  constructor(random: Random) {
    this.#random = random
    this.#now = hongKongMidnight('2025-10-20').getTime() + random.below(40) * dayMs + random.below(24) * hour
  }

  act(): void {
    this.#waitAWhile()
    const [edition] = this.#some()
    if (!edition || this.#random.chance(0.3)) return this.#publish({})
    const { documentId, edition: { work } } = edition.publication
    const choice = this.#random.below(10)
    if (choice < 2) this.#publish({ work })
    else if (choice < 4) this.#publish({ supersedes: this.#some().map((one) => one.publication.documentId) })
    else if (choice < 6) this.#publish({ documentId, work })
    else if (choice < 9) this.#withdrawOrRestore(edition)
    else this.#unpublish(documentId)
  }

  /** Until some hours or days later, often the last or the first moment of a day. */
  #waitAWhile(): void {
    this.#now += this.#random.below(9) * dayMs + this.#random.below(30) * hour + 1
    const midnight = hongKongMidnight(hongKongDay(new Date(this.#now))).getTime() + dayMs
    const edge = this.#random.below(6)
    if (edge === 0) this.#now = midnight
    if (edge === 1) this.#now = midnight - 1
  }

  #some(): Edition[] {
    const all = [...this.#editions.values()]
    return all.length === 0 ? [] : Array.from({ length: 1 + this.#random.below(2) }, () => this.#random.pick(all))
  }

  /** A day some days before or after the present one; today now and then. */
  #dayNear(before: number, after: number): string {
    return this.#random.chance(0.2) ? hongKongDay(new Date(this.#now)) : hongKongDay(new Date(this.#now + (this.#random.below(before + after + 1) - before) * dayMs))
  }

  #publish({ documentId, work, supersedes = [] }: { documentId?: string; work?: string; supersedes?: string[] }): void {
    const random = this.#random
    const id = documentId ?? `d${(this.#documents += 1)}`
    const before = this.#editions.get(id)
    const ofWork = this.entries.filter((entry) => entry.act === 'publish' && entry.edition.work === (work ?? id)).map((entry) => (entry as Publication).edition.edition)
    const at = new Date(this.#now).toISOString()
    const old = before && random.chance(0.6) ? before.publication.edition.content.facts : undefined
    const effectiveFrom = random.chance(0.7) ? this.#dayNear(10, 25) : null
    const facts = old ?? {
      ...(random.chance(0.8) && { date: this.#dayNear(random.chance(0.3) ? 60 : 3, 1) }),
      effectiveFrom,
      effectiveTo: random.chance(0.3) ? this.#dayNear(-10, 45) : null,
      supersedes,
    }
    const withdrawal = before?.withdrawal ?? null
    const edition: Publication['edition'] = {
      work: work ?? id,
      edition: before?.publication.edition.edition ?? Math.max(0, ...ofWork) + 1,
      firstPublishedAt: before?.publication.edition.firstPublishedAt ?? at,
      publishedAt: at,
      withdrawal,
      sha256: {},
      content: { facts, words: {}, files: {}, addresses: [] },
    }
    const publication: Publication = { act: 'publish', type: 'circular', documentId: id, at, hash: '', edition }
    if (random.chance(0.2)) this.entries.push({ act: 'redirect', type: 'circular', documentId: id, at, hash: '', redirect: { from: '/circulars/a', to: '/circulars/b' } })
    this.entries.push(publication)
    this.#editions.set(id, { publication, withdrawal })
    this.#tellSupersessions(at)
  }

  #withdrawOrRestore(edition: Edition): void {
    const { documentId } = edition.publication
    const withdrawal = edition.withdrawal ? null : { on: this.#dayNear(20, 20), reason: this.#random.pick(reasons), explanation: {} }
    this.#editions.set(documentId, { ...edition, withdrawal })
    this.entries.push({ act: withdrawal ? 'withdraw' : 'restore', type: 'circular', documentId, at: new Date(this.#now).toISOString(), hash: '', withdrawal })
  }

  #unpublish(documentId: string): void {
    const at = new Date(this.#now).toISOString()
    this.#editions.delete(documentId)
    this.entries.push({ act: 'unpublish', type: 'circular', documentId, at, hash: '' })
    this.#tellSupersessions(at)
  }

  /** As the CMS does, of every document, whether or not its successors are others than before: an entry is a state. */
  #tellSupersessions(at: string): void {
    const all = [...this.#editions.values()].map(({ publication }) => publication)
    for (const documentId of this.#editions.keys()) {
      const supersededBy = all.filter(({ edition }) => (edition.content.facts['supersedes'] as string[]).includes(documentId)).map((one) => ({ documentId: one.documentId, from: '2025-12-01' }))
      if (supersededBy.length > 0) this.entries.push({ act: 'supersede', type: 'circular', documentId, at, hash: '', supersededBy })
    }
  }
}
