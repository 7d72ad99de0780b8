import type { DatabaseSync } from 'node:sqlite'
import type { Concept } from './concepts.ts'
import { paragraphsOf } from './find.ts'
import type { ParagraphRow, Row } from './find.ts'
import { howWell, says } from './match.ts'

/** A document with what of it answers. */
export interface Ranked {
  row: Row
  score: number
  /** What part of what was asked it says anywhere, from 0 to 1. */
  said: number
  /** Null of one that was not looked into. */
  paragraph: ParagraphRow | null
}

/** What counts beside the usual measure, each as a part of it. */
const weights = { title: 1.2, titleWhole: 0.8, summary: 0.5, heading: 0.2, paragraph: 0.6, attachment: 0.2, name: 0.2 } as const

/** How a document stands to a question by its rank in the full text and by where it says what was asked. */
export function rankOne(db: DatabaseSync, row: Row & { rank: number }, concepts: readonly Concept[]): Ranked {
  const paragraphs = paragraphsOf(db, row.id)
  const { paragraph, cover } = bestParagraph(paragraphs, concepts)
  const inTitle = coverOf(row.title_terms, concepts)
  const inNames = coverOf(row.names, concepts)
  const inSummary = coverOf(row.summary_terms, concepts)
  const whole = [row.title_terms, row.names, row.summary_terms, ...paragraphs.map(({ terms }) => terms)]
  const said = mean(concepts.map((concept) => Math.max(...whole.map((line) => howWell(line, concept)))))
  const { title, titleWhole, summary, paragraph: inParagraph, name } = weights
  const bonus = 1 + title * inTitle + titleWhole * wholeness(row.title_terms, concepts) + summary * inSummary + inParagraph * cover + name * inNames
  return { row, score: -row.rank * bonus * said ** 2, said, paragraph }
}

const mean = (numbers: readonly number[]): number => (numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length)

/** What part of what was asked a line says, from 0 to 1. */
const coverOf = (line: string, concepts: readonly Concept[]): number => mean(concepts.map((concept) => howWell(line, concept)))

/** What part of the terms of a line was asked for: 1 of a title that says nothing else. */
function wholeness(line: string, concepts: readonly Concept[]): number {
  const terms = line.trim().split(' ')
  const asked = new Set(concepts.flatMap(({ ways }) => ways.filter((way) => says(line, way)).flatMap((way) => way.terms)))
  return terms.filter((term) => asked.has(term) || [...asked].some((one) => term.length === 1 && one.endsWith(term))).length / terms.length
}

/** The paragraph that says most of it; among equals a numbered one of the document before an attachment, and the earlier one. */
export function bestParagraph(paragraphs: readonly ParagraphRow[], concepts: readonly Concept[]): { paragraph: ParagraphRow | null; cover: number } {
  let best: ParagraphRow | null = null
  let most = -1
  let cover = 0
  for (const paragraph of paragraphs) {
    const covered = coverOf(paragraph.terms, concepts)
    const heading = covered > 0 ? coverOf(paragraph.heading_terms, concepts) : 0
    const score = covered + weights.heading * heading + (paragraph.number ? 0.02 : 0) - (paragraph.attachment ? weights.attachment : 0)
    if (score > most) {
      best = paragraph
      most = score
      cover = covered
    }
  }
  return { paragraph: best, cover }
}
