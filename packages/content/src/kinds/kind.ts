import type { PageDocument } from '../documents.ts'
import type { Fact } from './fact.ts'
import type { Filter } from './filter.ts'
import type { Condition, Scheme, Section, SectionContext } from './section.ts'
import type { InThreeLanguages } from './words.ts'

/**
 * A kind of document: one row. Whoever lists kinds (navigation, home, search, site map, departments, registers, pages,
 * seed, public role, tests) loops over the rows.
 */
export interface Kind<Document extends PageDocument = PageDocument> extends Section<Document> {
  /** Field that tells documents apart; its value ends their address: `slug`. */
  key: string
  /** Name in internal addresses: `clf:reference/<key>`. */
  internal: string
  /** Key from the parts of an internal address after the name. By default the parts, joined as they are. */
  keyOfInternal?(parts: readonly string[]): string
  /** Relation to the bureau, department or agency that stands behind the document. */
  bureau: string
  /** Field with the date that makes a document new. */
  newBy: string
  /** Whether "What's new" on the home page lists the kind. */
  isNews: boolean
  /** Condition of documents a reader can rely on today. */
  inForce: Condition
  layout: Layout<Document>
  /** Fields of the filter form below the words, in their order. Only registers have one. */
  filters: readonly Filter[]
  siteMap: SiteMapPart
  page: KindPage<Document>
  /** Localised fields with words besides title, summary and body, in the order they are read. */
  ownTexts: readonly string[]
}

/** How the section lists its documents: as a register to filter, or whole and grouped by a term. */
export type Layout<Document> =
  | { as: 'register' }
  | { as: 'catalogue'; scheme: Scheme; groupOf(document: Document): string | null; other: InThreeLanguages<string> }

/** What the site map prints below the name of the section. */
export type SiteMapPart = { list: 'nothing' } | { list: 'documents' } | { list: 'terms'; scheme: Scheme; filter: string }

/** What the page of one document is made of. Each name stands for a part that the intranet knows how to draw. */
export interface KindPage<Document> {
  /** `title`: heading and summary. `circular`: the head of an official paper. */
  head: 'title' | 'circular'
  /** What a reader must know before reading: that the document is not in force; that the service is closed, or where to open it. */
  notice: 'lifecycle' | 'availability'
  /** Fields that hold a tree and stand before the body, each under a heading of its own. */
  texts: readonly { field: string; heading: InThreeLanguages<string> }[]
  /** Whether its documents take the place of each other, so that its pages show what came before and after. */
  hasChain: boolean
  /** Parts after the body. */
  after: 'nothing' | 'closing and amendments'
  /** Relations and components of the page besides those of every page; a list names the fields wanted of a relation. */
  populate: Readonly<Record<string, true | readonly string[]>>
  facts(document: Document, context: SectionContext): Fact[]
}
