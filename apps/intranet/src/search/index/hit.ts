import type { DatabaseSync } from 'node:sqlite'
import type { Concept } from './concepts.ts'
import { conditionsOf, paragraphsOf, recordIn, standingOf, textOf, untilOf } from './find.ts'
import type { ParagraphRow, Row } from './find.ts'
import { rangesOf } from './match.ts'
import { bestParagraph } from './rank.ts'
import type { Ranked } from './rank.ts'
import type { FoundParagraph, Hit, Question } from './record.ts'
import { successorsOf } from './successors.ts'

interface Around {
  question: Question
  concepts: readonly Concept[]
  /** Number of the paragraph that was asked for. */
  paragraph: string | null
}

/** A document that answers, in the language of the page where it has it. */
export function hitOf(db: DatabaseSync, { row, paragraph }: Ranked, { question, concepts, paragraph: wanted }: Around): Hit {
  const { day, lang } = question
  const own = row.lang === lang ? row : (recordIn(db, row.version, lang, conditionsOf({ ...question, filters: {} }, 'any')) ?? row)
  const shown = paragraphIn(db, own, { concepts, wanted, found: paragraph })
  return {
    document: own.document,
    version: own.version,
    kind: own.kind,
    lang: own.lang,
    path: own.path,
    reference: own.reference,
    title: own.title,
    titleRanges: rangesOf(own.title, concepts),
    summary: own.summary,
    issuer: own.issuer,
    date: own.date,
    standing: standingOf(own, day),
    from: own.from_day,
    until: untilOf(own),
    paragraph: shown && written(db, shown, concepts),
    older: [],
    successors: successorsOf(db, own, question).map(({ document }) => document),
  }
}

interface Wanted {
  concepts: readonly Concept[]
  wanted: string | null
  /** What answers, in whatever language it was found. */
  found: ParagraphRow | null
}

function paragraphIn(db: DatabaseSync, row: Row, { concepts, wanted, found }: Wanted): ParagraphRow | null {
  if (found && found.record === row.id && wanted === null) return found
  const paragraphs = paragraphsOf(db, row.id)
  const asked = wanted === null ? undefined : paragraphs.find(({ number }) => number?.toLowerCase() === wanted)
  const { paragraph, cover } = bestParagraph(paragraphs, concepts)
  const same = found && cover === 0 ? paragraphs.find(({ id, attachment }) => id !== null && id === found.id && attachment === null) : undefined
  return asked ?? same ?? paragraph
}

function written(db: DatabaseSync, row: ParagraphRow, concepts: readonly Concept[]): FoundParagraph {
  const { id, number, heading, attachment } = row
  const text = textOf(db, row)
  return { id, number, heading, attachment, text, ranges: rangesOf(text, concepts) }
}

/** Puts each document that is not in force under what took its place. */
export function underSuccessors(db: DatabaseSync, hits: readonly Hit[], question: Question): Hit[] {
  const placed = new Map<string, Hit>()
  for (const hit of hits) {
    const instead = hit.successors.map((document) => placed.get(document) ?? hits.find((other) => other.document === document) ?? successorHit(db, hit, document, question)).filter((other) =>
      other !== null
    )
    if (instead.length === 0) placed.set(hit.document, withOlder(hit, placed.get(hit.document)?.older ?? []))
    for (const successor of instead) placed.set(successor.document, withOlder(successor, [...(placed.get(successor.document)?.older ?? []), hit]))
  }
  return [...placed.values()]
}

const withOlder = (hit: Hit, older: readonly Hit[]): Hit => ({ ...hit, older })

function successorHit(db: DatabaseSync, { version, lang }: Hit, document: string, question: Question): Hit | null {
  const old = recordIn(db, version, lang, conditionsOf({ ...question, filters: {} }, 'any'))
  const row = old && successorsOf(db, old, question).find((other) => other.document === document)
  return row ? hitOf(db, { row, score: 0, said: 0, paragraph: null }, { question, concepts: [], paragraph: null }) : null
}
