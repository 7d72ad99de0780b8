import type { Bureau, Lifecycle, PageDocument } from '../../documents.ts'
import type { DocumentTree } from '../../tree/tree.ts'

export interface BestPractice extends PageDocument {
  slug: string
  problem: DocumentTree
  solution: DocumentTree
  outcome: DocumentTree
  maturity: (typeof maturities)[number]
  lifecycle: Lifecycle
  ownerBureau: Bureau | null
}

export const maturities = ['trial', 'proven', 'standard'] as const
