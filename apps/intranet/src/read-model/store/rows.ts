import type { Change, Publication } from '@clf/content'
import type { SQLInputValue } from 'node:sqlite'
import { isBody } from './check-entry.ts'

/** Columns of the tables that are made from entries, the primary key first. */
export const columns = {
  versions: ['number', 'type', 'document', 'work', 'edition', 'first_published_at', 'published_at', 'withdrawal', 'facts', 'addresses'],
  words: ['version', 'lang', 'listing', 'bodies'],
  superseding: ['version', 'older', 'type', 'document'],
  version_files: ['version', 'file', 'url', 'sha256', 'media'],
  removals: ['number', 'type', 'document', 'at'],
  withdrawals: ['number', 'type', 'document', 'at', 'withdrawal'],
  supersessions: ['number', 'type', 'document', 'at', 'superseded_by'],
  redirects: ['number', 'type', 'document', 'at', 'path_from', 'path_to'],
} as const

export type Table = keyof typeof columns

export interface Row {
  table: Table
  values: SQLInputValue[]
}

/** What an entry becomes in the tables that pages ask. The same entry gives the same rows, so that they can be compared later. */
export function rowsOf(entry: Change): Row[] {
  const { number, type, documentId, at } = entry
  const about = [number, type, documentId, at]
  switch (entry.act) {
    case 'publish':
      return rowsOfPublication(entry)
    case 'unpublish':
      return [{ table: 'removals', values: about }]
    case 'withdraw':
    case 'restore':
      return [{ table: 'withdrawals', values: [...about, entry.withdrawal && JSON.stringify(entry.withdrawal)] }]
    case 'supersede':
      return [{ table: 'supersessions', values: [...about, JSON.stringify(entry.supersededBy)] }]
    case 'redirect':
      return [{ table: 'redirects', values: [...about, entry.redirect.from, entry.redirect.to] }]
    case 'file':
      // The publication that follows names it again; until then nobody reads it.
      return []
  }
}

function rowsOfPublication({ number, type, documentId, edition }: Publication): Row[] {
  const { work, edition: ordinal, firstPublishedAt, publishedAt, withdrawal, sha256, content } = edition
  const { facts, words, files, addresses } = content
  return [
    {
      table: 'versions',
      values: [number, type, documentId, work, ordinal, firstPublishedAt, publishedAt, withdrawal && JSON.stringify(withdrawal), JSON.stringify(facts), JSON.stringify(addresses)],
    },
    ...Object.entries(words).flatMap(([lang, fields]): Row[] => (fields ? [{ table: 'words', values: [number, lang, ...listingAndBodies(fields)] }] : [])),
    ...supersededIn(facts).map((older): Row => ({ table: 'superseding', values: [number, older, type, documentId] })),
    ...Object.entries(files).map(([id, media]): Row => ({ table: 'version_files', values: [number, id, media.url, sha256[id] ?? null, JSON.stringify(media)] })),
  ]
}

const supersededIn = ({ supersedes }: Readonly<Record<string, unknown>>): string[] => (Array.isArray(supersedes) ? [...new Set(supersedes.map(String))] : [])

function listingAndBodies(fields: Readonly<Record<string, unknown>>): [string, string] {
  const [listing, bodies] = [false, true].map((wanted) => Object.fromEntries(Object.entries(fields).filter(([, value]) => isBody(value) === wanted)))
  return [JSON.stringify(listing), JSON.stringify(bodies)]
}

/** What an entry says the state of: of two with the same subject the later one holds. */
export function subjectOf(entry: Change): string {
  switch (entry.act) {
    case 'publish':
    case 'unpublish':
      return `edition ${entry.documentId}`
    case 'withdraw':
    case 'restore':
      return `withdrawal ${entry.documentId}`
    case 'supersede':
      return `supersession ${entry.documentId}`
    case 'file':
      return `file ${entry.documentId} ${entry.file.documentId}`
    case 'redirect':
      return `redirect ${entry.redirect.from}`
  }
}
