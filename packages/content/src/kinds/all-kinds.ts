import { bestPractice } from './best-practice/kind.ts'
import { circular } from './circular/kind.ts'
import { guideline } from './guideline/kind.ts'
import type { Kind } from './kind.ts'
import { service } from './service/kind.ts'

/** Every kind of document by its name, in the order of the navigation. */
export const kinds = {
  circular,
  guideline,
  'best-practice': bestPractice,
  service,
} as const satisfies Record<string, Kind>

export type KindName = keyof typeof kinds

/** Document of a kind. */
export type DocumentOf<Name extends KindName> = Parameters<(typeof kinds)[Name]['entry']>[0]

export const allKinds: readonly Kind[] = Object.values(kinds)
