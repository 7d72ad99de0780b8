import type { Lifecycle } from '@clf/content'
import { hongKongDay } from '@clf/text'
import type { PublicEdition } from './public-index.ts'

/** The editions of one circular on a day. */
export interface Work {
  id: string
  /** The edition that a reader gets: the one in force, else the first that will be, else the one that was. */
  shown: PublicEdition
  /** Public, and in force from a later day. */
  upcoming: readonly PublicEdition[]
  lifecycle: Lifecycle
  /** Works that took its place, in force on the day. */
  supersededBy: readonly string[]
  /** Works whose place it takes or will take. */
  supersedes: readonly string[]
}

/** Day from which an edition holds. */
export function effectiveDay({ content: { facts }, firstPublishedAt }: PublicEdition): string {
  const day = facts['effectiveFrom'] ?? facts['date']
  return typeof day === 'string' ? day : hongKongDay(new Date(firstPublishedAt))
}

/** What is in force on a day, computed from dates, supersession and withdrawal; nobody types it. */
export function worksOn(day: string, editions: Iterable<PublicEdition>): Map<string, Work> {
  const byWork = Map.groupBy(editions, ({ work }) => work)
  const workOf = new Map([...byWork.values()].flat().map(({ documentId, work }) => [documentId, work]))
  const successors = supersessions(day, byWork, workOf)
  return new Map([...byWork].map(([id, members]) => [id, workOn(day, id, members, { workOf, supersededBy: successors.get(id) ?? [] })]))
}

type Members = ReadonlyMap<string, readonly PublicEdition[]>

/** By work, the works that supersede it by an edition in force on the day or before. */
function supersessions(day: string, byWork: Members, workOf: ReadonlyMap<string, string>): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [id, members] of byWork) {
    const past = members.filter((edition) => effectiveDay(edition) <= day)
    for (const older of new Set(past.flatMap((edition) => supersededWorks(edition, workOf)))) {
      if (older !== id) found.set(older, [...(found.get(older) ?? []), id])
    }
  }
  return found
}

function supersededWorks({ content: { facts } }: PublicEdition, workOf: ReadonlyMap<string, string>): string[] {
  const ids = Array.isArray(facts['supersedes']) ? (facts['supersedes'] as string[]) : []
  return ids.flatMap((id) => workOf.get(id) ?? [])
}

interface Links {
  workOf: ReadonlyMap<string, string>
  supersededBy: readonly string[]
}

function workOn(day: string, id: string, members: readonly PublicEdition[], { workOf, supersededBy }: Links): Work {
  const ordered = members.toSorted((a, b) => effectiveDay(a).localeCompare(effectiveDay(b)) || a.edition - b.edition)
  const upcoming = ordered.filter((edition) => effectiveDay(edition) > day)
  const shown = ordered.findLast((edition) => effectiveDay(edition) <= day) ?? upcoming[0]
  if (!shown) throw new Error(`The work ${id} has no public edition.`)
  const supersedes = [...new Set(supersededWorks(shown, workOf))].filter((older) => older !== id)
  return { id, shown, upcoming: upcoming.filter((edition) => edition !== shown), lifecycle: lifecycleOn(day, shown, supersededBy), supersededBy, supersedes }
}

function lifecycleOn(day: string, { withdrawal, content: { facts } }: PublicEdition, supersededBy: readonly string[]): Lifecycle {
  if (withdrawal && withdrawal.on <= day) return withdrawal.reason
  if (supersededBy.length > 0) return 'superseded'
  const last = facts['effectiveTo']
  return typeof last === 'string' && last < day ? 'archived' : 'current'
}
