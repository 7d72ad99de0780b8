import type { DatabaseSync } from 'node:sqlite'
import { prepared } from './prepared.ts'
import type { Force, SearchRecord } from './record.ts'
import { referenceKey } from './reference.ts'
import { isSpelt, withoutOneLetter } from './spelling.ts'
import { columns, fullTextOf, noDay } from './tables.ts'
import { codeTerm, termLine } from './terms.ts'
import { together } from './together.ts'
import { familyOf } from './word-family.ts'

/** Puts records in, in the place of those of the same version and language. In one transaction, unless one is open already. */
export function put(db: DatabaseSync, records: readonly SearchRecord[]): void {
  together(db, () => {
    const words = new Map<string, number>()
    for (const record of records) {
      const before = idsOf(db, record.version).find(({ lang }) => lang === record.lang)
      if (before) take(db, before, words)
      putOne(db, record, words)
    }
    countWords(db, words)
  })
}

/** Takes every record of versions out. */
export function remove(db: DatabaseSync, versions: readonly string[]): void {
  together(db, () => {
    const words = new Map<string, number>()
    for (const version of versions) for (const row of idsOf(db, version)) take(db, row, words)
    countWords(db, words)
  })
}

/** Says since when and until when a version is in force, in all its languages: its words stay as they are. */
export function setForce(db: DatabaseSync, version: string, { from, until, ended, supersededBy, knownFrom }: Force): void {
  together(db, () => {
    for (const { id } of idsOf(db, version)) {
      prepared(db, 'UPDATE search_record SET from_day = ?, until_day = ?, ended = ?, known_day = ? WHERE id = ?').run(from, until ?? noDay, ended, knownFrom ?? '', id)
      prepared(db, 'UPDATE search_shown SET superseded_by = ? WHERE record = ?').run(JSON.stringify(supersededBy), id)
    }
  })
}

interface Row {
  id: number
  lang: SearchRecord['lang']
}

function idsOf(db: DatabaseSync, version: string): Row[] {
  return prepared(db, 'SELECT id, lang FROM search_record WHERE version = ?').all(version) as unknown as Row[]
}

/** A paragraph as it is stored: of the body, or of an attachment, whose text is one. */
interface Stored {
  id: string | null
  number: string | null
  heading: string | null
  attachment: string | null
  text: string
  terms: string
  headingTerms: string
}

function paragraphsOf({ paragraphs, attachments }: SearchRecord): Stored[] {
  return [
    ...paragraphs.map((paragraph) => ({ ...paragraph, attachment: null, terms: termLine(paragraph.text), headingTerms: termLine(paragraph.heading ?? '') })),
    ...attachments.flatMap(({ name, text }) =>
      piecesOf(text).map((piece) => ({ id: null, number: null, heading: null, attachment: name, text: piece, terms: termLine(`${name}\n${piece}`), headingTerms: '' }))
    ),
  ]
}

/** So many characters of an attachment stand together, so that what is shown of it is what answers. */
const mostOfPiece = 500

function piecesOf(text: string): string[] {
  const pieces: string[] = []
  for (const line of text.split('\n')) {
    const last = pieces.at(-1)
    if (last !== undefined && last.length + line.length < mostOfPiece) pieces.splice(-1, 1, `${last}\n${line}`)
    else pieces.push(line)
  }
  return pieces.filter((piece) => piece.trim() !== '')
}

/** What people call a paper for short: `PIA` for `Privacy impact assessment`. */
function initialsOf(title: string): string[] {
  const words = title.match(/\p{Script=Latin}+/gu) ?? []
  return words.length >= 3 && words.length <= 6 ? [words.map((word) => word.slice(0, 1)).join('')] : []
}

function namesOf({ reference, otherNames, title, series, issuer, topics }: SearchRecord): string {
  const codes = [...(series ? [codeTerm('series', series)] : []), ...(issuer ? [codeTerm('issuer', issuer)] : []), ...topics.map((topic) => codeTerm('topic', topic))]
  return ` ${codes.join(' ')}${termLine([reference, ...otherNames, ...initialsOf(title)].filter(Boolean).join(' · '))}`
}

