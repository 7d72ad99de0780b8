import { allKinds } from '@clf/content'
import type { Lifecycle } from '@clf/content'
import { byAllKnown } from '@clf/content/in-force'
import type { AsAt, Standing } from '@clf/content/in-force'
import { hongKongDay } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import { mayRead, pathOfTag } from './edition.ts'
import type { Edition } from './edition.ts'
import type { PublicHistory } from './public-history.ts'
import { shownAsCode, targetOf } from './relations.ts'

/** A document in one language. Nobody changes it: it is shared by all pages of a state, and by those of the states after that leave it as it is. */
export interface ReadDocument {
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
  /** It in languages that were asked for. */
  documents: Partial<Record<LanguageTag, ReadDocument>>
}

/** A version that readers got of a document. */
interface Shown {
  document: ReadDocument
  /** The first day on which they did. */
  from: string
}

/** Answers that a library keeps: those of registers without words of a reader are a few dozen in each language. */
const mostAnswers = 300
/** Documents in all of these. */
const mostInAnswers = 300_000

interface Shelf {
  /** How often something had been added to the type when it was made. */
  additions: number
  standings: ReadonlyMap<string, Standing<Edition>>
  byWork: ReadonlyMap<string, Item>
  items: readonly Item[]
  /** The id of every edition leads to the item of its work. */
  byId: ReadonlyMap<string, Item>
}

/** What is left of a library for the one that takes its place: most of it is the same after a publication. */
export interface Inherited {
  shelves: ReadonlyMap<string, Shelf>
  ordered: ReadonlyMap<string, readonly ReadDocument[]>
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
  readonly #answers = new Map<string, readonly unknown[]>()
  #inAnswers = 0
  readonly #shownToday = new Map<string, ReadonlyMap<string, Standing<Edition>>>()
  readonly #before: Inherited | undefined

  /**
   * @param today calendar date in Hong Kong
   * @param audiences what its readers may read besides what is open
   * @param before of the library of the same day and audiences at a state before
   */
  constructor(history: PublicHistory, asAt: AsAt, today: string, audiences: readonly string[], before?: Inherited) {
    this.#history = history
    this.#asAt = asAt
    this.#today = today
    this.#audiences = audiences
    this.#before = before
  }

