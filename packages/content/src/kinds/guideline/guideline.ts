import type { Bureau, Lifecycle, PageDocument } from '../../documents.ts'

export interface Guideline extends PageDocument {
  slug: string
  guidelineNumber: string
  version: string
  mandatory: boolean
  lifecycle: Lifecycle
  issuingBureau: Bureau | null
}
