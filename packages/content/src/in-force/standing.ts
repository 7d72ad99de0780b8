import type { IsoDate, Lifecycle } from '../documents.ts'
import type { KnownWithdrawal, PublicVersion } from './history.ts'

/** What is asked: how things stand on a day, by what was public until the end of another. Both are calendar dates in Hong Kong. */
export interface AsAt {
  day: IsoDate
  /** The last day whose publications, withdrawals and restorations count; null for all there are. */
  known: IsoDate | null
}

/** As the rules stood on a day for those who read them that day: what became public later counts for nothing. */
export const asAtDay = (day: IsoDate): AsAt => ({ day, known: day })

/** What holds on a day by all that is known by now, whenever it became public. */
export const byAllKnown = (day: IsoDate): AsAt => ({ day, known: null })

/** A document that takes the place of another, and the day from which it does. */
export interface Successor {
  /** `work` of the successor; its `documentId` where its own history is not at hand. */
  work: string
  documentId: string
  from: IsoDate
}

/** What a document is on a day. */
export interface Standing<Version extends PublicVersion = PublicVersion> {
  work: string
  lifecycle: Lifecycle
  /** The day since which it is so; of `upcoming`, the day from which it will be in force. */
  since: IsoDate
  /** What a reader of that day gets: the edition in force, else the first that will be, else the last that was. */
  version: Version
  /** Whether its words became public only after the day that is known: the document is older than what is stored of it. */
  isOnRecordLater: boolean
  /** Other editions of it that are public and take effect later, the next one first. */
  upcoming: readonly { version: Version; from: IsoDate }[]
  /** What has taken its place by that day, the first one first. */
  supersededBy: readonly Successor[]
  /** What is public and will take its place later. */
  toBeSupersededBy: readonly Successor[]
  /** Works whose place the version takes or will take. */
  supersedes: readonly string[]
  /** The withdrawal that holds, or that is announced for a later day. */
  withdrawal: KnownWithdrawal | null
  /** The next day on which lifecycle or version are others without anything being published; null when none is known. */
  changesOn: IsoDate | null
}

/** Days over which a document is the same: from the first up to, and without, `until`; null when no end is known. */
export interface Span<Version extends PublicVersion = PublicVersion> extends Pick<Standing<Version>, 'lifecycle' | 'version'> {
  from: IsoDate
  until: IsoDate | null
}
