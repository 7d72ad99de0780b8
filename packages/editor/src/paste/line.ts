import type { Mark } from '@clf/content/tree'
import type { Raw } from '../document/kinds.ts'

/** One piece of what is pasted: a block as it is, or a paragraph that begins with a number or bullet. */
export type Line = { block: Raw; mark: null } | {
  mark: Mark
  /** How deep its list lies, 1 for the outermost, where the source says so. */
  level: number | null
  /** Words behind the mark. */
  children: readonly Raw[]
  /** The paragraph as it was typed, where the number turns out to be none. */
  typed: readonly Raw[]
}
