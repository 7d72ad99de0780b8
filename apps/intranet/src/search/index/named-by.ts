import type { DatabaseSync } from 'node:sqlite'
import { calledBy, conditionsOf, numbered, standingOf } from './find.ts'
import type { Row } from './find.ts'
import { seriesNames } from './names.ts'
import type { Question } from './record.ts'
import { readReference, referenceKey } from './reference.ts'
import { successorsOf } from './successors.ts'

/** What a question names by its reference, and what it asks besides. */
export interface Named {
  /** One of each document, what is in force first; after what is not what took its place. */
  rows: readonly Row[]
  /** Number of the paragraph that it names. */
  paragraph: string | null
  /** Words that name nothing; the whole question where nothing is named. */
  rest: string
}

const shortestKey = 3

export function namedBy(db: DatabaseSync, question: Question): Named {
  const conditions = conditionsOf(question, question.filters?.status ?? 'any')
  const key = referenceKey(question.text)
  const called = key.length >= shortestKey ? calledBy(db, key, conditions) : []
  // A name without a figure is of words: what else says them answers too.
  if (called.length > 0) return { rows: withSuccessors(db, called, question), paragraph: null, rest: /\p{N}/u.test(key) ? '' : question.text }
  const reference = readReference(question.text, seriesNames(db), Number(question.day.slice(0, 4)))
  if (!reference) return { rows: [], paragraph: null, rest: question.text }
  for (const year of reference.years) {
    const rows = numbered(db, { ...reference, year, lang: question.lang }, conditions)
    if (rows.length > 0) return { rows: withSuccessors(db, rows, question), paragraph: reference.paragraph, rest: reference.rest }
  }
  return { rows: [], paragraph: null, rest: question.text }
}

const order = ['in-force', 'upcoming', 'superseded', 'expired', 'withdrawn', 'archived']

function withSuccessors(db: DatabaseSync, rows: readonly Row[], question: Question): Row[] {
  const placeOf = (row: Row) => order.indexOf(standingOf(row, question.day))
  const ordered = rows.toSorted((a, b) => placeOf(a) - placeOf(b) || Number(b.lang === question.lang) - Number(a.lang === question.lang))
  const one = new Map<string, Row>()
  for (const row of ordered.flatMap((named) => [named, ...successorsOf(db, named, question)])) if (!one.has(row.document)) one.set(row.document, row)
  return [...one.values()]
}