  /** What the library of the next state is made of. */
  get inherited(): Inherited {
    return { shelves: new Map([...(this.#before?.shelves ?? []), ...this.#shelves]), ordered: new Map([...(this.#before?.ordered ?? []), ...this.#ordered]) }
  }

  /** Every document of a type in a language. */
  documents(type: string, locale: LanguageTag): readonly ReadDocument[] {
    return remembered(this.#documents, `${type} ${locale}`, () => this.#shelf(type).items.flatMap((item) => this.#documentIn(item, locale) ?? []))
  }

  /** The same in an order, which is found once. @param order of documents of which most may be in it already */
  ordered(type: string, locale: LanguageTag, key: string, order: (documents: readonly ReadDocument[]) => readonly ReadDocument[]): readonly ReadDocument[] {
    const name = `${type} ${locale} ${key}`
    return remembered(this.#ordered, name, () => order(newLast(this.documents(type, locale), this.#before?.ordered.get(name))))
  }

  /** What a question was answered with before; made where nobody has asked it, or long ago. Nobody changes it: whoever asks gets the same. */
  answer<Found>(question: string, make: () => readonly Found[]): readonly Found[] {
    const known = this.#answers.get(question)
    const answer = (known as readonly Found[] | undefined) ?? Object.freeze(make())
    if (known) this.#answers.delete(question)
    else this.#inAnswers += answer.length
    this.#answers.set(question, answer)
    for (const [oldest, { length }] of this.#answers) {
      if (this.#answers.size <= mostAnswers && this.#inAnswers <= mostInAnswers) break
      this.#answers.delete(oldest)
      this.#inAnswers -= length
    }
    return answer
  }

  /** Those whose own field has a value. */
  withValue(type: string, locale: LanguageTag, field: string, value: unknown): readonly ReadDocument[] {
    const index = remembered(this.#byField, `${type} ${locale} ${field}`, () => Map.groupBy(this.documents(type, locale), (document) => this.field(document, field)))
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
      const document = found && [locale, ...found.edition.languages].map((tag) => this.#documentIn(found, tag)).find((one) => one !== null)
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
      const document = this.#documentIn({ edition: version, lifecycle: null, lifecycleFrom: null, computed: {}, documents: {} }, locale)
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
      if (shown && isKey(now) && now !== before && shown.languages.length > 0) moves.set(before, now)
      else moves.delete(before)
    }
    return moves
  }

  #shelf(type: string): Shelf {
    return remembered(this.#shelves, type, () => this.#makeShelf(type))
  }

  #makeShelf(type: string): Shelf {
    const before = this.#before?.shelves.get(type)
    const additions = this.#history.additions(type)
    if (before?.additions === additions) return before
    const touched = before === undefined ? null : this.#history.touchedSince(type, before.additions)
    const known = before && touched ? { ...before, touched } : null
    const editions = this.#history.editions(type)
    const standings = this.#standings(type, known)
    // Who may read is asked of them too.
    if (this.#isOfToday) this.#shownToday.set(type, standings)
    const shownOf = (work: string) => standings.get(work)?.version.documentId ?? work
    const byWork = new Map<string, Item>()
    for (const [work, standing] of standings) {
      const same = known && !known.touched.has(work) ? known.byWork.get(work) : undefined
      if (same) byWork.set(work, same)
      else if (this.#mayRead(standing.version)) byWork.set(work, itemOf(type, standing, shownOf))
    }
    const byId = new Map([...editions.values()].flatMap(({ documentId, work }): [string, Item][] => {
      const item = byWork.get(work)
      return item ? [[documentId, item]] : []
    }))
    return { additions, standings, byWork, items: [...byWork.values()], byId }
  }

  get #isOfToday(): boolean {
    return this.#asAt.known === null && this.#asAt.day === this.#today
  }

  /** Who may read is asked of the version, of what is public of its document now, and of what is shown of its work today. */
  #mayRead(version: Edition): boolean {
    const { type, documentId, work } = version
    const shownToday = remembered(this.#shownToday, type, () => this.#history.ledger(type).standings(byAllKnown(this.#today)))
    return [version, this.#history.editions(type).get(documentId), shownToday.get(work)?.version].every((one) => one !== undefined && mayRead(one, this.#audiences))
  }

  /** Of a list, such as that of the bureaux, what is younger than the day is that which it is now: documents of then lead to it. @param known those of a state before, and the works that may be others */
  #standings(type: string, known: { standings: ReadonlyMap<string, Standing<Edition>>; touched: ReadonlySet<string> } | null): ReadonlyMap<string, Standing<Edition>> {
    const ledger = this.#history.ledger(type)
    if (!kindNames.has(type) && this.#asAt.known !== null) return new Map([...ledger.standings(byAllKnown(this.#asAt.day)), ...ledger.standings(this.#asAt)])
    if (known === null) return ledger.standings(this.#asAt)
    const standings = new Map<string, Standing<Edition>>()
    for (const work of ledger.works) {
      const standing = known.touched.has(work) ? ledger.standing(work, this.#asAt) : (known.standings.get(work) ?? ledger.standing(work, this.#asAt))
      if (standing) standings.set(work, standing)
    }
    return standings
  }

  #documentIn(item: Item, locale: LanguageTag): ReadDocument | null {
    if (!item.edition.languages.includes(locale)) return null
    return (item.documents[locale] ??= { item, locale })
  }

  /** Whether a field is one of the document itself, and no relation. Of some relations to terms it has the code. */
  isOwn({ item: { edition } }: ReadDocument, name: string): boolean {
    return targetOf(edition.type, name) === undefined || (shownAsCode.has(name) && name in edition.content.facts)
  }

  /** A field of the document itself; undefined of what it has not. Its words are read for it alone where no fact has the name. */
  field(document: ReadDocument, name: string): unknown {
    const { item: { edition, lifecycle, lifecycleFrom }, locale } = document
    if (name === 'documentId') return edition.documentId
    if (name === 'locale') return locale
    if (name === 'lifecycle') return lifecycle ?? undefined
    if (name === 'lifecycleFrom') return lifecycle === null ? undefined : lifecycleFrom
    if (name in edition.content.facts && name !== 'contact') return this.#fact(edition, locale, name)
    return this.plain(document)[name]
  }

  #fact({ type, content: { facts } }: Edition, locale: LanguageTag, name: string): unknown {
    const target = targetOf(type, name)
    const value = facts[name]
    if (target === undefined) return inLanguage(value, locale)
    if (!shownAsCode.has(name)) return undefined
    return typeof value === 'string' ? (this.#shelf(target).byId.get(value)?.edition.content.facts['code'] ?? null) : null
  }

  /** The document, relations by name and not looked up: another object each time. */
  plain({ item: { edition, lifecycle, lifecycleFrom }, locale }: ReadDocument): Record<string, unknown> {
    const { type, version, documentId, publishedAt, firstPublishedAt, files, content: { facts } } = edition
    const words = edition.words[locale] ?? {}
    const plain: Record<string, unknown> = { id: version, documentId, locale, publishedAt, updatedAt: publishedAt, createdAt: firstPublishedAt }
    for (const name of Object.keys(facts)) if (targetOf(type, name) === undefined || shownAsCode.has(name)) plain[name] = this.#fact(edition, locale, name)
    const { contactPost, file, ...others } = words
    Object.assign(plain, others, { files }, lifecycle && { lifecycle, lifecycleFrom })
    if ('file' in words) plain['file'] = typeof file === 'string' ? (files[file] ?? null) : null
    if ('contact' in facts) plain['contact'] = contactOf(contactPost, facts['contact'])
    return plain
  }
}

const isKey = (value: unknown): value is string => typeof value === 'string' && value !== ''
function itemOf(type: string, { version, lifecycle, since, supersedes, supersededBy, toBeSupersededBy }: Standing<Edition>, shownOf: (work: string) => string): Item {
  if (!kindNames.has(type)) return { edition: version, lifecycle: null, lifecycleFrom: null, computed: {}, documents: {} }
  const ofWorks = (some: readonly { work: string }[]) => some.map(({ work }) => shownOf(work))
  return {
    edition: version,
    lifecycle,
    lifecycleFrom: since,
    computed: { supersedes: supersedes.map(shownOf), supersededBy: ofWorks(supersededBy), toBeSupersededBy: ofWorks(toBeSupersededBy) },
    documents: {},
  }
}

/** Documents, those first, in their order, that were there before. */
function newLast(documents: readonly ReadDocument[], before: readonly ReadDocument[] | undefined): readonly ReadDocument[] {
  if (before === undefined) return documents
  const now = new Set(documents)
  const known = new Set(before)
  return [...before.filter((document) => now.has(document)), ...documents.filter((document) => !known.has(document))]
}

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
