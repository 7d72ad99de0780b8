import type { LanguageTag } from '@clf/text'
import type { Block, MediaFile, TextNode } from './blocks.ts'

/** ISO 8601 calendar date, `2006-06-12`. */
export type IsoDate = string

/** What every document of the REST API carries. Dates are calendar dates in Hong Kong time. */
export interface DocumentBase {
  documentId: string
  locale: LanguageTag
  publishedAt: string | null
  updatedAt: string
}

/** Fields shared by the four kinds of page: circular, guideline, best practice, service. */
export interface PageDocument extends DocumentBase {
  title: string
  summary: string
  body: Block[]
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

/** How this language version came about. `sourceHash` is SHA-256 (hex) of the Traditional text a conversion was made from. */
export interface Translation {
  state: 'authored' | 'converted' | 'reviewed'
  sourceHash: string | null
  converter: string | null
}

export type Lifecycle = 'current' | 'superseded' | 'withdrawn' | 'archived'

/** Enough of a circular to link to it. */
export interface CircularReference {
  documentId: string
  title: string
  series: string
  number: number
  year: number
  date: IsoDate
}

export interface Circular extends PageDocument {
  /** Code of a taxonomy term of scheme `series`, for example `general-circular`. */
  series: string
  number: number
  /** Four digits. */
  year: number
  /** Unique `series/number-year`, for example `itb-paper/1-2006`. Written by the server. */
  reference: string
  date: IsoDate
  effectiveFrom: IsoDate | null
  effectiveTo: IsoDate | null
  from: string
  to: string
  fileReference: string | null
  force: 'mandatory' | 'guidance' | 'information'
  lifecycle: Lifecycle
  classification: 'unclassified' | 'restricted-admin' | 'restricted-staff'
  /** Code of a taxonomy term of scheme `schedule` (Government Records Service administrative schedules). */
  schedule: string | null
  issuingBureau: Bureau | null
  supersedes: CircularReference[]
  supersededBy: CircularReference[]
  amendments: { date: IsoDate; note: string }[]
  /** Lines above the title that name the kind of paper and its addressee, as the source prints them. */
  preamble: string | null
  /** Closing block: issuing offices, one a line, and the date as printed. */
  closing: { offices: string; date: string } | null
}

export interface Guideline extends PageDocument {
  slug: string
  guidelineNumber: string
  version: string
  mandatory: boolean
  lifecycle: Lifecycle
  issuingBureau: Bureau | null
}

export interface BestPractice extends PageDocument {
  slug: string
  problem: TextNode[]
  solution: TextNode[]
  outcome: TextNode[]
  maturity: 'trial' | 'proven' | 'standard'
  lifecycle: Lifecycle
  ownerBureau: Bureau | null
}

export interface Service extends PageDocument {
  /** URL segment, for example `e-leave`. */
  serviceCode: string
  category: TaxonomyTerm | null
  url: string | null
  loginMethod: 'single-sign-on' | 'departmental-portal' | 'none'
  serviceHours: string
  whoCanUse: string
  /** `live` for the first thirteen, `planned` for the five to come. */
  availability: 'live' | 'planned' | 'maintenance' | 'retired'
  /** 1 is the most used. */
  popularity: number
  providerBureau: Bureau | null
}

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
