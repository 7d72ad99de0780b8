import type { LanguageTag } from '@clf/text'

/** What a feed says, in whatever format. Instants are ISO 8601 in UTC; addresses are absolute. */
export interface Feed {
  id: string
  title: string
  description: string
  lang: LanguageTag
  /** Page whose documents it tells. */
  home: string
  author: string
  /** The last `updated` of its entries. */
  updated: string
  /** The latest first. */
  entries: FeedEntry[]
}

/** One public version of a document in one language. */
export interface FeedEntry {
  /** A tag URI (RFC 4151) that is the same for as long as the version is. */
  id: string
  /** Reference and status before the title. */
  title: string
  link: string
  summary: string
  /** When the document first became public. */
  published: string
  /** When this version became public, or what it is last changed by a date of its own: the later of the two. */
  updated: string
  topics: { code: string; label: string }[]
}
