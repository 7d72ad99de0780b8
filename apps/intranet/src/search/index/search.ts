import type { DatabaseSync } from 'node:sqlite'
import type { LanguageTag } from '@clf/text'
import { looser, readConcepts } from './concepts.ts'
import type { Concept } from './concepts.ts'
import { conditionsOf, countByKind, matching } from './find.ts'
import type { Conditions, Row, Status } from './find.ts'
import { hitOf, underSuccessors } from './hit.ts'
import { inHead, matchOf } from './match.ts'
import { namedBy } from './named-by.ts'
import { rankOne } from './rank.ts'
import type { Ranked } from './rank.ts'
import type { Answer, Question } from './record.ts'
import { fullTextOf } from './tables.ts'

const mostCharacters = 200
const mostPages = 100
const mostOfPage = 100
const usualPageSize = 10
/** So many of the best of a full text are looked into; the others stay in its order. */
const lookedInto = 40
/** So many are ranked where several full texts or several ways of asking find some. */
const mostRanked = 60
/** With fewer that say all that was asked, those that say a part of it are looked for too. */
const few = 4
/** What is left out when others say more: how much of a question a document must say. */
const least = 0.3

/** What answers a question: what it names by its reference, then what says what it asks for. Answers whatever was typed. */
export function search(db: DatabaseSync, asked: Question): Answer {
  const question = { ...asked, text: asked.text.slice(0, mostCharacters) }
  const pageSize = whole(asked.pageSize ?? usualPageSize, mostOfPage)
  const page = whole(asked.page ?? 1, mostPages)
  const named = namedBy(db, question)
  const found = named.rest === '' ? nothing : saying(db, { ...question, text: named.rest }, page * pageSize)
  const isNamed = new Set(named.rows.map(({ document }) => document))
  const all = [...named.rows.map((row): Ranked => ({ row, score: Infinity, said: 1, paragraph: null })), ...found.ranked.filter(({ row }) => !isNamed.has(row.document))]
  const hits = all.slice((page - 1) * pageSize, page * pageSize).map((ranked) => hitOf(db, ranked, { question, concepts: found.concepts, paragraph: named.paragraph }))
  const byKind = { ...found.byKind }
  for (const { kind } of named.rows) byKind[kind] = Math.max(byKind[kind] ?? 0, named.rows.filter((row) => row.kind === kind).length)
  return {
    hits: named.rows.length > 0 ? hits : underSuccessors(db, hits, question),
    total: sum(byKind),
    byKind,
    didYouMean: named.rows.length > 0 ? null : found.didYouMean,
  }
}

const whole = (number: number, most: number): number => Math.min(Math.max(1, Math.trunc(number) || 1), most)

const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((total, count) => total + count, 0)

interface Found {
  ranked: readonly Ranked[]
  byKind: Readonly<Record<string, number>>
  concepts: readonly Concept[]
  didYouMean: string | null
}

const nothing: Found = { ranked: [], byKind: {}, concepts: [], didYouMean: null }

/** What says what was asked: all of it in force; where nothing does, all of it not in force; where few do, the most of it in force. */
function saying(db: DatabaseSync, question: Question, wanted: number): Found {
  const { concepts, didYouMean } = readConcepts(db, question.text)
  if (concepts.length === 0) return { ...nothing, didYouMean }
  const texts = fullTextsOf(question)
  const status = question.filters?.status ?? 'in-force'
  const all = look(db, question, { texts, concepts, mode: 'all', status, wanted })
  if (all.first.length > few) {
    const ranked = rankAll(db, all.first, concepts)
    const documents = new Map(ranked.map((one) => [one.row.document, one]))
    for (const row of all.rest) if (!documents.has(row.document)) documents.set(row.document, { row, score: 0, said: 1, paragraph: null })
    return { ranked: [...documents.values()], byKind: all.byKind, concepts, didYouMean }
  }
  const other = (some: readonly Concept[], mode: Look['mode'], its: Status) => look(db, question, { texts, concepts: some, mode, status: its, wanted: 0 }).first
  const past = all.first.length > 0 || question.filters?.status ? [] : [...other(concepts, 'all', 'ended'), ...other(concepts, 'all', 'upcoming')]
  const parts = looser(concepts)
  const any = parts.length > 1 ? other(parts, 'any', status) : []
  const ranked = rankAll(db, [...all.first, ...past, ...any], concepts).filter(({ said }, place) => said >= least || (place < few && said > 0))
  return { ranked, byKind: kindsOf(ranked.map(({ row }) => row)), concepts, didYouMean }
}

