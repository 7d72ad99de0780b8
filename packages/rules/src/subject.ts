import type { FileInspection } from '@clf/content'

/** Where something is. */
export interface Place {
  /** A CSS selector in a page (shadow hosts and their content are joined by ` >>> `), or a path into a document such as `body.2.rows`. */
  pointer: string
  /** Up to 200 characters of what stands there: the markup of a page, the words of a document. */
  snippet: string
}

/** A run of writing with the language it is announced in, as marked: any BCP 47 tag, or empty when nothing says. */
export interface TextRun extends Place {
  text: string
  lang: string
}

export interface Heading extends Place {
  /** 1 is the title. */
  level: number
  text: string
}

export interface Link extends Place {
  /** Its accessible name: what a screen reader announces. */
  text: string
  /** As written, for example `#p8`, `/en/forms` or `clf:paragraph/8`. */
  address: string
}

export interface Image extends Place {
  /** Its text alternative; null when it has none and nothing says that it is decorative. */
  alternative: string | null
  isDecorative: boolean
  /** Name of the file, empty when it has none. */
  file: string
}

export interface Cell {
  text: string
  isHeader: boolean
}

/** A table of data. A table that only lays out a page is none. */
export interface Table extends Place {
  /** Its caption or accessible name; null in a page when it has none, where the words above it may name it. */
  caption: string | null
  /** Row by row as they stand on the grid: a cell that spans stands in each place it covers. */
  rows: readonly (readonly Cell[])[]
}

export interface Attachment extends Place {
  title: string
  file: string
  /** Whether the file itself was found accessible. */
  accessible: 'yes' | 'no' | 'not-checked'
  /** Who supplies another format; empty when nobody is named. */
  contact: string
  /** What was found in it; not given where nobody looks into files, or into files of its format. */
  inspection?: FileInspection
}

/** A name within the subject that links can lead to: `#p8` in a page, `clf:paragraph/8` in a document. */
export interface Anchor extends Place {
  name: string
}

/** What rules judge: plain data that a page and a document can both give, in reading order. */
export interface Subject {
  texts: readonly TextRun[]
  /** Words that are announced or shown and stand in no text: alternatives, titles, placeholders, values of buttons, the title of a page. Empty in a document, whose fields are all texts. */
  labels: readonly TextRun[]
  headings: readonly Heading[]
  links: readonly Link[]
  images: readonly Image[]
  tables: readonly Table[]
  /** Empty in a page: its markup does not say who supplies another format. */
  attachments: readonly Attachment[]
  anchors: readonly Anchor[]
}

/** A subject with nothing to judge. */
export const emptySubject: Subject = { texts: [], labels: [], headings: [], links: [], images: [], tables: [], attachments: [], anchors: [] }
