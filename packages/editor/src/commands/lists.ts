import { Fragment } from 'prosemirror-model'
import type { Node } from 'prosemirror-model'
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list'
import { TextSelection } from 'prosemirror-state'
import type { Command, EditorState, Transaction } from 'prosemirror-state'
import type { Raw } from '../document/kinds.ts'
import { around, fieldsOf, isAtStart, typeOf, withFields } from './around.ts'

/** The usual marks of lists, from what the toolbar offers. */
export const listStyles: readonly Raw[] = [
  {},
  { numeral: 'decimal' },
  { numeral: 'lower-alpha', surround: '(1)' },
  { numeral: 'lower-roman', surround: '(1)' },
  { numeral: 'upper-alpha', surround: '1.' },
  { numeral: 'han', surround: '1、' },
  { numeral: 'han', surround: '（1）' },
  { numeral: 'stem', surround: '1、' },
  { numeral: 'circled', surround: '1' },
]

/** Makes a list of the selected paragraphs, or gives the list around the caret other marks. */
export function setList(style: Raw): Command {
  return (state, dispatch) => {
    const list = around(state.selection.$from, 'list')
    if (list === null) return wrapInList(typeOf(state.schema, 'list'), { fields: style })(state, dispatch)
    const { start } = fieldsOf(list.node)
    dispatch?.(state.tr.setNodeMarkup(list.pos, null, withFields(list.node, { ...style, ...(start === undefined || style['numeral'] === undefined ? {} : { start }) })))
    return true
  }
}

/** The marks of the list around the caret; null where there is none. */
export function listAt(state: EditorState): Raw | null {
  const list = around(state.selection.$from, 'list')
  return list === null ? null : fieldsOf(list.node)
}

export const splitItem: Command = (state, dispatch) => splitListItem(typeOf(state.schema, 'item'), { fields: {} })(state, dispatch)

const nextNumeral: Readonly<Record<string, Raw>> = {
  decimal: { numeral: 'lower-alpha', surround: '(1)' },
  'lower-alpha': { numeral: 'lower-roman', surround: '(1)' },
  han: { numeral: 'han', surround: '（1）' },
}

/** Makes an item one of the item before it, or a numbered paragraph an item of the number before it. */
export const deeper: Command = (state, dispatch) => {
  const item = around(state.selection.$from, 'item')
  return item === null ? numberedToItem(state, dispatch) : sinkItem(state, dispatch)
}

function sinkItem(state: EditorState, dispatch: ((tr: Transaction) => void) | undefined): boolean {
  const outer = listAt(state)
  return sinkListItem(typeOf(state.schema, 'item'))(
    state,
    dispatch && ((tr) => {
      const list = around(tr.selection.$from, 'list')
      if (list !== null && list.node.childCount === 1 && Object.keys(fieldsOf(list.node)).length === 0) {
        const numeral = String(outer?.['numeral'] ?? '')
        tr.setNodeMarkup(list.pos, null, withFields(list.node, nextNumeral[numeral] ?? outer ?? {}))
      }
      dispatch(tr)
    }),
  )
}

function numberedToItem(state: EditorState, dispatch: ((tr: Transaction) => void) | undefined): boolean {
  const numbered = around(state.selection.$from, 'numbered')
  const $before = numbered === null ? null : state.doc.resolve(numbered.pos)
  const before = $before?.nodeBefore
  if (numbered === null || before?.type.name !== 'numbered') return false
  const { number: _, ...fields } = fieldsOf(numbered.node)
  const item = typeOf(state.schema, 'item').create({ fields }, numbered.node.content)
  const isList = before.lastChild?.type.name === 'list'
  const added = isList ? item : typeOf(state.schema, 'list').create({ fields: { numeral: 'lower-alpha', surround: '(1)' } }, item)
  // Behind the last item of the list there is one end of a node more to go back over.
  const at = numbered.pos - (isList ? 2 : 1)
  const inside = state.selection.$from.pos - numbered.pos - 1
  const tr = state.tr.delete(numbered.pos, numbered.pos + numbered.node.nodeSize).insert(at, added)
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(at + (isList ? 1 : 2) + inside))).scrollIntoView())
  return true
}

/** Takes an item out of its list by one level; out of the list of a number, it becomes the next number. */
export const higher: Command = (state, dispatch) => {
  const item = around(state.selection.$from, 'item')
  if (item === null) return false
  const $item = state.doc.resolve(item.pos)
  return $item.depth >= 2 && $item.node(-1).type.name === 'numbered' ? itemToNumbered(item.node, item.pos, state, dispatch) : liftListItem(typeOf(state.schema, 'item'))(state, dispatch)
}

function itemToNumbered(item: Node, pos: number, state: EditorState, dispatch: ((tr: Transaction) => void) | undefined): boolean {
  const $item = state.doc.resolve(pos)
  const [list, numbered] = [$item.parent, $item.node(-1)]
  const [index, listIndex] = [$item.index(), $item.index(-1)]
  const part = (node: Node, from: number, to: number): Node[] => Array.from({ length: to - from }, (_, offset) => node.child(from + offset))
  const shorter = (from: number, to: number): Node[] => (to > from ? [list.copy(Fragment.from(part(list, from, to)))] : [])
  const before = [...part(numbered, 0, listIndex), ...shorter(0, index)]
  const after = [...shorter(index + 1, list.childCount), ...part(numbered, listIndex + 1, numbered.childCount)]
  const { mark: _, ...fields } = fieldsOf(item)
  const first = numbered.copy(Fragment.from(before.length > 0 ? before : [typeOf(state.schema, 'paragraph').create()]))
  const next = typeOf(state.schema, 'numbered').create({ fields }, [...(item.childCount > 0 ? part(item, 0, item.childCount) : [typeOf(state.schema, 'paragraph').create()]), ...after])
  const start = $item.before(-1)
  const tr = state.tr.replaceWith(start, start + numbered.nodeSize, [first, next])
  const inside = state.selection.$from.pos - pos - 1
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(start + first.nodeSize + 1 + inside))).scrollIntoView())
  return true
}

/** Takes the list away from around what is selected. */
export const removeList: Command = (state, dispatch) => liftListItem(typeOf(state.schema, 'item'))(state, dispatch)

/** At the very beginning of an item: out of the list. */
export const removeItem: Command = (state, dispatch) => {
  const { $from } = state.selection
  return isAtStart(state) && $from.depth > 1 && $from.node(-1).type.name === 'item' && $from.index(-1) === 0 && removeList(state, dispatch)
}
