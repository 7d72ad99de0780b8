import { Fragment, Slice } from 'prosemirror-model'
import type { Node, ResolvedPos } from 'prosemirror-model'
import { Selection } from 'prosemirror-state'
import type { Transaction } from 'prosemirror-state'

/** Parts of a text that blocks are put beside, not into. */
const divided: readonly string[] = ['paragraph', 'heading', 'numbered', 'list', 'item']

/** What may stand where the caret is: everything at the top, blocks inside a cell or another part. */
export function whereOf({ $from }: Selection): 'top' | 'block' {
  for (let depth = $from.depth; depth > 0; depth -= 1) if (!divided.includes($from.node(depth).type.name)) return 'block'
  return 'top'
}

/** Puts nodes in place of what is selected, dividing the paragraph at the caret where they cannot stand in it. */
export function putIn(tr: Transaction, nodes: readonly Node[]): Transaction {
  tr.deleteSelection()
  const { $from } = tr.selection
  const only = nodes.length === 1 ? nodes[0] : undefined
  if (only?.type.name === 'paragraph' && $from.parent.isTextblock) return tr.replaceSelection(new Slice(Fragment.from(only), 1, 1)).scrollIntoView()
  const { from, to } = placeIn(tr, $from, depthFor($from, nodes))
  tr.replaceWith(from, to, Fragment.from([...nodes]))
  const end = from + nodes.reduce((size, node) => size + node.nodeSize, 0)
  return tr.setSelection(Selection.near(tr.doc.resolve(Math.min(end, tr.doc.content.size)), -1)).scrollIntoView()
}

/** The innermost depth that may hold all of the nodes. */
function depthFor($from: ResolvedPos, nodes: readonly Node[]): number {
  const fragment = Fragment.from([...nodes])
  for (let depth = $from.parent.isTextblock ? $from.depth - 1 : $from.depth; depth > 0; depth -= 1) {
    const parent = $from.node(depth)
    if (parent.type.name !== 'list' && parent.canReplace($from.indexAfter(depth), $from.indexAfter(depth), fragment)) return depth
    // Nothing is put out of a cell or another part.
    if (!divided.includes(parent.type.name)) return depth
  }
  return 0
}

/** In place of an empty paragraph, before or behind what the caret stands in, or in a gap that is made. */
function placeIn(tr: Transaction, $from: ResolvedPos, depth: number): { from: number; to: number } {
  if ($from.depth <= depth) return { from: $from.pos, to: $from.pos }
  const [start, end] = [$from.before(depth + 1), $from.after(depth + 1)]
  if ($from.depth === depth + 1 && $from.parent.content.size === 0) return { from: start, to: end }
  const inside = $from.depth - depth
  if ($from.pos - start === inside) return { from: start, to: start }
  if (end - $from.pos === inside) return { from: end, to: end }
  tr.split($from.pos, inside)
  return { from: $from.pos + inside, to: $from.pos + inside }
}
