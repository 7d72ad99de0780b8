import type { Lifecycle } from '@clf/content'
import type { Edition } from './edition.ts'

/** The editions of one document on a day. */
export interface Work {
  id: string
  /** The edition that a reader gets: the one in force, else the first that will be, else the one that was. */
  shown: Edition
  lifecycle: Lifecycle
  /** Works that took its place, in force on the day. */
  supersededBy: readonly string[]
  /** Works whose place it takes or will take. */
  supersedes: readonly string[]
}

/** Day from which an edition holds. */
function effectiveDay({ facts, firstPublishedAt }: Edition): string {
  const day = facts['effectiveFrom'] ?? facts['date']
  return typeof day === 'string' ? day : hongKongDay(new Date(firstPublishedAt))
}

const days = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Hong_Kong', year: 'numeric', month: '2-digit', day: '2-digit' })

/** Calendar date in Hong Kong at an instant. */
export function hongKongDay(instant: Date): string {
  return days.format(instant)
}

/** What the documents of one type are on a day, by work: as the CMS answers it over REST (`cms/src/versions/in-force.ts`). */
export function worksOn(day: string, editions: Iterable<Edition>): Map<string, Work> {
  const byWork = Map.groupBy(editions, ({ work }) => work)
  const workOf = new Map([...byWork.values()].flat().map(({ documentId, work }) => [documentId, work]))
  const successors = supersessions(day, byWork, workOf)
  return new Map([...byWork].map(([id, members]) => [id, workOn(day, id, members, { workOf, supersededBy: successors.get(id) ?? [] })]))
}

function supersessions(day: string, byWork: ReadonlyMap<string, readonly Edition[]>, workOf: ReadonlyMap<string, string>): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [id, members] of byWork) {
    const past = members.filter((edition) => supersededIds(edition).length > 0 && effectiveDay(edition) <= day)
    for (const older of new Set(past.flatMap((edition) => supersededWorks(edition, workOf)))) {
      if (older !== id) found.set(older, [...(found.get(older) ?? []), id])
    }
  }
  return found
}

function supersededIds({ facts }: Edition): readonly string[] {
  return Array.isArray(facts['supersedes']) ? (facts['supersedes'] as string[]) : []
}

function supersededWorks(edition: Edition, workOf: ReadonlyMap<string, string>): string[] {
  return supersededIds(edition).flatMap((id) => workOf.get(id) ?? [])
}

interface Links {
  workOf: ReadonlyMap<string, string>
  supersededBy: readonly string[]
}

function workOn(day: string, id: string, members: readonly Edition[], { workOf, supersededBy }: Links): Work {
  const shown = members.length === 1 ? members[0] : shownOf(day, members)
  if (!shown) throw new Error(`The work ${id} has no public edition.`)
  const supersedes = [...new Set(supersededWorks(shown, workOf))].filter((older) => older !== id)
  return { id, shown, lifecycle: lifecycleOn(day, shown, supersededBy), supersededBy, supersedes }
}

function shownOf(day: string, members: readonly Edition[]): Edition | undefined {
  const ordered = members.toSorted((a, b) => (effectiveDay(a) < effectiveDay(b) ? -1 : effectiveDay(a) > effectiveDay(b) ? 1 : a.edition - b.edition))
  return ordered.findLast((edition) => effectiveDay(edition) <= day) ?? ordered[0]
}

function lifecycleOn(day: string, { withdrawal, facts }: Edition, supersededBy: readonly string[]): Lifecycle {
  if (withdrawal && withdrawal.on <= day) return withdrawal.reason
  if (supersededBy.length > 0) return 'superseded'
  const last = facts['effectiveTo']
  return typeof last === 'string' && last < day ? 'archived' : 'current'
}
