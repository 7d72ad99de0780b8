import type { Place } from './place.ts'

/** What a reader of a format leaves out, decides or cannot read; the words for each are in `words/findings.ts`. */
export type FindingKind =
  | 'hidden text'
  | 'hidden picture'
  | 'covered text'
  | 'deleted text'
  | 'inserted text'
  | 'moved text'
  | 'format change'
  | 'comment'
  | 'page header'
  | 'date field'
  | 'page field'
  | 'computed field'
  | 'number field'
  | 'contents table'
  | 'unknown symbol'
  | 'unknown number format'
  | 'unread picture'
  | 'unread object'
  | 'unread equation'
  | 'unread insert'
  | 'unused note'
  | 'note without text'
  | 'moved note'
  | 'text box'
  | 'nested table'
  | 'placeholder'
  | 'pale text'
  | 'tiny text'
  | 'dropped address'
  | 'unknown element'
  | 'lost character'

export interface Finding {
  kind: FindingKind
  place: Place
  /** The words concerned, or the name of the thing. */
  excerpt: string
}
