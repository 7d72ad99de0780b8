import type { NodeKind } from '@clf/content/tree'
import type { Node, NodeType, Schema } from 'prosemirror-model'
import { NodeSelection, Selection, TextSelection } from 'prosemirror-state'
import type { Command, EditorState, Transaction } from 'prosemirror-state'
import { slotNode } from '../document/schema.ts'
import { onlySlot, slotsOfKind } from '../document/kinds.ts'
import type { Raw } from '../document/kinds.ts'
import { around, typeOf } from './around.ts'

/** A new block of a kind with the least that it must have, and a place for the caret in every list it must have. */
export function newBlock(kind: NodeKind, schema: Schema): Node | null {
  const type = typeOf(schema, kind.schema.type)
  if (onlySlot(kind) !== null || slotsOfKind(kind).length === 0) return type.createAndFill()
  const parts = slotsOfKind(kind).filter(([, { optional }]) => !optional).map(([slot]) => typeOf(schema, slotNode(kind.schema.type, slot)).createAndFill())
  return parts.some((part) => part === null) ? null : type.create(null, parts as Node[])
}

/** Where a block of a type can be put: behind a block that is selected, in place of an empty paragraph, else behind the innermost block that may have it beside it. */
export function placeFor(selection: Selection, type: NodeType): { from: number; to: number } | null {
  const { $from: $pos, $to } = selection
  const isBlock = selection instanceof NodeSelection && selection.node.isBlock
  if (isBlock && $to.parent.canReplaceWith($to.index(), $to.index(), type)) return { from: $to.pos, to: $to.pos }
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    const parent = $pos.node(depth - 1)
    const [index, after] = [$pos.index(depth - 1), $pos.indexAfter(depth - 1)]
    const block = $pos.node(depth)
    const isEmpty = block.type.name === 'paragraph' && block.content.size === 0
    if (isEmpty && parent.canReplaceWith(index, index + 1, type)) return { from: $pos.before(depth), to: $pos.after(depth) }
    if (parent.canReplaceWith(after, after, type)) return { from: $pos.after(depth), to: $pos.after(depth) }
  }
  return null
}

/** Puts a block where the caret is, and the caret into it. */
export function insertBlock(node: Node): Command {
  return (state, dispatch) => {
    const place = placeFor(state.selection, node.type)
    if (place === null) return false
    const tr = state.tr.replaceWith(place.from, place.to, node)
    dispatch?.(caretInto(tr, place.from, node).scrollIntoView())
    return true
  }
}

function caretInto(tr: Transaction, pos: number, node: Node): Transaction {
  const found = Selection.findFrom(tr.doc.resolve(pos + 1), 1, true)
  const isInside = found !== null && found.from < pos + node.nodeSize
  return tr.setSelection(isInside ? found : NodeSelection.create(tr.doc, pos))
}

/** Puts something indivisible into the line, and the caret behind it. */
export function insertInline(state: EditorState, type: string, node: Raw): Transaction | null {
  const { $from } = state.selection
  if (!$from.parent.isTextblock) return null
  const made = typeOf(state.schema, type).create({ node })
  if (!$from.parent.canReplaceWith($from.index(), $from.index(), made.type)) return null
  // What is selected stays: a note is put behind the words it is about.
  const at = state.selection.to
  const tr = state.tr.insert(at, made)
  return tr.setSelection(TextSelection.create(tr.doc, at + made.nodeSize)).scrollIntoView()
}

export const insertBreak: Command = (state, dispatch) => {
  const { $from } = state.selection
  if (!$from.parent.isTextblock) return false
  dispatch?.(state.tr.replaceSelectionWith(typeOf(state.schema, 'break').create(), false).scrollIntoView())
  return true
}

/** Takes a paragraph out of the quotation, callout or other part around it. */
export const leavePart: Command = (state, dispatch) => {
  const { $from, $to } = state.selection
  const range = $from.blockRange($to)
  if (range === null || around($from, 'item') !== null || range.depth === 0) return false
  const target = range.depth - 1
  const outer = $from.node(target)
  if (range.parent.type.spec.isolating || !outer.canReplace($from.index(target), $from.indexAfter(target), range.parent.content)) return false
  const slice = range.parent
  if (range.endIndex - range.startIndex === slice.childCount && slice.type.name === 'numbered') return false
  try {
    dispatch?.(state.tr.lift(range, target).scrollIntoView())
  } catch {
    // What would be left behind could not stand alone.
    return false
  }
  return true
}