function putOne(db: DatabaseSync, record: SearchRecord, words: Map<string, number>): void {
  const title = termLine(record.title)
  const summary = termLine(record.summary)
  const names = namesOf(record)
  const stored = paragraphsOf(record)
  const { version, document, kind, lang, path, reference, series, number, year, issuer, date, from, until, ended, supersededBy, knownFrom, audience } = record
  const inserted = prepared(
    db,
    'INSERT INTO search_record (from_day, until_day, is_open, lang, kind, document, version, series, number, year, issuer, date, ended, known_day) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  ).run(from, until ?? noDay, audience ? 0 : 1, lang, kind, document, version, series, number, year, issuer, date, ended, knownFrom ?? '')
  const id = Number(inserted.lastInsertRowid)
  prepared(db, 'INSERT INTO search_shown (record, path, reference, title, title_terms, summary, summary_terms, names, superseded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)').run(
    id,
    path,
    reference,
    record.title,
    title,
    record.summary,
    summary,
    names,
    JSON.stringify(supersededBy),
  )
  for (const [place, { id: fragment, number: printed, heading, attachment, text, terms, headingTerms }] of stored.entries()) {
    prepared(db, 'INSERT INTO search_paragraph (record, place, id, number, heading, attachment, terms, heading_terms, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)').run(
      id,
      place,
      fragment,
      printed,
      heading,
      attachment,
      terms,
      headingTerms,
      text,
    )
  }
  for (const topic of new Set(record.topics)) prepared(db, 'INSERT INTO search_topic (record, topic) VALUES (?, ?)').run(id, topic)
  for (const name of new Set(audience ?? [])) prepared(db, 'INSERT INTO search_audience (record, name) VALUES (?, ?)').run(id, name)
  for (const key of new Set([reference, ...record.otherNames].filter((name) => name !== null).map(referenceKey).filter(Boolean))) {
    prepared(db, 'INSERT INTO search_reference (key, record) VALUES (?, ?)').run(key, id)
  }
  const texts = [
    title,
    names,
    summary,
    [...new Set(stored.map(({ headingTerms }) => headingTerms))].join(''),
    ...[false, true].map((isAttachment) => stored.filter(({ attachment }) => (attachment !== null) === isAttachment).map(({ terms }) => terms).join('')),
  ]
  prepared(db, `INSERT INTO ${fullTextOf(lang, audience === null)} (rowid, ${Object.keys(columns).join(', ')}) VALUES (?, ?, ?, ?, ?, ?, ?)`).run(id, ...texts)
  // What only some may read lends no word to what others are told that they may have meant.
  if (!audience) count(wordsOf([title, summary, ...stored.map(({ terms }) => terms)]), 1, words)
}

function take(db: DatabaseSync, { id, lang }: Row, words: Map<string, number>): void {
  const row = prepared(db, 'SELECT s.title_terms, s.summary_terms, r.is_open FROM search_record r JOIN search_shown s ON s.record = r.id WHERE r.id = ?').get(id) as {
    title_terms: string
    summary_terms: string
    is_open: number
  }
  if (row.is_open) {
    const stored = prepared(db, 'SELECT terms FROM search_paragraph WHERE record = ?').all(id) as { terms: string }[]
    count(wordsOf([row.title_terms, row.summary_terms, ...stored.map(({ terms }) => terms)]), -1, words)
  }
  prepared(db, `DELETE FROM ${fullTextOf(lang, row.is_open === 1)} WHERE rowid = ?`).run(id)
  for (const table of ['shown', 'paragraph', 'topic', 'audience', 'reference']) prepared(db, `DELETE FROM search_${table} WHERE record = ?`).run(id)
  prepared(db, 'DELETE FROM search_record WHERE id = ?').run(id)
}

/** Latin words of lines of terms, each once. */
function wordsOf(lines: readonly string[]): Set<string> {
  return new Set(lines.flatMap((line) => line.split(' ')).filter(isSpelt))
}

function count(found: ReadonlySet<string>, by: number, words: Map<string, number>): void {
  for (const word of found) words.set(word, (words.get(word) ?? 0) + by)
}

function countWords(db: DatabaseSync, words: ReadonlyMap<string, number>): void {
  for (const [word, by] of words) {
    if (by === 0) continue
    const known = prepared(db, 'UPDATE search_word SET records = records + ? WHERE word = ?').run(by, word)
    if (known.changes === 0) {
      prepared(db, 'INSERT INTO search_word (word, family, records) VALUES (?, ?, ?)').run(word, familyOf(word), by)
      for (const key of withoutOneLetter(word)) prepared(db, 'INSERT OR IGNORE INTO search_misspelling (key, word) VALUES (?, ?)').run(key, word)
    } else if (by < 0) {
      const gone = prepared(db, 'DELETE FROM search_word WHERE word = ? AND records <= 0').run(word)
      if (gone.changes > 0) prepared(db, 'DELETE FROM search_misspelling WHERE word = ?').run(word)
    }
  }
}
