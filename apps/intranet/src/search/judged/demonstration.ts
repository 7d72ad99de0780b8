import { DatabaseSync } from 'node:sqlite'
import { languageOfPath } from '@clf/text'
import type { LanguagePath } from '@clf/text'
import { demonstrationEntries } from '../../fixture/library/demonstration-entries.ts'
import type { Published } from '../../fixture/library/generated-library.ts'
import { attachmentText } from '../attachment-text/attachment-text.ts'
import { openSearchIndex } from '../index/index.ts'
import type { SearchIndex } from '../index/index.ts'
import { recordsOf } from '../index/record-of.ts'
import type { Around } from '../index/record-of.ts'
import type { SearchLists, SearchRecord } from '../index/record.ts'

/** Day on which the judged questions are asked. */
export const judgedDay = '2026-11-28'

/** Who may read what is restricted. */
export const restricted = 'restricted'

export interface Demonstration {
  db: DatabaseSync
  index: SearchIndex
  records: readonly SearchRecord[]
  /** Address of a document below the language, by its name in the index: `circulars/csb-circular/2-2024`. */
  addressOf(document: string): string
}

/** The demonstration content in an index in memory, as the feed of a CMS that was filled with it says it. */
export async function demonstration(): Promise<Demonstration> {
  const entries = await demonstrationEntries()
  const published = entries.filter((entry) => entry.act === 'publish')
  const files = new Map(
    await Promise.all(
      entries.filter((entry) => entry.act === 'file').map(async ({ documentId, name, base64 }) => [documentId, { name, text: await attachmentText(name, Buffer.from(base64, 'base64')) }] as const),
    ),
  )
  const lists = listsOf(published)
  const codes = new Map(published.map(({ documentId, edition }) => [documentId, edition.content.facts['code']]))
  const codeOf = (id: string) => (typeof codes.get(id) === 'string' ? (codes.get(id) as string) : null)
  const label: Around['label'] = (scheme, code, lang) => lists.terms.find((term) => term.scheme === scheme && term.code === code && term.lang === lang)?.label ?? code
  const records = published.flatMap(({ type, documentId, edition: { work, content } }) =>
    recordsOf(
      { type, version: documentId, document: work, content },
      {
        force: forceOf(documentId, published),
        audience: String(content.facts['classification'] ?? '').startsWith('restricted') ? [restricted] : null,
        codeOf,
        label,
        fileOf: (id) => files.get(id) ?? null,
      },
    )
  )
  const db = new DatabaseSync(':memory:')
  const index = openSearchIndex(db)
  index.putLists(lists)
  index.put(records)
  const addresses = new Map(records.map(({ document, path: address }) => [document, address.slice(1)]))
  return { db, index, records, addressOf: (document) => addresses.get(document) ?? document }
}

function listsOf(published: readonly Published[]): SearchLists {
  const inEach = (type: string) =>
    published
      .filter((entry) => entry.type === type)
      .flatMap(({ edition: { content: { facts, words } } }) =>
        (Object.entries(words) as [LanguagePath, Record<string, never>][]).map(([language, own]) => ({ ...facts, ...own, lang: languageOfPath(language) }))
      )
  return { terms: inEach('taxonomy-term'), bureaus: inEach('bureau'), glossary: inEach('glossary-term') } as unknown as SearchLists
}

/** Since when and until when a version of the demonstration is in force: each document has one. */
function forceOf(id: string, published: readonly Published[]): Around['force'] {
  const { facts } = contentOf(id, published)
  const from = effectiveDay(id, published)
  const successors = published.filter(({ edition }) => ((edition.content.facts['supersedes'] as string[] | undefined) ?? []).includes(id)).map(({ documentId }) => documentId)
  const last = facts['effectiveTo'] as string | null | undefined
  const ends = [
    ...successors.map((successor) => ({ until: effectiveDay(successor, published), ended: 'superseded' as const })),
    ...(last ? [{ until: dayAfter(last), ended: 'expired' as const }] : []),
    ...published.filter(({ documentId }) => documentId === id).flatMap(({ edition: { withdrawal } }) => (withdrawal ? [{ until: withdrawal.on, ended: withdrawal.reason }] : [])),
  ].sort((a, b) => a.until.localeCompare(b.until))
  return { from, until: ends[0]?.until ?? null, ended: ends[0]?.ended ?? null, supersededBy: successors, knownFrom: null }
}

function contentOf(id: string, published: readonly Published[]): Published['edition']['content'] {
  const found = published.find(({ documentId }) => documentId === id)
  if (!found) throw new Error(`The demonstration has no document ${id}.`)
  return found.edition.content
}

function effectiveDay(id: string, published: readonly Published[]): string {
  const { effectiveFrom, date, revisedOn } = contentOf(id, published).facts as Record<string, string | null | undefined>
  return effectiveFrom ?? date ?? revisedOn ?? ''
}

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
