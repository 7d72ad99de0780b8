import type { Condition, Scheme } from './section.ts'
import type { InThreeLanguages } from './words.ts'

/** One field of a filter form. `name` is its name in the query of the address. */
export type Filter =
  /** One lifecycle or all; in force unless asked otherwise. Named `status`. */
  | { by: 'lifecycle' }
  /** Issuing department. Named `department`. */
  | { by: 'bureau' }
  /** A taxonomy term: its code in `field`, or in a relation of that name. */
  | { by: 'term'; name: string; label: InThreeLanguages<string>; scheme: Scheme; field: string; isRelation: boolean }
  /** A year, from the first to the last that has a document. */
  | { by: 'year'; name: string; label: InThreeLanguages<string>; field: string }
  /** One of a few. */
  | { by: 'choice'; name: string; label: InThreeLanguages<string>; choices: readonly Choice[] }

export interface Choice {
  value: string
  label: InThreeLanguages<string>
  condition: Condition
}
