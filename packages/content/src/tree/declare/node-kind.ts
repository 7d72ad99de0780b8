import type { LanguageTag } from '@clf/text'
import type { Counted } from '../count/count-tree.ts'
import type { InThreeLanguages } from '../../kinds/words.ts'
import type { RenderState } from '../render/state.ts'
import type { NodeIn, NodeOf } from '../tree.ts'
import type { MessageKey } from '../validate/messages.ts'
import type { NodeSchema } from './node-schema.ts'

/** How the words of a tree are read. */
export interface Reading {
  /** Language of the text; decides the words of references. */
  lang: LanguageTag
  counted: Counted
  /** Lines of the nodes. */
  lines(nodes: readonly NodeIn<'block' | 'top' | 'item' | 'row' | 'cell' | 'step' | 'file'>[]): string[]
  /** Words of nodes in a line, without their notes. */
  words(nodes: readonly NodeIn<'inline'>[]): string
  /** One line of words, and after it the lines of the notes in it. */
  line(nodes: readonly NodeIn<'inline'>[], before?: string): string[]
}

/** Says what is wrong with a node. `at` leads from the node to the place; `stops` is `saving` unless told. */
export type Report = (key: MessageKey, about?: { values?: readonly (string | number)[]; at?: readonly (string | number)[]; stops?: 'saving' | 'publishing' }) => void

/** One type of node: everything the house does with it. */
export interface NodeKind<Schema extends NodeSchema = NodeSchema> {
  schema: Schema
  /** The node that it is a part of and never stands without. Such a node has no example of its own. */
  partOf?: string
  /** Its HTML. Every text is escaped. */
  render(node: NodeOf<Schema>, state: RenderState): string
  /** Its words, one paragraph, item or cell a line; of a node in a line of text, one line. */
  lines(node: NodeOf<Schema>, reading: Reading): string[]
  /** What its fields alone cannot tell. Asked of a node whose fields are right. */
  check?(node: NodeOf<Schema>, report: Report): void
  /** Invented words with the node among them, for tests and for whoever wants to see it. */
  example?: InThreeLanguages<readonly NodeIn<'top'>[]>
}
