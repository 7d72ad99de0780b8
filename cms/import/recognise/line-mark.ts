import type { Place } from '../paper/place.ts'

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
  | 'picture'
  | 'closing'
  | 'page number'
  | 'not placed'

/** What one line or paragraph of the source was recognised as, and where it differs from what one would expect, why. */
export interface LineMark {
  place: Place
  text: string
  kind: LineKind
  note?: string
}
