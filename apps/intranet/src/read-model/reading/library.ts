import { allKinds } from '@clf/content'
import type { Lifecycle } from '@clf/content'
import { byAllKnown } from '@clf/content/in-force'
import type { AsAt, Standing } from '@clf/content/in-force'
import { hongKongDay } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import { languagesOf, mayRead, pathOfTag } from './edition.ts'
import type { Edition } from './edition.ts'
import type { PublicHistory } from './public-history.ts'
import { shownAsCode, targetOf } from './relations.ts'

/** A document in one language, relations by name and not looked up. Nobody changes it: it is shared by all pages of a state. */
export interface ReadDocument {
  plain: Readonly<Record<string, unknown>>
  item: Item
  locale: LanguageTag
}

/** What a reader gets of a work. */
interface Item {
  edition: Edition
  /** Null of what is no kind of document, such as an alert. */
  lifecycle: Lifecycle | null
  /** The day since which it is that; of what is not yet in force, the day from which it will be. */
  lifecycleFrom: string | null
  /** By name of a relation that is computed, `documentId` of what it leads to. */
  computed: Readonly<Record<string, readonly string[]>>
}

/** A version that readers got of a document. */
interface Shown {
  document: ReadDocument
  /** The first day on which they did. */
  from: string
}

interface Shelf {
  items: Item[]
  /** The id of every edition leads to the item of its work. */
  byId: Map<string, Item>
}

const kindNames: ReadonlySet<string> = new Set(allKinds.map(({ name }) => name))

/**
 * Everything that readers of the same audiences may read as at one day, at one state of the store. What is for others is not in it, so that no
 * question can be about it. Who may read is asked of today: what is not open any more is so for every day, a document whose latest edition is
 * restricted in all its editions.
 */
export class Library {
  readonly #history: PublicHistory
  readonly #asAt: AsAt
  readonly #today: string
  readonly #audiences: readonly string[]
  readonly #shelves = new Map<string, Shelf>()
  readonly #documents = new Map<string, readonly ReadDocument[]>()
  readonly #ordered = new Map<string, readonly ReadDocument[]>()
  readonly #byField = new Map<string, ReadonlyMap<unknown, readonly ReadDocument[]>>()
  readonly #moves = new Map<string, ReadonlyMap<string, string>>()
  readonly #shownToday = new Map<string, ReadonlyMap<string, Standing<Edition>>>()
  readonly #known = new WeakMap<Item, Map<LanguageTag, ReadDocument>>()

  /**
   * @param today calendar date in Hong Kong
   * @param audiences what its readers may read besides what is open
   */
  constructor(history: PublicHistory, asAt: AsAt, today: string, audiences: readonly string[]) {
    this.#history = history
    this.#asAt = asAt
    this.#today = today
    this.#audiences = audiences
  }

