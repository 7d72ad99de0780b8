import { circularNumber } from '@clf/content'
import { hongKongDay, languageOfPath } from '@clf/text'
import type { LanguagePath } from '@clf/text'
import type { Core } from '@strapi/strapi'
import { hashOfContent } from '../approval/content-hash.ts'
import { csvOf } from '../desk/csv.ts'
import { namesOfSeries } from '../desk/cited-as.ts'
import type { PublicContent } from '../editions/public-content.ts'
import { standingsOn } from '../versions/in-force.ts'
import { publicIndex } from '../versions/public-index.ts'
import type { PublicEdition } from '../versions/public-index.ts'
import { versionTable } from '../versions/version-table.ts'
import type { VersionRow } from '../versions/version-table.ts'
import { acknowledgementTable } from './submission-tables.ts'
import type { AcknowledgementRow } from './submission-tables.ts'

const circulars = 'api::circular.circular'

/** A circular that must be read, as its issuer sees it. */
interface MustRead {
  documentId: string
  /** Number and title in each language that it has. */
  names: Partial<Record<LanguagePath, string>>
  for: 'all-staff' | 'issuing-department'
  /** Its last day. */
  by: string
  publishedAt: string
  /** SHA-256 of the content that is public. */
  hash: string
  /** How many have acknowledged that content. */
  count: number
}

/** Who has acknowledged what is public now, and of those who ever acknowledged anything who has not. */
export interface MustReadReport extends MustRead {
  read: { name: string; at: string; isLate: boolean }[]
  /** Of those that acknowledged another version of it, when. */
  notYet: { name: string; earlier: string | null }[]
}

/** What must be read and holds or will, the nearest day first. */
export async function mustReads(strapi: Core.Strapi, now: Date): Promise<MustRead[]> {
  const editions = [...((await publicIndex(strapi)).get(circulars)?.values() ?? [])]
  const standings = [...standingsOn(hongKongDay(now), editions).values()]
  const shown = standings.filter(({ lifecycle }) => lifecycle === 'current' || lifecycle === 'upcoming').map(({ version, upcoming }) => upcoming.at(-1)?.version ?? version).filter(isMustRead)
  const series = await namesOfSeries(strapi)
  const all = await Promise.all(shown.map(async (edition) => mustReadOf(strapi, edition, series)))
  return all.sort((a, b) => (a.by < b.by ? -1 : 1))
}

/** @returns null where the document must not be read by anybody */
export async function mustReadReport(strapi: Core.Strapi, documentId: string, now: Date): Promise<MustReadReport | null> {
  const found = (await mustReads(strapi, now)).find((one) => one.documentId === documentId)
  if (!found) return null
  const database = strapi.db.connection
  const all = await database<AcknowledgementRow>(acknowledgementTable).orderBy('at').select('reader', 'name', 'hash', 'document', 'at')
  const read = all.filter(({ hash }) => hash === found.hash)
  const readers = new Set(read.map(({ reader }) => reader))
  const others = new Map<string, MustReadReport['notYet'][number]>()
  for (const { reader, name, document, at } of all.filter((one) => !readers.has(one.reader))) {
    others.set(reader, { name, earlier: document === documentId ? at : (others.get(reader)?.earlier ?? null) })
  }
  const isLate = (at: string): boolean => hongKongDay(new Date(at)) > found.by
  return { ...found, read: read.map(({ name, at }) => ({ name, at, isLate: isLate(at) })), notYet: [...others.values()].sort((a, b) => (a.name < b.name ? -1 : 1)) }
}

/** A report as a table that opens in a spreadsheet: name, state, and the instant in UTC. */
export function reportAsCsv({ read, notYet }: MustReadReport): string {
  const rows = [
    ['name', 'state', 'at'],
    ...read.map(({ name, at, isLate }) => [name, isLate ? 'read late' : 'read', at]),
    ...notYet.map(({ name, earlier }) => [name, earlier === null ? 'not yet' : 'read another version', earlier ?? '']),
  ]
  return csvOf(rows.map((row) => row.map(asText))).toString('utf8')
}

/** A spreadsheet takes a text that begins so for a formula. */
const asText = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

function isMustRead({ content: { facts } }: PublicEdition): boolean {
  return (facts['mustRead'] === 'all-staff' || facts['mustRead'] === 'issuing-department') && typeof facts['mustReadBy'] === 'string'
}

async function mustReadOf(strapi: Core.Strapi, { documentId, versionId, publishedAt, content: { facts, words } }: PublicEdition, series: Awaited<ReturnType<typeof namesOfSeries>>): Promise<MustRead> {
  const database = strapi.db.connection
  const { content } = (await database<VersionRow>(versionTable).where({ id: versionId }).first('content')) as { content: string }
  const hash = hashOfContent(JSON.parse(content) as PublicContent)
  const [{ rows } = { rows: 0 }] = (await database(acknowledgementTable).where({ hash }).count({ rows: '*' })) as { rows: number | string }[]
  return { documentId, names: namesOf(facts, words, series), for: facts['mustRead'] as MustRead['for'], by: String(facts['mustReadBy']), publishedAt, hash, count: Number(rows) }
}

function namesOf(facts: PublicContent['facts'], words: PublicContent['words'], series: Awaited<ReturnType<typeof namesOfSeries>>): MustRead['names'] {
  const ofSeries = series.get(String(facts['series'])) ?? {}
  const languages = Object.entries(words) as [LanguagePath, { title?: unknown } | null | undefined][]
  return Object.fromEntries(languages.flatMap(([path, one]) => {
    if (!one) return []
    const name = ofSeries[path]
    const number = name === undefined ? '' : `${circularNumber({ ...facts, series: name } as never, { lang: languageOfPath(path), label: () => name } as never)} `
    return [[path, `${number}${String(one.title)}`]]
  }))
}
