import type { Inline } from '@clf/content'

/** A line of a text file, or a paragraph of a Word document, counted from 1. */
export interface SourceLine {
  number: number
  text: string
}

/** How a list item is marked. `c)` can be the third letter or the roman hundred: both are kept until a list decides. */
export interface ItemLabel {
  printed: string
  bullet: boolean
  alpha: number | null
  roman: number | null
  /** Depth from the document's own structure, 0 is outermost; null when only the marker tells. */
  depth: number | null
}

interface UnitBase {
  lines: SourceLine[]
  /** The words, without number, marker or footnote mark. */
  children: Inline[]
  /** A blank line stands before it. */
  startsBlock: boolean
  /** The line before was broken for width only. */
  continuesLine: boolean
}

/** A piece of the source whose outward shape is known, before its place in the circular is. */
export type Unit =
  & UnitBase
  & (
    | { shape: 'text' | 'title' | 'page-number' }
    | { shape: 'picture'; reason: string }
    | { shape: 'heading'; level: number }
    | { shape: 'number'; number: number }
    | { shape: 'item'; label: ItemLabel }
    | { shape: 'footnote'; mark: string; continuesNote: boolean }
    | { shape: 'table'; rows: string[][]; headerRow: boolean }
  )

export interface SourceDocument {
  units: Unit[]
  /** Whether pages of the source break in the middle of sentences. */
  hasPageBreaks: boolean
  /** Things of the source that no line shows, such as page headers: told to the person, not imported. */
  remarks: string[]
}
