import { dayAfter, hongKongDay, hongKongMidnight } from '@clf/text'
import type { IsoDate } from '../documents.ts'
import type { HistoryEntry, KnownWithdrawal, PublicVersion } from './history.ts'

/** Everything that was public of one edition since it was last taken from readers, in the order of the feed. */
export interface EditionHistory<Version extends PublicVersion> {
  versions: Version[]
  withdrawals: Extract<HistoryEntry, { act: 'withdraw' | 'restore' }>[]
}

/** An edition as it was known until the end of a day. */
export interface KnownEdition<Version extends PublicVersion> {
  version: Version
  isOnRecordLater: boolean
  withdrawal: KnownWithdrawal | null
  /** The first day on which it holds. */
  from: IsoDate
  /** The last day on which it holds; null without end. */
  to: IsoDate | null
  /** Whether it was withdrawn before the day on which it would have taken effect: then it never does. */
  isVoid: boolean
}

/** The day from which a version holds: `effectiveFrom`, else the date it bears, else the day on which it first became public. */
export function effectiveDay({ content: { facts }, firstPublishedAt }: Pick<PublicVersion, 'content' | 'firstPublishedAt'>): IsoDate {
  return dayOf(facts['effectiveFrom']) ?? dayOf(facts['date']) ?? hongKongDay(new Date(firstPublishedAt))
}

/** `documentId`s of what a version takes the place of. */
export function supersededIn({ content: { facts } }: Pick<PublicVersion, 'content'>): readonly string[] {
  return Array.isArray(facts['supersedes']) ? (facts['supersedes'] as string[]) : []
}

const dayOf = (fact: unknown): IsoDate | undefined => (typeof fact === 'string' ? fact : undefined)

/** How far knowledge goes: to the end of a day; null for all of it. */
export type Horizon = { day: IsoDate; end: number } | null

export const horizonOf = (known: IsoDate | null): Horizon => known === null ? null : { day: known, end: hongKongMidnight(dayAfter(known)).getTime() }

/** Whether an instant is within what is known. */
export const isUntil = (instant: string, known: Horizon): boolean => known === null || Date.parse(instant) < known.end

/**
 * The edition by what was public until the end of a day; null when nothing of it was. What the date of an edition tells to be older than
 * its first publication here was known by its date, as paper that came to the house later; its words are the oldest that are stored.
 */
export function knownEdition<Version extends PublicVersion>({ versions, withdrawals }: EditionHistory<Version>, known: Horizon): KnownEdition<Version> | null {
  const [first] = versions
  if (!first) return null
  const stored = versions.findLast(({ publishedAt }) => isUntil(publishedAt, known))
  const version = stored ?? (wasIssued(first, known) ? first : undefined)
  if (!version) return null
  const withdrawal = knownWithdrawal(first, withdrawals, known)
  const from = effectiveDay(version)
  return { version, isOnRecordLater: !stored, withdrawal, from, to: dayOf(version.content.facts['effectiveTo']) ?? null, isVoid: withdrawal !== null && withdrawal.on < from }
}

function wasIssued({ firstPublishedAt, content: { facts } }: PublicVersion, known: Horizon): boolean {
  const date = dayOf(facts['date'])
  return isUntil(firstPublishedAt, known) || (date !== undefined && known !== null && date <= known.day)
}

/** The withdrawal that was known of. One from a day before the edition came to the house is as old as that day, whenever it was entered; so is one that the oldest stored version came with. */
function knownWithdrawal(first: PublicVersion, acts: EditionHistory<PublicVersion>['withdrawals'], known: Horizon): KnownWithdrawal | null {
  const isKnown = ({ at, withdrawal }: (typeof acts)[number]): boolean =>
    isUntil(at, known) || (withdrawal !== null && known !== null && withdrawal.on <= known.day && withdrawal.on < hongKongDay(new Date(first.firstPublishedAt)))
  const last = acts.findLast(isKnown)
  if (last) return last.withdrawal
  return first.withdrawal && (known === null || first.withdrawal.on <= known.day || isUntil(first.publishedAt, known)) ? first.withdrawal : null
}

/** Every day on which something of an edition becomes known or takes effect. */
export function daysOf({ versions, withdrawals }: EditionHistory<PublicVersion>): IsoDate[] {
  const ofVersions = versions.flatMap((version) => {
    const { firstPublishedAt, publishedAt, withdrawal, content: { facts } } = version
    const last = dayOf(facts['effectiveTo'])
    return [hongKongDay(new Date(firstPublishedAt)), hongKongDay(new Date(publishedAt)), effectiveDay(version), dayOf(facts['date']), last && dayAfter(last), withdrawal?.on]
  })
  const ofActs = withdrawals.flatMap(({ at, withdrawal }) => [hongKongDay(new Date(at)), withdrawal?.on])
  return [...ofVersions, ...ofActs].filter((day) => day !== undefined)
}
