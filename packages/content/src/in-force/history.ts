import type { Change, ChangedEdition, ChangedWithdrawal, SnapshotEntry } from '../change.ts'
import type { IsoDate } from '../documents.ts'

/** One public version of an edition: what of a publication bears on what is in force. What an edition of the CMS or an entry of the change feed has besides, stays on it. */
export interface PublicVersion {
  documentId: string
  /** Shared by the editions of one document. */
  work: string
  edition: number
  /** Instants, ISO 8601: of the first publication of this edition, and of this one. */
  firstPublishedAt: string
  publishedAt: string
  /** The withdrawal that held when it was published. */
  withdrawal: KnownWithdrawal | null
  /** `effectiveFrom`, `effectiveTo`, `date` and `supersedes` are read of the facts. */
  content: { facts: Readonly<Record<string, unknown>> }
}

export type KnownWithdrawal = Pick<ChangedWithdrawal, 'on' | 'reason'>

/** What happened to a document of one type, in the order of the change feed. */
export type HistoryEntry<Version extends PublicVersion = PublicVersion> =
  | { act: 'publish'; version: Version }
  | { act: 'unpublish'; documentId: string }
  | { act: 'withdraw' | 'restore'; documentId: string; at: string; withdrawal: KnownWithdrawal | null }
  | { act: 'supersede'; documentId: string; at: string; supersededBy: readonly { documentId: string; from: IsoDate }[] }

/** A publication of the change feed, flat. */
export interface FeedVersion extends ChangedEdition {
  type: string
  documentId: string
}

/** What an entry of the change feed, or of a snapshot, says of what is in force; null of files and addresses. */
export function historyEntry(change: Change | SnapshotEntry): HistoryEntry<FeedVersion> | null {
  const { documentId, type } = change
  switch (change.act) {
    case 'publish':
      return { act: 'publish', version: { ...change.edition, type, documentId } }
    case 'unpublish':
      return { act: 'unpublish', documentId }
    case 'withdraw':
    case 'restore':
      return { act: change.act, documentId, at: change.at, withdrawal: change.withdrawal }
    case 'supersede':
      return { act: 'supersede', documentId, at: change.at, supersededBy: change.supersededBy }
    case 'file':
    case 'redirect':
      return null
  }
}
