import type { PageFrame } from '@clf/app-shell'
import type { Entry } from '@clf/content'

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

/** A register page: filter, results and where the reader is among them. */
export interface Register {
  frame: PageFrame
  intro: string
  /** Address of the register without a query. */
  action: string
  fields: FilterField[]
  /** "42 results, showing 1 to 20" in the language of the page. */
  countLine: string
  entries: Entry[]
  page: number
  pageCount: number
  /** Query of this page, to build the addresses of the others. */
  search: URLSearchParams
}
