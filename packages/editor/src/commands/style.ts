import type { Node } from 'prosemirror-model'
import { TextSelection } from 'prosemirror-state'
import type { Command, EditorState, Transaction } from 'prosemirror-state'
import type { Raw } from '../document/kinds.ts'
import { fieldsOf, typeOf, withoutId } from './around.ts'

/** What a paragraph at the top of the text is. */
export type Style = 'paragraph' | 'numbered' | 'heading-2' | 'heading-3' | 'heading-4'

/** Makes the paragraphs at the top that are selected, or hold the caret, paragraphs of a style. What cannot be one stays. */
export function setStyle(style: Style): Command {
  return (state, dispatch) => {
    const tr = state.tr
    const { $from, $to } = state.selection
    if ($from.depth === 0) return false
    const [first, last] = [$from.index(0), Math.min($to.index(0), state.doc.childCount - 1)]
    let pos = 0
    const places: number[] = []
    state.doc.forEach((_, offset, index) => {
      if (index >= first && index <= last) places.push(offset)
    })
    for (pos of places.toReversed()) restyle(tr, pos, style)
    if (!tr.docChanged) return false
    dispatch?.(tr.scrollIntoView())
    return true
  }
}

/** The style of the paragraph that holds the caret; null where it is in none, as in a table. */
export function styleAt({ selection: { $from }, doc }: EditorState): Style | null {
  if ($from.depth === 0) return null
  const top = doc.child($from.index(0))
  if (top.type.name === 'heading') return `heading-${String(fieldsOf(top)['level'])}` as Style
  if (top.type.name === 'paragraph') return 'paragraph'
  return top.type.name === 'numbered' && $from.depth === 2 ? 'numbered' : null
}

function restyle(tr: Transaction, pos: number, style: Style): void {
  const node = tr.doc.nodeAt(pos)
  if (node === null) return
  if (node.type.name === 'numbered') {
    if (style !== 'numbered' && unwrap(tr, pos)) restyle(tr, pos, style)
    return
  }
  if (node.type.name !== 'paragraph' && node.type.name !== 'heading') return
  const { level: _, ...fields } = fieldsOf(node)
  if (style === 'paragraph') setBlock(tr, pos, 'paragraph', fields)
  else if (style === 'numbered') wrapInNumber(tr, pos, fields)
  else setBlock(tr, pos, 'heading', { ...fields, level: Number(style.slice(-1)) })
}

function setBlock(tr: Transaction, pos: number, type: string, fields: Raw): void {
  const node = tr.doc.nodeAt(pos)
  if (node === null || (node.type.name === type && JSON.stringify(fieldsOf(node)) === JSON.stringify(fields))) return
  tr.setNodeMarkup(pos, typeOf(tr.doc.type.schema, type), { fields })
}

function wrapInNumber(tr: Transaction, pos: number, { id, ...fields }: Raw): void {
  setBlock(tr, pos, 'paragraph', fields)
  const node = tr.doc.nodeAt(pos)
  const range = tr.doc.resolve(pos + 1).blockRange(tr.doc.resolve(pos + (node?.nodeSize ?? 2) - 1))
  if (range !== null) tr.wrap(range, [{ type: typeOf(tr.doc.type.schema, 'numbered'), attrs: { fields: id === undefined ? {} : { id } } }])
}

/** Takes the number from a numbered paragraph; its name goes to its first words. False where what it holds cannot stand at the top. */
function unwrap(tr: Transaction, pos: number): boolean {
  const numbered = tr.doc.nodeAt(pos)
  if (numbered === null) return false
  const $inside = tr.doc.resolve(pos + 1)
  const $end = tr.doc.resolve(pos + numbered.nodeSize - 1)
  const outside = tr.doc.resolve(pos)
  if (!outside.parent.canReplace(outside.index(), outside.index() + 1, numbered.content)) return false
  const { id } = fieldsOf(numbered)
  const first = numbered.firstChild
  const range = $inside.blockRange($end)
  if (range === null) return false
  tr.lift(range, outside.depth)
  if (id !== undefined && first?.isTextblock && fieldsOf(first)['id'] === undefined) tr.setNodeMarkup(pos, null, { ...first.attrs, fields: { id, ...fieldsOf(first) } })
  return true
}

/** In a numbered paragraph: the words behind the caret become the next one; an empty one loses its number. */
export const splitNumbered: Command = (state, dispatch) => {
  const { $from, $to } = state.selection
  if ($from.depth < 2 || $from.node(-1).type.name !== 'numbered' || !$from.parent.isTextblock || !$from.sameParent($to)) return false
  const numbered = $from.node(-1)
  const tr = state.tr
  if ($from.parent.content.size === 0 && numbered.childCount === 1) {
    if (!unwrap(tr, $from.before(-1))) return false
    dispatch?.(tr.scrollIntoView())
    return true
  }
  tr.deleteSelection()
  const { schema } = state
  const $at = tr.selection.$from
  if ($at.parent.content.size === 0 && $at.index(-1) > 0 && $at.indexAfter(-1) === numbered.childCount) return endWithNumber($at.before(), tr, dispatch)
  tr.split($at.pos, 2, [{ type: typeOf(schema, 'numbered'), attrs: { fields: {} } }, { type: $at.parent.type, attrs: { fields: withoutId(fieldsOf($at.parent)), kept: false } }])
  dispatch?.(tr.scrollIntoView())
  return true
}

/** An empty paragraph at the end of a number becomes the next number. */
function endWithNumber(pos: number, tr: Transaction, dispatch: ((tr: Transaction) => void) | undefined): boolean {
  const { schema } = tr.doc.type
  const after = tr.doc.resolve(pos).after()
  const node = typeOf(schema, 'numbered').createAndFill()
  if (node === null) return false
  tr.insert(after, node).delete(pos, pos + 2)
  tr.setSelection(TextSelection.near(tr.doc.resolve(after - 2 + 2)))
  dispatch?.(tr.scrollIntoView())
  return true
}

/** A further paragraph of the same number, item or part. */
export const continueHere: Command = (state, dispatch) => {
  const { $from } = state.selection
  if ($from.depth < 2 || !$from.parent.isTextblock) return false
  const paragraph = typeOf(state.schema, 'paragraph')
  const at = $from.indexAfter(-1)
  if (!$from.node(-1).canReplaceWith(at, at, paragraph)) return false
  const pos = $from.after()
  const tr = state.tr.insert(pos, paragraph.create())
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(pos + 1))).scrollIntoView())
  return true
}

/** At the very beginning of a numbered paragraph: takes its number. */
export const removeNumber: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  if (!empty || $from.parentOffset > 0 || $from.depth < 2 || $from.node(-1).type.name !== 'numbered' || $from.index(-1) > 0) return false
  const tr = state.tr
  if (!unwrap(tr, $from.before(-1))) return false
  dispatch?.(tr.scrollIntoView())
  return true
}

/** What the second half of a divided block is: the same without its name; behind a heading, a paragraph. */
export function secondHalf(node: Node, isAtEnd: boolean): { type: Node['type']; attrs: Record<string, unknown> } | null {
  if (!isAtEnd && node.isTextblock) return { type: node.type, attrs: { fields: withoutId(fieldsOf(node)) } }
  return null
}
