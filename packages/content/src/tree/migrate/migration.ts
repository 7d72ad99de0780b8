import type { NodeIn, TreeNode } from '../tree.ts'
import type { Stored } from './stored.ts'

/** Something that the tree says otherwise than the blocks did. */
export interface MigrationChange {
  /** Where it stands in the blocks, dotted: `2.body.4`. */
  path: string
  /** What was changed, a sentence in English. */
  change: string
}

/** What one migration knows and remembers. */
export interface Migration {
  changes: MigrationChange[]
  /** Numbers of the numbered paragraphs at the top. */
  numbers: ReadonlySet<number>
  /** Paragraphs of each note by its mark. */
  notes: ReadonlyMap<string, Stored[]>
  /** Notes that stand in the tree, by their mark. */
  placed: Map<string, TreeNode<'note'>>
  /** The last line of running text, where a note without mark can stand. */
  lastLine: NodeIn<'inline'>[] | null
  /** True while the words of a note are made. */
  isInNote: boolean
}

/** Name of the numbered paragraph with a number. */
export const paragraphId = (number: number): string => `p${number}`
