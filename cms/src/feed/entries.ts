import type { ChangedFile, ChangedWithdrawal } from '@clf/content'
import { effectiveDay } from '@clf/content/in-force'
import { pagePath } from '../editions/page-path.ts'
import type { PublicEdition } from '../versions/public-index.ts'
import type { ChangeRow } from './change-table.ts'

/** An entry before it has its number. */
export type NewEntry = Pick<ChangeRow, 'act' | 'document' | 'key'> & { body: object }

/** What is public of a type. */
export type Editions = ReadonlyMap<string, PublicEdition>

/** What a public version does to a document. */
export interface Step {
  document: string
  before: Editions
  after: Editions
  /** By `documentId` of each file that the version names, SHA-256 of its bytes. */
  sha256: Readonly<Record<string, string | null>>
}

/** Entries of a version that publishes: files first, so that their bytes can be there before the page. */
export function entriesOfPublication(step: Step): NewEntry[] {
  const { document, before, after, sha256 } = step
  const edition = after.get(document)
  if (!edition) return []
  const { work, edition: number, firstPublishedAt, publishedAt, withdrawal } = edition
  const body = { work, edition: number, firstPublishedAt, publishedAt, withdrawal, sha256 }
  const publication: NewEntry = { act: 'publish', document, key: `edition ${document}`, body }
  return [...filesOf(edition, before.get(document), sha256), publication, ...redirectOf(step, edition), ...supersessionsOf(step)]
}

/** Entries of a version that takes a document away from readers. */
export function entriesOfRemoval(step: Step): NewEntry[] {
  const { document } = step
  return [{ act: 'unpublish', document, key: `edition ${document}`, body: {} }, ...supersessionsOf(step)]
}

/** The entry of a withdrawal, or with null of its end. */
export function entryOfWithdrawal(document: string, withdrawal: ChangedWithdrawal | null): NewEntry {
  return { act: withdrawal ? 'withdraw' : 'restore', document, key: `withdrawal ${document}`, body: { withdrawal } }
}

function filesOf({ documentId, content }: PublicEdition, before: PublicEdition | undefined, sha256: Step['sha256']): NewEntry[] {
  const isNew = (id: string) => !Object.hasOwn(before?.content.files ?? {}, id)
  return Object.entries(content.files).filter(([id]) => isNew(id)).map(([id, { name, url, mime, size }]) => {
    const file: ChangedFile = { documentId: id, name, url, mime, size, sha256: sha256[id] ?? null }
    return { act: 'file', document: documentId, key: `file ${documentId} ${id}`, body: { file } }
  })
}

/** Where its page was before, unless another edition is to be read there still. */
function redirectOf({ document, before, after }: Step, edition: PublicEdition): NewEntry[] {
  const earlier = before.get(document)
  const from = earlier ? pathOf(earlier) : null
  const to = pathOf(edition)
  if (from === null || to === null || from === to || [...after.values()].some((other) => pathOf(other) === from)) return []
  return [{ act: 'redirect', document, key: `redirect ${from}`, body: { redirect: { from, to } } }]
}

const pathOf = ({ type, content: { facts } }: PublicEdition): string | null => pagePath(type, facts)

/** Of every document whose successors are others than before, those that it has. */
function supersessionsOf({ document, before, after }: Step): NewEntry[] {
  const touched = new Set([before, after].flatMap((editions) => supersededBy(editions.get(document))))
  return [...touched].flatMap((older) => {
    const [then, now] = [before, after].map((editions) => successorsOf(older, editions))
    if (!after.has(older) || JSON.stringify(then) === JSON.stringify(now)) return []
    return [{ act: 'supersede' as const, document: older, key: `supersession ${older}`, body: { supersededBy: now } }]
  })
}

function supersededBy(edition: PublicEdition | undefined): string[] {
  const ids = edition?.content.facts['supersedes']
  return Array.isArray(ids) ? (ids as string[]) : []
}

function successorsOf(older: string, editions: Editions): { documentId: string; from: string }[] {
  const successors = [...editions.values()].filter((edition) => supersededBy(edition).includes(older))
  return successors.map((edition) => ({ documentId: edition.documentId, from: effectiveDay(edition) })).sort((a, b) => (a.documentId < b.documentId ? -1 : 1))
}
