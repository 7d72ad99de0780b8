import type { LanguageTag } from '@clf/text'
import type { Lifecycle, TaxonomyTerm } from '../documents.ts'
import type { FactValue } from './fact.ts'
import type { InThreeLanguages, SectionWords } from './words.ts'

export type Scheme = TaxonomyTerm['scheme']

/** Filters in the notation of the REST API: `{ issuingBureau: { code: { $eq: 'DPO' } } }`. */
export interface Condition {
  readonly [name: string]: string | number | boolean | Condition | readonly Condition[]
}

/** What a section needs to know to write for a reader. */
export interface SectionContext {
  lang: LanguageTag
  /** Label of a term; the code itself when no term has it. */
  label(scheme: Scheme, code: string): string
}

/** One line about a document in a register, a catalogue or the results of a search. */
export interface Entry {
  title: string
  /** Address below the language: `/guidelines/clean-desk`. */
  path: string
  /** Number of the document as printed, above the title. */
  number?: string
  /** Empty when the document has none. */
  summary: string
  /** Short facts below the title: date, issuer. */
  facts: FactValue[]
  /** Of a kind whose documents come into force: what the document is. It is told before the title. */
  status?: EntryStatus | undefined
  /** Another state that a reader must know. */
  tag?: string | undefined
  /** What is amiss with it just now, each in a sentence that begins with how much it matters. */
  alerts?: readonly string[]
}

export interface EntryStatus {
  lifecycle: Lifecycle
  /** "Not yet in force (from 1 January 2027)", "Superseded". */
  label: string
}

/**
 * A part of the site with an address, a place in the navigation and documents of one content type. Kinds of document are
 * sections with a page for each document; departments and forms are sections of their own make.
 */
export interface Section<Document = object> {
  /** Singular name of the content type: `best-practice`. */
  name: string
  /** Path under `/api`: `best-practices`. */
  api: string
  /** First segment of the address below the language: `references`. */
  path: string
  words: InThreeLanguages<SectionWords>
  /** Fields in which a search looks for words. */
  searched: readonly string[]
  /** Condition for text that a reader types as a number of the document, null for anything else. */
  readNumber?(text: string): Condition | null
  /** Fields of a document that is one of a list; relations are in `related`. */
  listed: readonly string[]
  /** Relations of a document that is one of a list. */
  related: readonly string[]
  /** Order of lists, `revisedOn:desc` first. */
  sort: readonly string[]
  /** Schemes of taxonomy terms whose labels the section prints. */
  schemes: readonly Scheme[]
  entry(document: Document, context: SectionContext): Entry
}