/** Texts that may hold the words: those of the page; for Han on an English page and Latin on a Chinese one also the others. */
function languagesOf({ text, lang }: Question): LanguageTag[] {
  if (/\p{Script=Han}/u.test(text)) return lang === 'en' ? ['zh-Hant-HK', 'en'] : [lang]
  return lang === 'en' ? ['en'] : [lang, 'en']
}

/** Of those languages what is open, and what is for some where the reader is one of them. */
function fullTextsOf(question: Question): string[] {
  const isOpen = question.audiences?.length ? [true, false] : [true]
  return languagesOf(question).flatMap((lang) => isOpen.map((open) => fullTextOf(lang, open)))
}

interface Look {
  /** Names of full texts. */
  texts: readonly string[]
  concepts: readonly Concept[]
  mode: 'all' | 'any'
  status: Status
  /** How many are to be shown, those of the pages before with them. */
  wanted: number
}

type Matched = Row & { rank: number }

interface Looked {
  /** Those to look into: the same whatever page is wanted. */
  first: Matched[]
  /** Those after, the best first; none where no page wants them. */
  rest: Matched[]
  byKind: Record<string, number>
}

function look(db: DatabaseSync, question: Question, { texts, concepts, mode, status, wanted }: Look): Looked {
  const match = matchOf(concepts, mode)
  const conditions = conditionsOf(question, status)
  const each = texts.map((text) => firstOf(db, { text, match, conditions, mode }))
  const first = each.flat()
  const isWhole = mode === 'any' || each.every((some) => some.length < lookedInto)
  const rest = isWhole || wanted <= lookedInto ? [] : texts.flatMap((text) => matching(db, text, match, conditions, wanted + lookedInto)).sort((a, b) => a.rank - b.rank)
  return { first, rest, byKind: isWhole ? kindsOf(first) : countByKind(db, texts, match, conditions) }
}

/** To rank thousands of texts takes long, and those that say it at their head are before the others in any case: where there are enough of them, they are all that is ranked. */
function firstOf(db: DatabaseSync, { text, match, conditions, mode }: { text: string; match: string; conditions: Conditions; mode: Look['mode'] }): Matched[] {
  const atHead = mode === 'all' ? matching(db, text, inHead(match), conditions, lookedInto) : []
  return atHead.length === lookedInto ? atHead : matching(db, text, match, conditions, lookedInto)
}

function kindsOf(rows: readonly Row[]): Record<string, number> {
  const documents = new Map(rows.map(({ document, kind }) => [document, kind]))
  const counts: Record<string, number> = {}
  for (const kind of documents.values()) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

/** The best of each document, the best first. */
function rankAll(db: DatabaseSync, rows: readonly Matched[], concepts: readonly Concept[]): Ranked[] {
  const best = new Map<string, Matched>()
  for (const row of rows) {
    const before = best.get(row.document)
    if (!before || isBefore(row, before)) best.set(row.document, row)
  }
  return [...best.values()]
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostRanked)
    .map((row) => rankOne(db, row, concepts))
    .sort((a, b) => b.score - a.score || b.row.date.localeCompare(a.row.date) || a.row.id - b.row.id)
}

/** Of two records of a document the later version stands for it, of two languages of one the better. */
function isBefore(one: Matched, other: Matched): boolean {
  return one.version === other.version ? one.rank < other.rank : one.from_day > other.from_day
}
