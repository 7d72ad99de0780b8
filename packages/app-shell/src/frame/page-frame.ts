import type { LanguageTag } from '@clf/text'

/** Dates for the footer, which prints the later one. */
export interface FooterDates {
  /** Last substantive change, `2026-10-01`. */
  revised: string
  /** Last confirmation without change. */
  reviewed?: string | null
}

interface Crumb {
  label: string
  /** Address in the language of the page; the last crumb has none. */
  href?: string
  lang?: LanguageTag
}

/** A feed as readers are told of it. */
export interface FeedLink {
  /** `application/atom+xml` or `application/feed+json`. */
  type: string
  title: string
  href: string
}

/** Everything around the main content of a page. */
export interface PageFrame {
  /** Heading of the page and first part of its title. */
  title: string
  /** First part of the title where it says more than the heading: reference and status before it. */
  titled?: string | undefined
  /** Second part of the title: the section the page belongs to. */
  section?: string
  description: string
  /** Between "Home" and the page itself, which the frame adds. */
  trail?: Crumb[]
  dates: FooterDates
  /**
   * What of the query makes the page another one, for its canonical address and its address in the other languages: filter and page of a
   * register, the words of a search. Nothing by default.
   */
  query?: URLSearchParams
  /** Parameters of the query that the other languages do not have as well: links to these leave them out. */
  onlyHere?: readonly string[]
  /** Feeds of what the page lists. */
  feeds?: readonly FeedLink[]
  /** Languages the page is written in; all three by default. */
  languages?: readonly LanguageTag[]
  /** Language of the title when it is not that of the page. */
  titleLang?: LanguageTag
  /** False for error pages and answers to a search: no canonical address, not for search engines. */
  indexed?: boolean
}
