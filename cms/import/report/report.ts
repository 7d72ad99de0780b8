import type { LanguageTag } from '@clf/text'
import type { WordCheck } from '../check/compare-words.ts'
import type { LineKind, LineMark } from '../recognise/line-mark.ts'
import type { RecognisedCircular } from '../recognise/recognise.ts'

export interface ReportLine {
  /** Line of a text file, paragraph of a Word document, from 1. */
  line: number
  recognisedAs: LineKind
  text: string
  note?: string
}

/** What an import recognised, line by line, and what it could not place. */
export interface ImportReport {
  file: string
  language: LanguageTag
  reference: string
  title: string
  date: string
  from: string
  to: string
  recognised: Partial<Record<LineKind, number>>
  references: number
  lines: ReportLine[]
  notPlaced: ReportLine[]
  remarks: string[]
  words: WordCheck[]
}

export function recognisedCounts(marks: LineMark[]): Partial<Record<LineKind, number>> {
  const counts: Partial<Record<LineKind, number>> = {}
  for (const mark of marks) counts[mark.kind] = (counts[mark.kind] ?? 0) + 1
  return counts
}

export function reportLines(circular: RecognisedCircular): ReportLine[] {
  return circular.marks.map(({ number, kind, text, note }) => ({
    line: number,
    recognisedAs: kind,
    text,
    ...(note && { note }),
  }))
}
