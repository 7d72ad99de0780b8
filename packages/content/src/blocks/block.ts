import type * as z from 'zod'
import type { Condition } from '../kinds/section.ts'
import type { Flow } from '../render/flow.ts'
import type { RenderState } from '../render/state.ts'
import type { TextNode } from './text/text-node.ts'

/** A place in a block that holds words, in reading order: words of a field, or text nodes. */
export type Part =
  | { path: string; words: string | null; nodes?: never }
  | { path: string; nodes: TextNode[]; words?: never }

/** One kind of block: everything the house does with it. */
export interface BlockKind<Held extends { __component: string }> {
  /** Name of the Strapi component: `content.table`. */
  name: Held['__component']
  /** Shape of the block as an importer may send it. */
  schema: z.ZodType<Held>
  /** What the REST API must be asked for so that the block comes whole; asked for with less, it comes without its files. */
  populate: true | Condition
  /** Every place that holds words of the block's language, with its path in the block. */
  parts(block: Held): Part[]
  /** Writes the block into the page. Every text is escaped. */
  render(block: Held, flow: Flow, state: RenderState): void
}
