import type { TextNode } from '../../blocks/text/text-node.ts'
import type { Bureau, Lifecycle, PageDocument } from '../../documents.ts'

export interface BestPractice extends PageDocument {
  slug: string
  problem: TextNode[]
  solution: TextNode[]
  outcome: TextNode[]
  maturity: (typeof maturities)[number]
  lifecycle: Lifecycle
  ownerBureau: Bureau | null
}

export const maturities = ['trial', 'proven', 'standard'] as const
