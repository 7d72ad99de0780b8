import type { FindingKind } from '../paper/finding.ts'
import type { GuessKind } from '../recognise/guess.ts'
import type { WordFile } from './word-file.ts'

/** A DOCX file of our own making, and what must come out of it. */
export interface CorpusCase {
  /** Unique; says what the file is about. */
  name: string
  file: WordFile
  /** The body in the notation of {@link outlineOf}, one block a line. */
  tree: string[]
  title?: string
  facts?: Partial<Record<GuessKind, string>>
  /** Lines of the closing block. */
  closing?: string[]
  /** What must be named: kind and words, in the order of the paper. */
  named?: [FindingKind, string][]
  /** Why the tree is not what the paper shows, where it cannot be; the difference must then be named. */
  shortOf?: string
}

/** A body with a title above, which most cases have. */
export const titled = (...blocks: string[]): string => `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Demonstration</w:t></w:r></w:p>${blocks.join('')}`
