import type { IsoDate } from '@clf/content'
import type { TreeParagraph } from '@clf/content/tree'
import type { LanguageTag } from '@clf/text'

/** One public version in one language: what the index holds. */
export interface SearchRecord {
  /** The version; the same in each of its languages. */
  version: string
  /** All versions of a document. */
  document: string
  /** Name of the kind: `circular`. */
  kind: string
  lang: LanguageTag
  /** Address below the language: `/circulars/csb-circular/2-2024`. */
  path: string
  /** As pages print it in this language: `General Circular No. 4/2025`, `G-IT-05`. Null for what has no number. */
  reference: string | null
  /** Code of the series, `general-circular`, with number and year; null for what has none. */
  series: string | null
  number: number | null
  year: number | null
  /** By what else it is called: a file reference, the key in its address. */
  otherNames: readonly string[]
  title: string
  summary: string
  paragraphs: readonly TreeParagraph[]
  attachments: readonly { name: string; text: string }[]
  /** Code of the bureau, department or agency: `DPO`. */
  issuer: string | null
  /** Codes of taxonomy terms. */
  topics: readonly string[]
  /** Date that the version bears, by which it is filtered and, among equals, sorted. */
  date: IsoDate
  /** First day on which it is in force. */
  from: IsoDate
  /** Day from which it is not; null while nobody knows one. */
  until: IsoDate | null
  /** Why it is not in force from `until` on. */
  ended: Ended | null
  /** Documents that take its place from `until` on. */
  supersededBy: readonly string[]
  /** Day on which it became known, as what is not yet in force; null of what always was. A question of a day before it is told nothing of it. */
  knownFrom: IsoDate | null
  /** Audiences to which its reader belongs, all of them; null for everybody. */
  audience: readonly string[] | null
}

/** Since when and until when a version is in force, and what ends it. */
export type Force = Pick<SearchRecord, 'from' | 'until' | 'ended' | 'supersededBy' | 'knownFrom'>

type Ended = 'superseded' | 'withdrawn' | 'expired' | 'archived'

/** What a record is on a day. */
export type Standing = 'in-force' | 'upcoming' | Ended

/** Names of things in three languages, by which readers ask for them. */
export interface SearchLists {
  /** With what else it is called in the same language. A series has none. */
  terms: readonly { scheme: string; code: string; lang: LanguageTag; label: string; altLabels: readonly string[] }[]
  bureaus: readonly { code: string; lang: LanguageTag; name: string; abbreviation: string }[]
  glossary: readonly { code: string; lang: LanguageTag; term: string }[]
}

/** What a reader asks. */
export interface Question {
  /** As typed. */
  text: string
  /** Language of the page. */
  lang: LanguageTag
  /** Day on which it is to be in force. */
  day: IsoDate
  /** What the reader may read besides what is open. */
  audiences?: readonly string[] | undefined
  filters?: SearchFilters | undefined
  /** From 1. */
  page?: number | undefined
  pageSize?: number | undefined
}

interface SearchFilters {
  kind?: string | undefined
  series?: string | undefined
  year?: number | undefined
  issuer?: string | undefined
  topic?: string | undefined
  /** `in-force` by default; what is not is found then only where nothing else is, or by its reference. */
  status?: 'in-force' | 'upcoming' | 'ended' | 'any' | undefined
  /** First and last date. */
  dateFrom?: IsoDate | undefined
  dateTo?: IsoDate | undefined
}

/** Part of a stored text, in UTF-16 units: its first and the one after its last. */
export type Range = readonly [start: number, end: number]

export interface FoundParagraph extends TreeParagraph {
  /** Name of the attachment whose text it is of; null for the document's own. */
  attachment: string | null
  /** What of its text matched; nothing when another part of the document did. */
  ranges: readonly Range[]
}

/** A document that answers. */
export interface Hit {
  document: string
  version: string
  kind: string
  /** Language of its words: that of the page where the document has it. */
  lang: LanguageTag
  path: string
  reference: string | null
  title: string
  titleRanges: readonly Range[]
  summary: string
  issuer: string | null
  date: IsoDate
  standing: Standing
  from: IsoDate
  until: IsoDate | null
  /** The paragraph that answers; null of a document without any. */
  paragraph: FoundParagraph | null
  /** What it took the place of and what answers in its stead: found, and not in force on the day. */
  older: readonly Hit[]
  /** What took its place and is in force on the day. */
  successors: readonly string[]
}

export interface Answer {
  hits: readonly Hit[]
  /** How many documents answer. */
  total: number
  /** How many of each kind. */
  byKind: Readonly<Record<string, number>>
  /** The question spelled as the documents spell it, when a word of it stands in none of them; the hits answer that. */
  didYouMean: string | null
}
