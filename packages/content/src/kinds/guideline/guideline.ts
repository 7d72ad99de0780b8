import type { Bureau, IsoDate, Lifecycle, PageDocument } from '../../documents.ts'

export interface Guideline extends PageDocument {
  slug: string
  guidelineNumber: string
  version: string
  mandatory: boolean
  lifecycle: Lifecycle
  /** The day since which it is that; of what is not yet in force, the day from which it will be. */
  lifecycleFrom: IsoDate
  issuingBureau: Bureau | null
}
