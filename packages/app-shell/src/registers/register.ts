import type { Entry } from '@clf/content'
import type { FooterDates } from '../frame/page-frame.ts'
import type { AskedPage } from './read-parameter.ts'

/**
 * A field of a filter form; the form is sent with GET. Its value is what the address asks for, and the default where the address asks
 * for nothing that can be read.
 */
export type FilterField = TextField | SelectField

interface TextField {
  kind: 'text'
  name: string
  label: string
  /** Empty by default. */
  value: string
}

export interface SelectField {
  kind: 'select'
  name: string
  label: string
  value: string
  /** The first is the default. */
  options: { value: string; label: string }[]
}

/** A register: a list of entries in pages, with a filter. */
export interface Register {
  title: string
  intro: string
  description: string
  /** Path below the language: `/circulars`. */
  path: string
  /** None for a register without a filter. */
  fields: FilterField[]
  /** Entries of the page that is asked for. */
  entries: Entry[]
  /** Number of entries on all pages. */
  total: number
  pageSize: number
  page: AskedPage
  dates: FooterDates
  /** What else to try where nothing is found: a sentence in the language of the page. */
  hint?: string | undefined
}
