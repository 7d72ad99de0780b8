import type { LanguageTag } from '@clf/text'
import type {
  Alert,
  BestPractice,
  Bureau,
  Circular,
  Form,
  Guideline,
  Service,
  TaxonomyTerm,
} from '@clf/content'

/** Path under `/api` and the document it answers with. */
export interface CmsTypes {
  circulars: Circular
  guidelines: Guideline
  'best-practices': BestPractice
  services: Service
  bureaus: Bureau
  alerts: Alert
  'taxonomy-terms': TaxonomyTerm
  forms: Form
}

export type CmsType = keyof CmsTypes

export interface CmsList<Document> {
  documents: Document[]
  page: number
  pageCount: number
  total: number
}

/** The other published languages of a document, present when asked for with `populate[localizations]`. */
export interface Localizations {
  localizations?: { locale: LanguageTag }[]
}
