import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import type { LanguageTag } from '@clf/text'
import { prepared } from './prepared.ts'
import type { Question, Standing } from './record.ts'
import { columns, noDay } from './tables.ts'

/** A record as it is ranked. */
export interface Row {
  id: number
  version: string
  document: string
  kind: string
  lang: LanguageTag
  path: string
  reference: string | null
  title: string
  title_terms: string
  summary: string
  summary_terms: string
  names: string
  issuer: string | null
  date: string
  from_day: string
  until_day: string
  ended: Exclude<Standing, 'in-force' | 'upcoming'> | null
  superseded_by: string
}

/** What a record is on a day. */
export function standingOf({ from_day, until_day, ended }: Pick<Row, 'from_day' | 'until_day' | 'ended'>, day: string): Standing {
  if (day < from_day) return 'upcoming'
  return day < until_day ? 'in-force' : (ended ?? 'expired')
}

export const untilOf = ({ until_day }: Row): string | null => (until_day === noDay ? null : until_day)

/** Conditions of what a reader may be told of and wants, and their values in order. */
export interface Conditions {
  sql: string
  values: SQLInputValue[]
}

/** Which records of a document are looked for. */
export type Status = 'in-force' | 'upcoming' | 'ended' | 'any'

const inForce = 'r.from_day <= ? AND r.until_day > ?'

const ofStatus: Record<Status, (day: string) => Conditions> = {
  'in-force': (day) => ({ sql: inForce, values: [day, day] }),
  upcoming: (day) => ({ sql: 'r.from_day > ?', values: [day] }),
  ended: (day) => ({ sql: 'r.until_day <= ?', values: [day] }),
  any: () => ({ sql: '1', values: [] }),
}

const isForSome = 'EXISTS (SELECT 1 FROM search_audience a WHERE a.record = r.id)'
const forOthers = 'SELECT 1 FROM search_audience a WHERE a.record = r.id AND a.name NOT IN (SELECT value FROM json_each(?))'

/** The conditions of a question for records of one status. Whom a record is for is one of them, so that nothing else is ever read or counted. */
export function conditionsOf({ day, audiences = [], filters = {} }: Question, status: Status): Conditions {
  const { kind, series, year, issuer, topic, dateFrom, dateTo } = filters
  const all: (Conditions | null)[] = [
    ofStatus[status](day),
    { sql: `(r.is_open OR (${isForSome} AND NOT EXISTS (${forOthers})))`, values: [JSON.stringify(audiences)] },
    { sql: 'r.known_day <= ?', values: [day] },
    is('r.kind = ?', kind),
    is('r.series = ?', series),
    is('r.year = ?', year),
    is('r.issuer = ?', issuer),
    is('EXISTS (SELECT 1 FROM search_topic t WHERE t.record = r.id AND t.topic = ?)', topic),
    is('r.date >= ?', dateFrom),
    is('r.date <= ?', dateTo),
  ]
  const given = all.filter((one) => one !== null)
  return { sql: given.map(({ sql }) => sql).join(' AND '), values: given.flatMap(({ values }) => values) }
}

function is(sql: string, value: string | number | undefined): Conditions | null {
  return value === undefined ? null : { sql, values: [value] }
}

const fields =
  'r.id, r.version, r.document, r.kind, r.lang, r.issuer, r.date, r.from_day, r.until_day, r.ended, s.path, s.reference, s.title, s.title_terms, s.summary, s.summary_terms, s.names, s.superseded_by'
const shown = 'search_record r JOIN search_shown s ON s.record = r.id'

/** The documents of a full text that match, the best first by the usual measure; `rank` is below 0, the best the lowest. */
export function matching(db: DatabaseSync, table: string, match: string, { sql, values }: Conditions, limit: number): (Row & { rank: number })[] {
  const best = `SELECT r.id, bm25(${table}, ${
    Object.values(columns).join(', ')
  }) AS rank FROM ${table} JOIN search_record r ON r.id = ${table}.rowid WHERE ${table} MATCH ? AND ${sql} ORDER BY rank LIMIT ?`
  return prepared(db, `SELECT ${fields}, best.rank FROM (${best}) best JOIN search_record r ON r.id = best.id JOIN search_shown s ON s.record = r.id ORDER BY best.rank`).all(
    match,
    ...values,
    limit,
  ) as unknown as (Row & {
    rank: number
  })[]
}

