import type { Entry } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import type { FooterDates, PageFrame } from '../frame/page-frame.ts'
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
  /** Language of the title when it is not that of the page. */
  titleLang?: LanguageTag | undefined
  /** The section that the register belongs to, for its title, and the way there. */
  within?: { section: string; trail: NonNullable<PageFrame['trail']> }
  /** Path below the language: `/circulars`. */
  path: string
  /** None for a register without a filter. */
  fields: FilterField[]
  /** Entries of the page that is asked for. */
  entries: Entry[]
  /** Number of entries on all pages. */
  total: number
  /** Number of entries of the same register in the language that has fewest. Without it pages of results are taken to be the same in every language. */
  leastTotal?: number
  pageSize: number
  page: AskedPage
  dates: FooterDates
  /** Feeds of what it lists. */
  feeds?: PageFrame['feeds']
  /** What else to try where nothing is found: a sentence in the language of the page. */
  hint?: string | undefined
}
