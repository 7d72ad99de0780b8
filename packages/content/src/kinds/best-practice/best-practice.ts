import type { Bureau, IsoDate, Lifecycle, PageDocument } from '../../documents.ts'
import type { DocumentTree } from '../../tree/tree.ts'

export interface BestPractice extends PageDocument {
  slug: string
  problem: DocumentTree
  solution: DocumentTree
  outcome: DocumentTree
  maturity: (typeof maturities)[number]
  lifecycle: Lifecycle
  /** The day since which it is that; of what is not yet in force, the day from which it will be. */
  lifecycleFrom: IsoDate
  ownerBureau: Bureau | null
}

export const maturities = ['trial', 'proven', 'standard'] as const
