import type { MediaFile } from '../../media-file.ts'
import type { RenderContext } from '../../render/context.ts'
import { escapeHtml } from '../../render/escape.ts'
import type { Counted } from '../count/count-tree.ts'
import type { NodeIn, TreeNode } from '../tree.ts'

/** What the renderer must be told about the page it writes for. */
export interface TreeContext extends RenderContext {
  /** The file that a `media` names, as it is today; null where there is none that the reader may have. */
  fileOf(media: string): MediaFile | null
  /** A word or two that stand before a block at the top, such as “Amended”; undefined where none do. Headings bear none. */
  labelOf?(node: NodeIn<'top'>): string | undefined
}

/** A place that leads to a note. */
export interface NoteMark {
  anchor: string
  /** Number of the paragraph it stands in. */
  paragraph: string | null
}

/** What one rendering knows and remembers. */
export interface RenderState {
  context: TreeContext
  counted: Counted
  /** Places that lead to a note, in the order in which they were written. */
  noteMarks: Map<TreeNode<'note'>, NoteMark[]>
  /** Number of the paragraph that is being written. */
  paragraph: string | null
  /** Level of the last heading. */
  headingLevel: number
  /** HTML of nodes, one after the other. */
  render(nodes: readonly NodeIn<'top' | 'block' | 'item' | 'row' | 'cell' | 'step' | 'file' | 'math'>[]): string
  /** HTML of a line of text. */
  renderLine(nodes: readonly NodeIn<'inline'>[]): string
}

/** The `id` in HTML for a fragment of the tree. */
export function idOf({ context }: Pick<RenderState, 'context'>, fragment: string): string {
  return `${context.idPrefix ?? ''}${fragment}`
}

/** ` id="…"` for a node that has a fragment. */
export function idAttribute(node: TreeNode, state: RenderState): string {
  const anchor = state.counted.anchors.get(node)
  return anchor === undefined ? '' : ` id="${idOf(state, anchor)}"`
}

/** Nothing, or an empty place to lead to for a node that has an id and nothing to show. */
export function emptyPlace(node: TreeNode & { id?: string | undefined }, state: RenderState): string {
  return node.id === undefined ? '' : `<div${idAttribute(node, state)}></div>`
}

/** The words that stand before a block at the top, or nothing. */
export function labelBefore(node: TreeNode, { context }: RenderState): string {
  const label = context.labelOf?.(node as NodeIn<'top'>)
  return label === undefined ? '' : `<p><clf-tag kind="information">${escapeHtml(label)}</clf-tag></p>`
}

/** ` lang="…"` for words in a language of their own. */
export function langAttribute({ lang }: { lang?: string | undefined }): string {
  return lang === undefined ? '' : ` lang="${lang}"`
}

/** The `id` that the name of a part has, for `aria-labelledby`. */
export function partId(node: TreeNode, state: RenderState): string {
  return idOf(state, state.counted.anchors.get(node) ?? '')
}
