import { dayAfter, hongKongDay } from '@clf/text'
import type { IsoDate, Lifecycle } from '../documents.ts'
import type { HistoryEntry, PublicVersion } from './history.ts'
import { daysOf, horizonOf, isUntil, knownEdition, supersededIn } from './known-edition.ts'
import type { EditionHistory, Horizon, KnownEdition } from './known-edition.ts'
import type { AsAt, Span, Standing, Successor } from './standing.ts'

/** What documents of one type are on any day, by everything that was ever public of them. */
export interface Ledger<Version extends PublicVersion> {
  /** Works that are public, in the order in which they first were. */
  works: Iterable<string>
  /** What a document is, by its `work`; null when nothing of it was public. */
  standing(work: string, asAt: AsAt): Standing<Version> | null
  /** Every document of which something was public, by its `work`. */
  standings(asAt: AsAt): Map<string, Standing<Version>>
  /** What a document is for readers of each day, from the first to the last: for an index by day. */
  spans(work: string): Span<Version>[]
}

type Supersession = Extract<HistoryEntry, { act: 'supersede' }>

/**
 * Reads the history of the documents of one type, in the order of the change feed: the whole of it; or of one document, with those of all
 * that supersede it; or what is public now, as one publication of each edition. What was taken from readers is gone for every day, also
 * for those on which it was public.
 */
export function createLedger<Version extends PublicVersion>(history: Iterable<HistoryEntry<Version>>): Ledger<Version> {
  const { editions, supersessions } = read(history)
  const works = Map.groupBy(editions.values(), ({ versions }) => workOf(versions))
  const workOfDocument = new Map([...editions].map(([documentId, { versions }]) => [documentId, workOf(versions)]))
  const successors = successorsIn(editions, workOfDocument)
  const place = { works, workOfDocument, successors, supersessions }
  return {
    works: [...works.keys()],
    standing: (work, { day, known }) => standingOf(place, work, day, horizonOf(known)),
    standings({ day, known }) {
      const horizon = horizonOf(known)
      const all = [...works.keys()].map((work) => [work, standingOf(place, work, day, horizon)] as const)
      return new Map(all.filter((one): one is readonly [string, Standing<Version>] => one[1] !== null))
    },
    spans: (work) => spansOf(place, work),
  }
}

interface Place<Version extends PublicVersion> {
  works: ReadonlyMap<string, readonly EditionHistory<Version>[]>
  workOfDocument: ReadonlyMap<string, string>
  /** By work, the editions of others that name one of its editions at any time. */
  successors: ReadonlyMap<string, ReadonlySet<EditionHistory<Version>>>
  /** By document, what the feed says of successors whose own history is not here. */
  supersessions: ReadonlyMap<string, readonly Supersession[]>
}

const workOf = ([first]: readonly PublicVersion[]): string => first?.work ?? ''

function read<Version extends PublicVersion>(history: Iterable<HistoryEntry<Version>>): { editions: Map<string, EditionHistory<Version>>; supersessions: Map<string, Supersession[]> } {
  const editions = new Map<string, EditionHistory<Version>>()
  const supersessions = new Map<string, Supersession[]>()
  const seen = new Set<string>()
  for (const entry of history) {
    switch (entry.act) {
      case 'publish': {
        const { documentId } = entry.version
        seen.add(documentId)
        const before = editions.get(documentId)
        if (before) before.versions.push(entry.version)
        else editions.set(documentId, { versions: [entry.version], withdrawals: [] })
        break
      }
      case 'unpublish':
        editions.delete(entry.documentId)
        break
      case 'withdraw':
      case 'restore':
        editions.get(entry.documentId)?.withdrawals.push(entry)
        break
      case 'supersede':
        supersessions.set(entry.documentId, [...(supersessions.get(entry.documentId) ?? []), entry])
        break
    }
  }
  // Publications say which documents they supersede; the feed says it again, of successors too that a reader of it does not get.
  const isForeign = ({ documentId }: { documentId: string }): boolean => !seen.has(documentId)
  const foreign = [...supersessions].map(([document, entries]) => [document, entries.map((entry) => ({ ...entry, supersededBy: entry.supersededBy.filter(isForeign) }))] as const)
  return { editions, supersessions: new Map(foreign.filter(([, entries]) => entries.some(({ supersededBy }) => supersededBy.length > 0))) }
}

function successorsIn<Version extends PublicVersion>(editions: ReadonlyMap<string, EditionHistory<Version>>, workOfDocument: ReadonlyMap<string, string>): Map<string, Set<EditionHistory<Version>>> {
  const found = new Map<string, Set<EditionHistory<Version>>>()
  for (const edition of editions.values()) {
    for (const version of edition.versions) {
      for (const work of worksIn(version, workOfDocument)) found.set(work, (found.get(work) ?? new Set()).add(edition))
    }
  }
  return found
}

/** Works that a version supersedes, itself left out. */
function worksIn(version: PublicVersion, workOfDocument: ReadonlyMap<string, string>): string[] {
  const works = supersededIn(version).flatMap((documentId) => workOfDocument.get(documentId) ?? [])
  return [...new Set(works)].filter((work) => work !== version.work)
}

interface State<Version extends PublicVersion> extends Pick<Standing<Version>, 'lifecycle' | 'since' | 'supersededBy'> {
  shown: KnownEdition<Version>
  upcoming: readonly KnownEdition<Version>[]
}