  /** Every document of a type in a language. */
  documents(type: string, locale: LanguageTag): readonly ReadDocument[] {
    return remembered(this.#documents, `${type} ${locale}`, () => this.#shelf(type).items.flatMap((item) => this.#documentIn(item, locale) ?? []))
  }

  /** The same in an order, which is found once. */
  ordered(type: string, locale: LanguageTag, key: string, order: (documents: readonly ReadDocument[]) => readonly ReadDocument[]): readonly ReadDocument[] {
    return remembered(this.#ordered, `${type} ${locale} ${key}`, () => order(this.documents(type, locale)))
  }

  /** Those whose own field has a value. */
  withValue(type: string, locale: LanguageTag, field: string, value: unknown): readonly ReadDocument[] {
    const index = remembered(this.#byField, `${type} ${locale} ${field}`, () => Map.groupBy(this.documents(type, locale), ({ plain }) => plain[field]))
    return index.get(value) ?? []
  }

  /**
   * Of documents whose value in a field was another one in a version that the reader may read: by that value the one that they have. Of two
   * that had the same it is that of the one that had it last, if that is in this library.
   */
  moves(type: string, field: string): ReadonlyMap<string, string> {
    return remembered(this.#moves, `${type} ${field}`, () => this.#makeMoves(type, field))
  }

  /** What a relation leads to, in the language of the document or the first that there is: a list, or one or null. */
  related({ item, locale }: ReadDocument, name: string): readonly ReadDocument[] | ReadDocument | null {
    const named = item.computed[name] ?? item.edition.content.facts[name]
    const shelf = this.#shelf(targetOf(item.edition.type, name) ?? '')
    const read = (id: string): ReadDocument[] => {
      const found = shelf.byId.get(id)
      const document = found && [locale, ...languagesOf(found.edition)].map((tag) => this.#documentIn(found, tag)).find((one) => one !== null)
      return document ? [document] : []
    }
    if (Array.isArray(named)) return (named as string[]).flatMap(read)
    return typeof named === 'string' ? (read(named)[0] ?? null) : null
  }

  /** A document as readers get it, and before it what they got of its work in its language up to the day: the latest first, each version once. */
  versions(shown: ReadDocument): Shown[] {
    const { item: { edition }, locale } = shown
    const { day, known } = this.#asAt
    const spans = this.#history.ledger(edition.type).spans(edition.work).filter(({ from }) => from <= day && (known === null || from <= known))
    const place = spans.findLastIndex(({ version }) => version.version === edition.version)
    // What is shown by what was known on another day may be what no reader had on any.
    const before = place === -1 ? spans.filter(({ version }) => version.version < edition.version) : spans.slice(0, place)
    const found = new Map([[edition.version, { document: shown, from: spans[place]?.from ?? hongKongDay(new Date(edition.publishedAt)) }]])
    for (const { version, from } of before.toReversed()) {
      if (found.has(version.version) || !this.#mayRead(version)) continue
      const document = this.#documentIn({ edition: version, lifecycle: null, lifecycleFrom: null, computed: {} }, locale)
      if (document) found.set(version.version, { document, from })
    }
    return [...found.values()]
  }

  #makeMoves(type: string, field: string): Map<string, string> {
    const { byId } = this.#shelf(type)
    const moves = new Map<string, string>()
    // In the order of the feed, whatever day is asked for: an address of today leads back to that of then. A later version takes an address from an earlier one.
    for (const version of this.#history.versions(type)) {
      const { [field]: before } = version.content.facts
      if (!isKey(before) || !this.#mayRead(version)) continue
      const shown = byId.get(version.documentId)?.edition
      const now = shown?.content.facts[field]
      if (shown && isKey(now) && now !== before && languagesOf(shown).length > 0) moves.set(before, now)
      else moves.delete(before)
    }
    return moves
  }

  #shelf(type: string): Shelf {
    return remembered(this.#shelves, type, () => this.#makeShelf(type))
  }

  #makeShelf(type: string): Shelf {
    const editions = this.#history.editions(type)
    const standings = this.#standings(type)
    const shownOf = ({ work }: { work: string }) => standings.get(work)?.version.documentId ?? work
    const byWork = new Map<string, Item>()
    for (const [work, { version, lifecycle, since, supersedes, supersededBy, toBeSupersededBy }] of standings) {
      if (!this.#mayRead(version)) continue
      const computed = { supersedes: supersedes.map((older) => shownOf({ work: older })), supersededBy: supersededBy.map(shownOf), toBeSupersededBy: toBeSupersededBy.map(shownOf) }
      byWork.set(work, kindNames.has(type) ? { edition: version, lifecycle, lifecycleFrom: since, computed } : { edition: version, lifecycle: null, lifecycleFrom: null, computed: {} })
    }
    const byId = new Map([...editions.values()].flatMap(({ documentId, work }): [string, Item][] => {
      const item = byWork.get(work)
      return item ? [[documentId, item]] : []
    }))
    return { items: [...byWork.values()], byId }
  }

  /** Who may read is asked of the version, of what is public of its document now, and of what is shown of its work today. */
  #mayRead(version: Edition): boolean {
    const { type, documentId, work } = version
    const shownToday = remembered(this.#shownToday, type, () => this.#history.ledger(type).standings(byAllKnown(this.#today)))
    return [version, this.#history.editions(type).get(documentId), shownToday.get(work)?.version].every((one) => one !== undefined && mayRead(one, this.#audiences))
  }

  /** Of a list, such as that of the bureaux, what is younger than the day is that which it is now: documents of then lead to it. */
  #standings(type: string): ReadonlyMap<string, Standing<Edition>> {
    const ledger = this.#history.ledger(type)
    const standings = ledger.standings(this.#asAt)
    return kindNames.has(type) || this.#asAt.known === null ? standings : new Map([...ledger.standings(byAllKnown(this.#asAt.day)), ...standings])
  }

  #documentIn(item: Item, locale: LanguageTag): ReadDocument | null {
    const words = item.edition.words[locale]
    if (!words) return null
    const known = remembered(this.#known, item, () => new Map<LanguageTag, ReadDocument>())
    return remembered(known, locale, () => ({ plain: this.#plain(item, locale, words), item, locale }))
  }

  #plain({ edition, lifecycle, lifecycleFrom }: Item, locale: LanguageTag, words: Readonly<Record<string, unknown>>): ReadDocument['plain'] {
    const { type, version, documentId, publishedAt, firstPublishedAt, files, content: { facts } } = edition
    const plain: Record<string, unknown> = { id: version, documentId, locale, publishedAt, updatedAt: publishedAt, createdAt: firstPublishedAt }
    for (const [name, value] of Object.entries(facts)) {
      const target = targetOf(type, name)
      if (target === undefined) plain[name] = inLanguage(value, locale)
      else if (shownAsCode.has(name)) plain[name] = typeof value === 'string' ? (this.#shelf(target).byId.get(value)?.edition.content.facts['code'] ?? null) : null
    }
    const { contactPost, file, ...others } = words
    Object.assign(plain, others, { files }, lifecycle && { lifecycle, lifecycleFrom })
    if ('file' in words) plain['file'] = typeof file === 'string' ? (files[file] ?? null) : null
    if ('contact' in facts) plain['contact'] = contactOf(contactPost, facts['contact'])
    return plain
  }
}

const isKey = (value: unknown): value is string => typeof value === 'string' && value !== ''

interface Memory<Key, Value> {
  get(key: Key): Value | undefined
  set(key: Key, value: Value): unknown
}

function remembered<Key, Value>(known: Memory<Key, Value>, key: Key, make: () => Value): Value {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make()
  known.set(key, made)
  return made
}

/** A contact is a post, which has words, and a telephone and an address, which have none. */
function contactOf(post: unknown, contact: unknown): unknown {
  return typeof post === 'string' && post !== '' ? { post, telephone: null, email: null, ...(contact as object | null) } : null
}

/** Of a repeated fact with words in three languages, such as an amendment, those of one. */
function inLanguage(value: unknown, locale: LanguageTag): unknown {
  if (!Array.isArray(value)) return value
  return value.map((one: unknown) => {
    if (typeof one !== 'object' || one === null || !('en' in one || 'tc' in one || 'sc' in one)) return one
    const { en, tc, sc, ...facts } = one as Record<string, unknown>
    const notes = { en, tc, sc }
    return { ...facts, note: notes[pathOfTag[locale]] ?? en ?? tc ?? sc ?? '' }
  })
}