/** How many documents of each kind match in any of the full texts. */
export function countByKind(db: DatabaseSync, tables: readonly string[], match: string, { sql, values }: Conditions): Record<string, number> {
  const each = tables.map((table) => `SELECT r.kind, r.document FROM ${table} JOIN search_record r ON r.id = ${table}.rowid WHERE ${table} MATCH ? AND ${sql}`)
  // In one language a document is in force once.
  const documents = tables.length === 1 && sql.startsWith(inForce) ? 'count(*)' : 'count(DISTINCT document)'
  const rows = prepared(db, `SELECT kind, ${documents} AS documents FROM (${each.join(' UNION ALL ')}) GROUP BY kind`).all(...tables.flatMap(() => [match, ...values])) as {
    kind: string
    documents: number
  }[]
  return Object.fromEntries(rows.map(({ kind, documents }) => [kind, documents]))
}

/** A version in a language, where the reader may be told of it. */
export function recordIn(db: DatabaseSync, version: string, lang: LanguageTag, { sql, values }: Conditions): Row | undefined {
  return prepared(db, `SELECT ${fields} FROM ${shown} WHERE r.version = ? AND r.lang = ? AND ${sql}`).get(version, lang, ...values) as Row | undefined
}

/** Versions of a document in a language, the latest first. */
export function versionsOf(db: DatabaseSync, document: string, lang: LanguageTag, { sql, values }: Conditions): Row[] {
  return prepared(db, `SELECT ${fields} FROM ${shown} WHERE r.document = ? AND r.lang = ? AND ${sql} ORDER BY r.from_day DESC, r.id DESC`).all(document, lang, ...values) as unknown as Row[]
}

/** Records of a number and year, of any series or one of some. */
export function numbered(db: DatabaseSync, { number, year, series, lang }: { number: number; year: number; series: readonly string[]; lang: LanguageTag }, { sql, values }: Conditions): Row[] {
  const ofSeries = series.length > 0 ? 'r.series IN (SELECT value FROM json_each(?))' : '? IS NOT NULL'
  return prepared(db, `SELECT ${fields} FROM ${shown} WHERE r.number = ? AND r.year = ? AND r.lang = ? AND ${ofSeries} AND ${sql} ORDER BY r.date DESC, r.id`).all(
    number,
    year,
    lang,
    JSON.stringify(series),
    ...values,
  ) as unknown as Row[]
}

/** Records that are called by a key. */
export function calledBy(db: DatabaseSync, key: string, { sql, values }: Conditions): Row[] {
  return prepared(db, `SELECT ${fields} FROM search_reference f JOIN search_record r ON r.id = f.record JOIN search_shown s ON s.record = r.id WHERE f.key = ? AND ${sql} ORDER BY r.date DESC, r.id`)
    .all(key, ...values) as unknown as Row[]
}

/** A paragraph as it is ranked: without its words. */
export interface ParagraphRow {
  record: number
  place: number
  id: string | null
  number: string | null
  heading: string | null
  attachment: string | null
  terms: string
  heading_terms: string
}

export function paragraphsOf(db: DatabaseSync, record: number): ParagraphRow[] {
  return prepared(db, 'SELECT record, place, id, number, heading, attachment, terms, heading_terms FROM search_paragraph WHERE record = ? ORDER BY place').all(record) as unknown as ParagraphRow[]
}

export function textOf(db: DatabaseSync, { record, place }: ParagraphRow): string {
  return (prepared(db, 'SELECT text FROM search_paragraph WHERE record = ? AND place = ?').get(record, place) as { text: string }).text
}
