import type { DatabaseSync } from 'node:sqlite'
import type { ChangedEdition, ChangedWithdrawal, Supersession } from '@clf/content'
import type { HistoryEntry, PublicVersion } from '@clf/content/in-force'
import { prepared } from '../../search/index/prepared.ts'

/** A version that was public, without its words. */
export interface StoredVersion extends PublicVersion {
  type: string
  /** Number of its publication in the feed. */
  number: number
  content: Pick<ChangedEdition['content'], 'facts'>
}

/** An entry of the store that bears on what is public, with what it says. */
export interface HistoryRow {
  number: number
  act: HistoryEntry['act']
  type: string
  document: string
  at: string
  work: string
  edition: number
  first_published_at: string
  published_at: string
  withdrawal: string | null
  facts: string
  superseded_by: string
}

/** Every {@link HistoryRow}, to be narrowed by conditions on `e`. */
export const historyRows = `
  SELECT e.number, e.act, e.type, e.document, e.at, v.work, v.edition, v.first_published_at, v.published_at, v.facts, s.superseded_by, coalesce(v.withdrawal, w.withdrawal) AS withdrawal
  FROM entries AS e LEFT JOIN versions AS v USING (number) LEFT JOIN withdrawals AS w USING (number) LEFT JOIN supersessions AS s USING (number)
  WHERE e.act IN ('publish', 'unpublish', 'withdraw', 'restore', 'supersede')`

/** What a row says of what is in force. @param versionOf makes the version of a publication of more than it says itself */
export function historyEntryOf<Version extends PublicVersion>(row: HistoryRow, versionOf: (version: StoredVersion) => Version): HistoryEntry<Version> {
  const { act, document: documentId, at, withdrawal, superseded_by: supersededBy } = row
  switch (act) {
    case 'publish':
      return { act, version: versionOf(versionIn(row)) }
    case 'unpublish':
      return { act, documentId }
    case 'withdraw':
    case 'restore':
      return { act, documentId, at, withdrawal: withdrawalIn(withdrawal) }
    case 'supersede':
      return { act, documentId, at, supersededBy: JSON.parse(supersededBy) as Supersession['supersededBy'] }
  }
}

function versionIn({ number, type, document: documentId, work, edition, first_published_at: firstPublishedAt, published_at: publishedAt, withdrawal, facts }: HistoryRow): StoredVersion {
  const content: StoredVersion['content'] = { facts: JSON.parse(facts) as StoredVersion['content']['facts'] }
  return { type, number, documentId, work, edition, firstPublishedAt, publishedAt, withdrawal: withdrawalIn(withdrawal), content }
}

const withdrawalIn = (text: string | null): ChangedWithdrawal | null => JSON.parse(text ?? 'null') as ChangedWithdrawal | null

/** What happened to some documents of a type, in the order of the feed. */
export function historyOfDocuments(database: DatabaseSync, type: string, documents: readonly string[]): HistoryEntry<StoredVersion>[] {
  const rows = prepared(database, `${historyRows} AND e.type = ? AND e.document IN (SELECT value FROM json_each(?)) ORDER BY e.number`).all(type, JSON.stringify(documents))
  return (rows as unknown as HistoryRow[]).map((row) => historyEntryOf(row, (version) => version))
}
