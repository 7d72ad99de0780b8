import type { Alert, Bureau, DocumentOf, Form, GlossaryTerm, KindName, kinds, TaxonomyTerm } from '@clf/content'
import type { LanguageTag } from '@clf/text'

type KindTypes = { [Name in KindName as (typeof kinds)[Name]['api']]: DocumentOf<Name> }

/** Path under `/api` and the document it answers with. */
export interface CmsTypes extends KindTypes {
  bureaus: Bureau
  alerts: Alert
  'taxonomy-terms': TaxonomyTerm
  forms: Form
  'glossary-terms': GlossaryTerm
}

export type CmsType = keyof CmsTypes

export interface CmsList<Document> {
  documents: Document[]
  page: number
  pageCount: number
  total: number
}

/** A version that readers got of a document, and the first day on which they did. */
export interface CmsVersion<Document> {
  document: Document
  from: string
}

/** The other published languages of a document, present when asked for with `populate[localizations]`. */
export interface Localizations {
  localizations?: { locale: LanguageTag }[]
}
