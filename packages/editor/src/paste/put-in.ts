import { Fragment, Slice } from 'prosemirror-model'
import type { Node, ResolvedPos } from 'prosemirror-model'
import { Selection } from 'prosemirror-state'
import type { EditorState, Transaction } from 'prosemirror-state'

/** Parts of a text that blocks are put beside, not into. */
const divided: readonly string[] = ['paragraph', 'heading', 'numbered', 'list', 'item']

/** What may stand where the caret is: everything at the top, blocks inside a cell or another part. */
export function whereOf({ selection: { $from } }: EditorState): 'top' | 'block' {
  for (let depth = $from.depth; depth > 0; depth -= 1) if (!divided.includes($from.node(depth).type.name)) return 'block'
  return 'top'
}

/** Puts nodes in place of what is selected, dividing the paragraph at the caret where they cannot stand in it. */
export function putIn(state: EditorState, nodes: readonly Node[]): Transaction {
  const tr = state.tr.deleteSelection()
  const { $from } = tr.selection
  const only = nodes.length === 1 ? nodes[0] : undefined
  if (only?.type.name === 'paragraph' && $from.parent.isTextblock) return tr.replaceSelection(new Slice(Fragment.from(only), 1, 1)).scrollIntoView()
  const depth = depthFor($from, nodes)
  const isEmpty = $from.depth === depth + 1 && $from.parent.content.size === 0
  const from = isEmpty ? $from.before() : divide(tr, $from, depth)
  tr.replaceWith(from, isEmpty ? from + $from.parent.nodeSize : from, Fragment.from([...nodes]))
  const end = from + nodes.reduce((size, node) => size + node.nodeSize, 0)
  return tr.setSelection(Selection.near(tr.doc.resolve(Math.min(end, tr.doc.content.size)), -1)).scrollIntoView()
}

/** The innermost depth that may hold all of the nodes. */
function depthFor($from: ResolvedPos, nodes: readonly Node[]): number {
  const fragment = Fragment.from([...nodes])
  for (let depth = $from.depth - 1; depth > 0; depth -= 1) {
    const parent = $from.node(depth)
    const isList = parent.type.name === 'list' || parent.type.spec.tableRole !== undefined && parent.type.name !== 'cell'
    if (!isList && parent.canReplace($from.indexAfter(depth), $from.indexAfter(depth), fragment)) return depth
    // Nothing is put out of a cell or another part.
    if (!divided.includes(parent.type.name)) return depth
  }
  return 0
}

/** Where nodes can be put at a depth: before or behind what the caret stands in, or in a gap that is made. */
function divide(tr: Transaction, $from: ResolvedPos, depth: number): number {
  const start = $from.before(depth + 1)
  const end = $from.after(depth + 1)
  if ($from.pos - start === $from.depth - depth) return start
  if (end - $from.pos === $from.depth - depth) return end
  tr.split($from.pos, $from.depth - depth)
  return $from.pos + ($from.depth - depth)
}
