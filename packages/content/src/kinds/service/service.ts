import type { Bureau, PageDocument, TaxonomyTerm } from '../../documents.ts'

export interface Service extends PageDocument {
  /** URL segment, for example `e-leave`. */
  serviceCode: string
  category: TaxonomyTerm | null
  url: string | null
  loginMethod: 'single-sign-on' | 'departmental-portal' | 'none'
  serviceHours: string
  whoCanUse: string
  /** `live` for the first thirteen, `planned` for the five to come. */
  availability: 'live' | 'planned' | 'maintenance' | 'retired'
  /** 1 is the most used. */
  popularity: number
  providerBureau: Bureau | null
}