function standingOf<Version extends PublicVersion>(place: Place<Version>, work: string, day: IsoDate, known: Horizon): Standing<Version> | null {
  const editions = (place.works.get(work) ?? []).flatMap((edition) => knownEdition(edition, known) ?? []).toSorted(inOrder)
  const successors = successorsOf(place, work, known)
  const state = stateOn(day, editions, successors)
  if (!state) return null
  const { shown, upcoming, lifecycle, since, supersededBy } = state
  const changesOn = comingDays(day, editions, successors).find((next) => {
    const then = stateOn(next, editions, successors)
    return then?.lifecycle !== lifecycle || then.shown !== shown
  })
  return {
    work,
    lifecycle,
    since,
    version: shown.version,
    isOnRecordLater: shown.isOnRecordLater,
    upcoming: upcoming.map(({ version, from }) => ({ version, from })),
    supersededBy,
    toBeSupersededBy: successors.filter(({ from }) => from > day),
    supersedes: worksIn(shown.version, place.workOfDocument).filter((older) => isKnown(place, older, known)),
    withdrawal: shown.withdrawal,
    changesOn: changesOn ?? null,
  }
}

const inOrder = (a: KnownEdition<PublicVersion>, b: KnownEdition<PublicVersion>): number => a.from.localeCompare(b.from) || a.version.edition - b.version.edition

const isKnown = ({ works }: Place<PublicVersion>, work: string, known: Horizon): boolean => (works.get(work) ?? []).some((edition) => knownEdition(edition, known) !== null)

/** What takes the place of a work, each from the first day on which an edition of it does. */
function successorsOf(place: Place<PublicVersion>, work: string, known: Horizon): Successor[] {
  const own = [...(place.successors.get(work) ?? [])].flatMap((edition) => {
    const successor = knownEdition(edition, known)
    if (!successor || successor.isVoid || !worksIn(successor.version, place.workOfDocument).includes(work)) return []
    return [{ work: successor.version.work, documentId: successor.version.documentId, from: successor.from }]
  })
  const members = (place.works.get(work) ?? []).flatMap(({ versions }) => versions[0]?.documentId ?? [])
  const foreign = members.flatMap((documentId) => {
    const last = place.supersessions.get(documentId)?.findLast(({ at }) => isUntil(at, known))
    return (last?.supersededBy ?? []).map((successor) => ({ work: successor.documentId, ...successor }))
  })
  const first = new Map<string, Successor>()
  const sorted = [...own, ...foreign].toSorted((a, b) => a.from.localeCompare(b.from) || (a.documentId < b.documentId ? -1 : 1))
  for (const successor of sorted) if (!first.has(successor.work)) first.set(successor.work, successor)
  return [...first.values()]
}

/** @param editions as they are known, in the order in which they take effect */
function stateOn<Version extends PublicVersion>(day: IsoDate, editions: readonly KnownEdition<Version>[], successors: readonly Successor[]): State<Version> | null {
  const valid = editions.filter(({ isVoid }) => !isVoid)
  const later = valid.filter(({ from }) => from > day)
  const shown = valid.findLast(({ from }) => from <= day) ?? later[0] ?? editions.at(-1)
  if (!shown) return null
  const supersededBy = successors.filter(({ from }) => from <= day)
  return { shown, upcoming: later.filter((edition) => edition !== shown), supersededBy, ...lifecycleOn(day, shown, supersededBy) }
}

function lifecycleOn(day: IsoDate, { withdrawal, from, to }: KnownEdition<PublicVersion>, [successor]: readonly Successor[]): { lifecycle: Lifecycle; since: IsoDate } {
  if (withdrawal && withdrawal.on <= day) return { lifecycle: withdrawal.reason, since: withdrawal.on }
  if (successor) return { lifecycle: 'superseded', since: successor.from }
  if (from > day) return { lifecycle: 'upcoming', since: from }
  if (to !== null && to < day) return { lifecycle: 'expired', since: dayAfter(to) }
  return { lifecycle: 'current', since: from }
}

/** Days after one on which what is known takes effect or ends, the next one first. */
function comingDays(day: IsoDate, editions: readonly KnownEdition<PublicVersion>[], successors: readonly Successor[]): IsoDate[] {
  const days = [...editions.flatMap(({ from, to, withdrawal }) => [from, to && dayAfter(to), withdrawal?.on]), ...successors.map(({ from }) => from)]
  return [...new Set(days)].filter((one) => one !== null && one !== undefined).filter((one) => one > day).toSorted()
}

function spansOf<Version extends PublicVersion>(place: Place<Version>, work: string): Span<Version>[] {
  const editions = place.works.get(work) ?? []
  const successors = [...(place.successors.get(work) ?? [])]
  const members = editions.flatMap(({ versions }) => versions[0]?.documentId ?? [])
  const foreign = members.flatMap((documentId) => place.supersessions.get(documentId) ?? []).flatMap(({ at, supersededBy }) => [hongKongDay(new Date(at)), ...supersededBy.map(({ from }) => from)])
  const days = [...new Set([...[...editions, ...successors].flatMap(daysOf), ...foreign])].toSorted()
  const spans: Span<Version>[] = []
  for (const day of days) {
    const standing = standingOf(place, work, day, horizonOf(day))
    const last = spans.at(-1)
    if (standing?.version === last?.version && standing?.lifecycle === last?.lifecycle && last?.until === null) continue
    if (last?.until === null) last.until = day
    if (standing) spans.push({ from: day, until: null, lifecycle: standing.lifecycle, version: standing.version })
  }
  return spans
}
