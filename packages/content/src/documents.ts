import type { LanguageTag } from '@clf/text'
import type { MediaFile } from './media-file.ts'
import type { DocumentTree } from './tree/tree.ts'

/** ISO 8601 calendar date, `2006-06-12`. */
export type IsoDate = string

/** What every document of the REST API carries. Dates are calendar dates in Hong Kong time. */
export interface DocumentBase {
  documentId: string
  locale: LanguageTag
  publishedAt: string | null
  updatedAt: string
}

/** Fields shared by every kind of document that has a page. */
export interface PageDocument extends DocumentBase {
  title: string
  summary: string
  body: DocumentTree
  /** Files that its trees name, by their `documentId`. */
  files: Readonly<Record<string, MediaFile>>
  topics: TaxonomyTerm[]
  contact: Contact | null
  /** Last substantive change of the content. */
  revisedOn: IsoDate
  /** Last time the owner confirmed the content without changing it. */
  reviewedOn: IsoDate | null
  /** When the owner must look again; at most 12 months after the later of the two dates above. */
  reviewBy: IsoDate
  translation: Translation | null
  /** True for invented demonstration content. */
  demonstration: boolean
}

export interface Contact {
  post: string
  telephone: string | null
  email: string | null
}

/** How this language version came about. `sourceHash` tells the Traditional text a conversion was made from, as `@clf/content/source-hash` computes it. */
export interface Translation {
  state: 'authored' | 'converted' | 'reviewed'
  sourceHash: string | null
  converter: string | null
}

/**
 * What a document is on a day: not yet in force; in force; superseded by what took its place; withdrawn; past its last day; kept for
 * reference. Computed, never typed: `@clf/content/in-force`.
 */
export type Lifecycle = 'upcoming' | 'current' | 'superseded' | 'withdrawn' | 'expired' | 'archived'

export interface Bureau extends Omit<DocumentBase, 'publishedAt'> {
  /** Upper-case code of at most eight characters, for example `DPO`. */
  code: string
  name: string
  abbreviation: string
  kind: 'bureau' | 'department' | 'agency'
  era: 'current' | '2006'
}

export interface Alert extends DocumentBase {
  severity: 'information' | 'warning' | 'emergency'
  message: string
  details: string | null
  startsAt: string
  endsAt: string
  /** What it concerns, when asked for; null of one that was published before alerts said so. */
  services?: AlertedService[] | null
}

/** What an alert says of a service that it concerns. */
export interface AlertedService {
  serviceCode: string
  title: string
  /** When asked for: it names documents by their internal addresses. */
  body?: DocumentTree
}

export interface TaxonomyTerm extends Omit<DocumentBase, 'publishedAt'> {
  scheme: 'topic' | 'series' | 'schedule' | 'service-category'
  code: string
  label: string
  altLabels: string[]
  /** Position in lists, 1 and up. */
  position: number
}

export interface GlossaryTerm extends DocumentBase {
  code: string
  term: string
  definition: string
}

export interface Form extends DocumentBase {
  formNumber: string
  title: string
  version: string
  file: MediaFile | null
}
