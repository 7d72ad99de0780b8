import type { LanguagePath } from '@clf/text'
import type { IsoDate } from './documents.ts'
import type { MediaFile } from './media-file.ts'

/** What happened to what is public. */
export type Change = Publication | Unpublication | WithdrawalChange | Supersession | FileChange | Redirect

interface ChangeBase {
  /** Place in the feed: send the one of the last entry that was stored, to get what came after it. */
  cursor: string
  /** Cursor of the entry before, in the feed as this token reads it; null of the first. What was stored last and this differ when something was missed. */
  previous: string | null
  /** From 1 and without gaps, in the order of the commits. A token that may not read every type sees a part of the numbers. */
  number: number
  /** Name of the type, `circular`. */
  type: string
  documentId: string
  /** Instant, ISO 8601. */
  at: string
  /** SHA-256 of the entry by RFC 8785 without `cursor`, `previous`, `number` and `hash`: the same change has the same hash. */
  hash: string
}

/** A document is public with these words from then on, in every language that it has. */
export interface Publication extends ChangeBase {
  act: 'publish'
  edition: ChangedEdition
}

/** Not public any more, in any language. */
export interface Unpublication extends ChangeBase {
  act: 'unpublish'
}

/** Withdrawn, or with null not withdrawn any more; its words stay to be read. */
export interface WithdrawalChange extends ChangeBase {
  act: 'withdraw' | 'restore'
  withdrawal: ChangedWithdrawal | null
}

/** Which public documents take the place of this one: all of them, none when the last was taken back. */
export interface Supersession extends ChangeBase {
  act: 'supersede'
  supersededBy: readonly { documentId: string; from: IsoDate }[]
}

/** A file that the document names from then on. It stands before the publication, so that its bytes can be there first. */
export interface FileChange extends ChangeBase {
  act: 'file'
  file: ChangedFile
}

/** The document has another address below the language. A page that is at the old one goes before it. */
export interface Redirect extends ChangeBase {
  act: 'redirect'
  redirect: { from: string; to: string }
}

export interface ChangedEdition {
  /** Shared by the editions of one document; the `documentId` of what has no editions. */
  work: string
  edition: number
  firstPublishedAt: string
  publishedAt: string
  withdrawal: ChangedWithdrawal | null
  /** By `documentId` of each file: SHA-256 of its bytes, null when they were not there. */
  sha256: Readonly<Record<string, string | null>>
  content: {
    /** By name of the field; a relation is the `documentId` of what it leads to, or a list of them. */
    facts: Readonly<Record<string, unknown>>
    words: Readonly<Partial<Record<LanguagePath, Readonly<Record<string, unknown>>>>>
    /** By their `documentId`. */
    files: Readonly<Record<string, MediaFile>>
    /** Addresses that its bodies lead to. */
    addresses: readonly string[]
  }
}

export interface ChangedWithdrawal {
  /** Calendar date from which it applies. */
  on: IsoDate
  reason: 'withdrawn' | 'superseded' | 'archived'
  explanation: Partial<Record<LanguagePath, string>>
}

export interface ChangedFile {
  documentId: string
  name: string
  url: string
  mime: string
  /** In kilobytes (1,000 bytes), as Strapi stores it. */
  size: number
  /** SHA-256 of its bytes, null when they were not there. */
  sha256: string | null
}

/** An entry without its place in the feed, as a snapshot holds it. */
export type SnapshotEntry = Change extends infer One ? (One extends Change ? Omit<One, 'cursor' | 'previous' | 'number'> : never) : never

/** First line of `GET /api/changes/snapshot`. A {@link SnapshotEntry} a line follows, and a {@link SnapshotEnd}. */
export interface SnapshotHead {
  /** From where to go on with `GET /api/changes`; null when nothing was ever public. */
  cursor: string | null
  /** How many entries follow. */
  entries: number
}

/** Last line of a snapshot: without it the snapshot is cut off. */
export interface SnapshotEnd {
  end: string | null
  entries: number
  /** SHA-256 of the hashes of the entries, one after the other. */
  sha256: string
}

/** Answer of `GET /api/changes`. */
export interface ChangePage {
  data: Change[]
  meta: {
    /** Where to go on; null while nothing was read of an empty feed. */
    cursor: string | null
    /** Whether there is more already. */
    more: boolean
  }
}
