/** What was found when somebody looked into an uploaded file, or why nobody could. */
export type FileInspection = { state: 'inspected'; facts: InspectedFile } | { state: 'not-inspected'; reason: NotInspected }

/** Why nothing is known of a file; see {@link notInspectedReasons}. */
export type NotInspected = (typeof notInspectedReasons)[number]

/**
 * `waiting`: its turn has not come. `password`: it cannot be read without one. `damaged`: it is not what its format asks for. `too-much`:
 * it unpacks to more than is read. `too-long`, `too-much-memory`: reading it was stopped. `fault`: the reader failed by a fault of its own.
 * `missing`: the bytes are not where they were stored.
 */
export const notInspectedReasons = ['waiting', 'password', 'damaged', 'too-much', 'too-long', 'too-much-memory', 'fault', 'missing'] as const

export type InspectedFile = PdfInspection | OfficeInspection

interface Inspected {
  /** Bytes as stored. */
  bytes: number
  /** As its properties say, trimmed; empty when they say nothing. */
  title: string
  /** Language of most of its words as the file names it, nearly always BCP 47; empty when it names none. */
  language: string
  /** Parts that are headings by structure or by style; of slides, those with a title. */
  headings: number
  pictures: number
  picturesWithoutText: number
  /** Tables of more than one row. */
  tables: number
  tablesWithoutHeaders: number
  /** Remarks of reviewers, which any reader can show. Not known of files that were looked into before remarks were counted. */
  comments?: number
}

export interface PdfInspection extends Inspected {
  format: 'pdf'
  pages: number
  /** Whether a viewer shows the title rather than the name of the file. */
  showsTitle: boolean
  /** Marked as tagged, with a structure tree that holds something. */
  tagged: boolean
  encrypted: boolean
  /** Whether its permissions let a screen reader have the words. */
  openToScreenReaders: boolean
  bookmarks: number
  /** Numbers, from 1, of pages that show a picture and no word. */
  picturePages: readonly number[]
  /** Numbers, from 1, of pages most of whose letters stand for nothing that can be read aloud. */
  unreadablePages: readonly number[]
  /** Whether it holds JavaScript. Not known of files that were looked into before it was asked. */
  scripts?: boolean
  /** Files inside it. Not known of files that were looked into before they were counted. */
  attachments?: number
}

export interface OfficeInspection extends Inspected {
  format: 'docx' | 'xlsx' | 'pptx' | 'odt' | 'ods' | 'odp'
  /** Slides or sheets; null for a text, whose pages are made when it is shown. */
  pages: number | null
  macros: boolean
  /** Insertions, deletions, moves and changes of style that were tracked and not yet accepted. */
  trackedChanges: number
  /** Runs or paragraphs that are hidden; slides and sheets that are. */
  hiddenParts: number
}
