import type { DocumentTree } from '@clf/content/tree'
import type { RelationChange } from '../form/controls/relation-value.ts'
import { fieldOf } from './paper.ts'
import type { Paper } from './paper.ts'

/** What the form of the import screen holds: a circular in one language. */
export interface DraftValues {
  series: RelationChange
  number: number | null
  year: number | null
  date: string | null
  fileReference: string | null
  force: string
  [language: string]: unknown
}

/** The values with which the form begins: what the paper says of itself. */
export function valuesOf(paper: Paper): DraftValues {
  const { facts } = paper
  const [number, year] = /^(\d+)\/(\d+)$/.exec(facts['number'] ?? '')?.slice(1) ?? []
  const date = /^\d{4}-\d{2}-\d{2}$/.test(facts['date'] ?? '') ? (facts['date'] ?? null) : null
  return {
    series: { connect: [], disconnect: [] },
    number: number === undefined ? null : Number(number),
    year: year === undefined ? (date === null ? null : Number(date.slice(0, 4))) : Number(year),
    date,
    fileReference: facts['file reference'] ?? null,
    force: 'information',
    [fieldOf[paper.language]]: { title: facts['title'] ?? null, summary: paper.summary, from: facts['sender'] ?? null, to: facts['addressee'] ?? null },
  }
}

/** What is sent to be stored: the facts of the form, and the words with the body of the paper. */
export function draftOf(values: DraftValues, paper: Paper, tree: DocumentTree): Record<string, unknown> {
  const language = fieldOf[paper.language]
  const words = values[language] as Record<string, unknown>
  const { date } = values
  return {
    ...values,
    classification: 'unclassified',
    revisedOn: date,
    reviewBy: date === null ? null : aYearAfter(date),
    [language]: { ...words, body: tree, preamble: paper.preamble === '' ? null : paper.preamble, closing: paper.closing, translation: { state: 'authored' } },
  }
}

// 29 February has no day a year later; the review is then due on the 28th.
function aYearAfter(date: string): string {
  const later = `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`
  return later.endsWith('-02-29') ? later.replace(/29$/, '28') : later
}
