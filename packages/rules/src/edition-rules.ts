import type { EditionRule } from './edition/edition-rule.ts'

/** Every rule that is asked of a whole edition, by id. */
export const editionRules: readonly EditionRule[] = []
