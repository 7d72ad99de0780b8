import type { PageFrame } from '@clf/app-shell'
import type { LanguageTag } from '@clf/text'

/** A field of a filter form; the form is sent with GET. */
export type FilterField = TextField | SelectField

interface TextField {
  kind: 'text'
  name: string
  label: string
  value: string
}

export interface SelectField {
  kind: 'select'
  name: string
  label: string
  value: string
  options: { value: string; label: string }[]
}

export interface RegisterEntry {
  href: string
  title: string
  titleLang?: LanguageTag | undefined
  /** Number of the document as printed, above the title. */
  number?: string
  summary: string
  /** Short facts below the title: date, issuer. */
  facts: string[]
  /** Shown as a tag when the entry is not in force, or has another state a reader must know. */
  tag?: string | undefined
}

/** A register page: filter, results and where the reader is among them. */
export interface Register {
  frame: PageFrame
  intro: string
  /** Address of the register without a query. */
  action: string
  fields: FilterField[]
  /** "42 results, showing 1 to 20" in the language of the page. */
  countLine: string
  entries: RegisterEntry[]
  page: number
  pageCount: number
  /** Query of this page, to build the addresses of the others. */
  search: URLSearchParams
}
