import type { KindName } from '@clf/content'
import { bestPracticeSeed } from './best-practice.ts'
import { circularSeed } from './circular.ts'
import { guidelineSeed } from './guideline.ts'
import type { SeedKind } from './seed-kind.ts'
import { serviceSeed } from './service.ts'

/** The seed of every kind of document, in the order of storing. */
const seedKinds: Readonly<Record<KindName, SeedKind>> = {
  circular: circularSeed,
  guideline: guidelineSeed,
  'best-practice': bestPracticeSeed,
  service: serviceSeed,
}

export const allSeedKinds: readonly SeedKind[] = Object.values(seedKinds)
