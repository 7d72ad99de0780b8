import type { SourceLine } from '../source/unit.ts'

export type LineKind =
  | 'date'
  | 'preamble'
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'numbered paragraph'
  | 'continued sentence'
  | 'list item'
  | 'footnote'
  | 'table'
  | 'table caption'
  | 'closing'
  | 'page number'
  | 'not placed'

/** What one line of the source was recognised as, and where it differs from what one would expect, why. */
export interface LineMark extends SourceLine {
  kind: LineKind
  note?: string
  /** The line is laid out as a table, whatever it was recognised as. */
  isTable?: true
}

export function markLines(lines: SourceLine[], kind: LineKind, note?: string): LineMark[] {
  return lines.map((line) => (note === undefined ? { ...line, kind } : { ...line, kind, note }))
}
