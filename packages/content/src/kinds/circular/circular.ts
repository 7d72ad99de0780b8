import type { Bureau, IsoDate, Lifecycle, PageDocument } from '../../documents.ts'

/** Enough of a circular to link to it and to say whether it holds. */
export interface CircularReference {
  documentId: string
  title: string
  series: string
  number: number
  year: number
  reference: string
  date: IsoDate
  summary: string
  lifecycle: Lifecycle
  lifecycleFrom: IsoDate
}

export interface Circular extends PageDocument {
  /** Code of a taxonomy term of scheme `series`, for example `general-circular`. */
  series: string
  number: number
  /** Four digits. */
  year: number
  /** Unique `series/number-year`, for example `itb-paper/1-2006`. Written by the server. */
  reference: string
  date: IsoDate
  effectiveFrom: IsoDate | null
  effectiveTo: IsoDate | null
  from: string
  to: string
  fileReference: string | null
  /** Who must say that they have read it; null where nobody must. */
  mustRead: 'all-staff' | 'issuing-department' | null
  /** The last day on which they may. */
  mustReadBy: IsoDate | null
  force: 'mandatory' | 'guidance' | 'information'
  lifecycle: Lifecycle
  /** The day since which it is that; of what is not yet in force, the day from which it will be. */
  lifecycleFrom: IsoDate
  classification: 'unclassified' | 'restricted-admin' | 'restricted-staff'
  /** Code of a taxonomy term of scheme `schedule` (Government Records Service administrative schedules). */
  schedule: string | null
  issuingBureau: Bureau | null
  supersedes: CircularReference[]
  /** What has taken its place. */
  supersededBy: CircularReference[]
  /** What is public and will take its place later. */
  toBeSupersededBy: CircularReference[]
  amendments: { date: IsoDate; note: string }[]
  /** Lines above the title that name the kind of paper and its addressee, as the source prints them. */
  preamble: string | null
  /** Closing block: issuing offices, one a line, and the date as printed. */
  closing: { offices: string; date: string } | null
}
