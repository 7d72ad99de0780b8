import { emptySubject, type Subject } from '@clf/rules'

/** What rules judge of a file that is read instead of a page: plain data. */
export interface FileSnapshot extends Subject {
  url: string
  /** Its language as a whole, as marked: any BCP 47 tag, or empty. */
  language: string
  /** Its title in the metadata; empty when it has none. */
  title: string
  /** What only a PDF has; null for an SVG. */
  pdf: PdfFacts | null
}

interface PdfFacts {
  /** Says that its structure is tagged, and has a structure. */
  isTagged: boolean
  /** Readers show the title, not the name of the file, in the title bar (`DisplayDocTitle`). */
  showsTitle: boolean
  /** Programs for people who cannot see may take out its text (permission bit 10). */
  isOpenToScreenReaders: boolean
  pages: readonly PdfPage[]
}

export interface PdfPage {
  /** From 1. */
  number: number
  /** Characters of text that can be read out, spaces left out. */
  characters: number
  /** Characters that stand for no letter: private use or a replacement, where the font does not say what it draws. */
  unreadable: number
  /** What is drawn besides text: pictures, or lines and shapes only. */
  drawing: 'pictures' | 'lines' | 'none'
}

/** A file with nothing to judge. */
export const emptyFile: FileSnapshot = { ...emptySubject, url: 'http://127.0.0.1/a.pdf', language: '', title: '', pdf: null }
