import type { XmlElement } from '../archive/parse-xml.ts'
import { childrenOf } from '../archive/xml-path.ts'
import type { Finding, FindingKind } from '../paper/finding.ts'
import type { Paper, PaperBlock, PaperInline, PaperNote } from '../paper/paper.ts'
import type { Place } from '../paper/place.ts'
import { excerptOf } from '../paper/text-of.ts'
import { unendedFields } from './field-marks.ts'
import type { OpenField } from './fields.ts'
import type { RunLook } from './run-look.ts'
import type { Numbering } from './numbering.ts'
import type { Styles } from './styles.ts'
import type { Relationship } from '../archive/relationships.ts'
import type { WordPackage, WordPart } from './word-package.ts'

/** Most things that are told one by one; documents with thousands of changes are told by the first of them. */
const mostFindings = 2_000

/** What the parts of the reader share while one document is read. */
export class WordContext {
  readonly parts: WordPackage
  readonly styles: Styles
  readonly numbering: Numbering
  readonly findings: Finding[] = []
  readonly notes = new Map<string, PaperNote>()
  /** Elements of notes by kind and id. */
  readonly noteElements: ReadonlyMap<string, XmlElement>
  /** How many marks of notes were counted. */
  readonly counted = { footnote: 0, endnote: 0 }
  /** Files that the document inserts, by relationship; null for one that cannot be read. */
  readonly inserts: ReadonlyMap<string, Paper | null>
  /** The part that is being read, for its relationships. */
  part: WordPart
  where: Omit<Place, 'line'> = { part: 'body' }
  /** Begin marks of fields that never end. */
  readonly unendedFields: ReadonlySet<XmlElement>
  /** The style of the table that is being read hides its words. */
  isTableHidden = false
  /** Inlines of the paragraph that is being read. */
  sink: PaperInline[] = []
  /** Blocks of boxes that the paragraph holds; they follow it. */
  boxes: PaperBlock[] = []
  fields: OpenField[] = []
  /** Set while words of a table of contents are passed over. */
  contents: string[] | null = null
  paragraphProperties: XmlElement | null = null
  /** How runs look, by their properties and the styles of their paragraph. */
  readonly #looks = new Map<XmlElement | null, Map<XmlElement[], RunLook>>()
  paragraphStyles: XmlElement[] = []
  #line = 0
  #tables = 0

  constructor(parts: WordPackage, styles: Styles, numbering: Numbering, inserts: ReadonlyMap<string, Paper | null>) {
    this.parts = parts
    this.styles = styles
    this.numbering = numbering
    this.inserts = inserts
    this.part = parts.main
    this.unendedFields = new Set([parts.main, parts.footnotes, parts.endnotes].flatMap((part) => (part === null ? [] : [...unendedFields(part.root)])))
    this.noteElements = new Map(
      [...childrenOf(parts.footnotes?.root, 'w:footnote'), ...childrenOf(parts.endnotes?.root, 'w:endnote')].map((note) => [`${note.name.slice(2)} ${note.attributes['w:id'] ?? ''}`, note]),
    )
  }

  get place(): Place {
    return { line: this.#line, ...this.where }
  }

  /** Place of the paragraph that comes next. */
  get upcoming(): Place {
    return { ...this.place, line: this.#line + 1 }
  }

  nextParagraph(): Place {
    this.#line += 1
    return this.place
  }

  nextTable(): number {
    this.#tables += 1
    return this.#tables
  }

  looksOf(properties: XmlElement | null): Map<XmlElement[], RunLook> {
    const looks = this.#looks.get(properties) ?? new Map<XmlElement[], RunLook>()
    this.#looks.set(properties, looks)
    return looks
  }

  /** Reads with another place, and goes back to the one before. */
  within<T>(where: Partial<Omit<Place, 'line'>>, read: () => T): T {
    const before = this.where
    this.where = { ...before, ...where }
    try {
      return read()
    } finally {
      this.where = before
    }
  }

  /** Inlines that `read` puts into the paragraph, kept apart from it. */
  apart(read: () => void): PaperInline[] {
    const before = this.sink
    this.sink = []
    try {
      read()
      return this.sink
    } finally {
      this.sink = before
    }
  }

  tell(kind: FindingKind, text: string, place: Place = this.place): void {
    if (this.findings.length < mostFindings) this.findings.push({ kind, place, excerpt: excerptOf(text) })
  }

  relationship(id: string | undefined): Relationship | null {
    return id === undefined ? null : (this.part.relationships.get(id) ?? null)
  }

  /** Whether what is read stands in the code of a field or in a table of contents, so that no page shows it. */
  get isMuted(): boolean {
    return this.fields.some((field) => field.phase === 'code')
  }

  emit(inline: PaperInline): void {
    if (!this.isMuted) this.sink.push(inline)
  }
}
