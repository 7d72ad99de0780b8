import type { MathPart } from '../formula/math-part.ts'
import type { Finding } from './finding.ts'
import type { Place } from './place.ts'

/**
 * A source as its reader understood it: what stands where, with its marks, before anyone asks what it means. Every format has
 * one reader that makes this, and the recogniser takes nothing else.
 */
export interface Paper {
  format: 'docx' | 'odt' | 'text'
  blocks: PaperBlock[]
  /** By id, in the order in which the text refers to them. */
  notes: Map<string, PaperNote>
  findings: Finding[]
  /** Whether lines and pages of the source break in the middle of sentences, as in a text file. */
  hasPageBreaks: boolean
}

export type PaperBlock = PaperParagraph | PaperTable

export interface PaperParagraph {
  kind: 'paragraph'
  place: Place
  inlines: PaperInline[]
  /** Number or bullet that the source computes; a number that is typed is part of the words. */
  mark: PaperMark | null
  look: ParagraphLook
  /** Text files: a blank line stands before it. Other formats: always. */
  startsBlock: boolean
}

export interface ParagraphLook {
  /** Level of the source's own heading style, from 1; null for running text. */
  heading: number | null
  role: 'title' | 'subtitle' | 'caption' | 'quote' | null
  align: 'start' | 'center' | 'end'
  /** Indentation in characters, about. */
  indent: number
  /** Type size in points where the source says it. */
  size: number | null
  /** Stands in a box beside the text. */
  boxed: boolean
}

export const plainLook: ParagraphLook = { heading: null, role: null, align: 'start', indent: 0, size: null, boxed: false }

export interface PaperMark {
  /** As the source prints it: `（一）`, `2.`, `•`. */
  printed: string
  bullet: boolean
  /** Name of the number format in OOXML: `decimal`, `lowerLetter`, `taiwaneseCountingThousand`. */
  format: string
  value: number
  /** From 0. */
  depth: number
  /** Paragraphs with the same list belong together. */
  list: string
}

export interface PaperTable {
  kind: 'table'
  place: Place
  /** From 1, in the order of the source; inner tables count too. */
  number: number
  columns: number
  cells: PaperCell[]
  rows: number
  /** Rows that the source repeats on each page as heads. */
  headRows: number
  /** The source's own style sets the first row, or the first column, apart. */
  styledFirstRow: boolean
  styledFirstColumn: boolean
  /** Words laid out in columns that are no table, such as the head of a memo in a text file. */
  isLayout: boolean
}

export interface PaperCell {
  /** From 0. */
  row: number
  column: number
  rowSpan: number
  columnSpan: number
  blocks: PaperBlock[]
}

export interface PaperNote {
  id: string
  kind: 'footnote' | 'endnote'
  /** As printed. */
  mark: string
  /** A person chose the mark; else it is counted. */
  ownMark: boolean
  blocks: PaperBlock[]
}

export interface TextMarks {
  bold?: true
  italic?: true
  underline?: true
  strike?: true
  raised?: true
  lowered?: true
  /** BCP 47 tag where the source names a language that is not that of the paper. */
  lang?: string
}

export type PaperInline =
  | { kind: 'text'; text: string; marks: TextMarks }
  | { kind: 'break' }
  | { kind: 'tab' }
  | { kind: 'link'; url: string; inlines: PaperInline[] }
  /** Words that point to a bookmark of the same source. */
  | { kind: 'reference'; target: string; inlines: PaperInline[] }
  | { kind: 'bookmark'; name: string }
  | { kind: 'note'; id: string }
  | { kind: 'formula'; parts: MathPart[]; display: boolean }
  | { kind: 'checkbox'; checked: boolean }
  | { kind: 'ruby'; base: string; reading: string }
  | { kind: 'picture'; picture: PaperPicture }

export interface PaperPicture {
  /** Text alternative of the source; null when it has none. */
  description: string | null
  decorative: boolean
  /** Path of the part in the archive; null for a picture that is linked and not held. */
  path: string | null
  contentType: string | null
}
