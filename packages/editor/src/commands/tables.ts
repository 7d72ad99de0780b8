import type { Node, Schema } from 'prosemirror-model'
import { Selection, TextSelection } from 'prosemirror-state'
import type { Command, EditorState, Transaction } from 'prosemirror-state'
import { addColumnAfter, addColumnBefore, addRowAfter, addRowBefore, CellSelection, goToNextCell, isInTable, selectedRect, selectionCell, TableMap } from 'prosemirror-tables'
import { slotNode } from '../document/schema.ts'
import { around, fieldsOf, typeOf, withFields } from './around.ts'

export interface NewTable {
  rows: number
  columns: number
  headRow: boolean
  headColumn: boolean
}

/** A table with empty cells and an empty caption. */
export function newTable(schema: Schema, { rows, columns, headRow, headColumn }: NewTable): Node {
  const heads = (row: number, column: number) => (headRow && row === 0 ? { heads: 'column' } : headColumn && column === 0 ? { heads: 'row' } : {})
  const cell = (row: number, column: number): Node => typeOf(schema, 'cell').create({ fields: heads(row, column) }, typeOf(schema, 'paragraph').create())
  const made = Array.from({ length: rows }, (_, row) => typeOf(schema, 'row').create(null, Array.from({ length: columns }, (__, column) => cell(row, column))))
  return typeOf(schema, 'table').create(null, [schema.node(slotNode('table', 'caption')), schema.node(slotNode('table', 'children'), null, made)])
}

/** A new row heads what the row beside it heads; the same for a column. */
const withHeads = (command: Command, heads: 'row' | 'column'): Command => (state, dispatch) =>
  command(
    state,
    dispatch && ((tr) => {
      copyHeads(tr, heads)
      dispatch(tr)
    }),
  )

function copyHeads(tr: Transaction, heads: 'row' | 'column'): void {
  const table = around(tr.selection.$from, slotNode('table', 'children'))
  if (table === null) return
  const map = TableMap.get(table.node)
  const rows = Array.from({ length: map.height }, (_, row) => map.map.slice(row * map.width, (row + 1) * map.width))
  const columns = Array.from({ length: map.width }, (_, column) => rows.map((row) => row[column] ?? 0))
  // Where every other cell of a row heads its column, so does the new one; where every other of a column heads its row, too.
  for (const line of heads === 'column' ? rows : columns) {
    const cells = [...new Set(line)].flatMap((offset) => {
      const cell = tr.doc.nodeAt(table.pos + 1 + offset)
      return cell === null ? [] : [{ cell, pos: table.pos + 1 + offset }]
    })
    const isNew = ({ cell }: { cell: Node }) => fieldsOf(cell)['heads'] === undefined && cell.textContent === ''
    const others = cells.filter((cell) => !isNew(cell))
    if (others.length === 0 || others.some(({ cell }) => fieldsOf(cell)['heads'] !== heads)) continue
    for (const { cell, pos } of cells.filter(isNew)) tr.setNodeMarkup(pos, null, withFields(cell, { ...fieldsOf(cell), heads }))
  }
}

export const rowBefore = withHeads(addRowBefore, 'row')
export const rowAfter = withHeads(addRowAfter, 'row')
export const columnBefore = withHeads(addColumnBefore, 'column')
export const columnAfter = withHeads(addColumnAfter, 'column')

/** Tab: the next cell; behind the last one, a new row. */
export const nextCell: Command = (state, dispatch, view) => {
  if (!isInTable(state)) return false
  if (goToNextCell(1)(state, dispatch)) return true
  if (!rowAfter(state, dispatch) || view === undefined) return false
  return goToNextCell(1)(view.state, view.dispatch)
}

export const previousCell: Command = (state, dispatch) => goToNextCell(-1)(state, dispatch)

/** Whether every selected cell heads its row or column. */
export function headsAt(state: EditorState, heads: 'row' | 'column'): boolean {
  return isInTable(state) && selectedCells(state).every(({ cell }) => fieldsOf(cell)['heads'] === heads)
}

export const toggleHeads = (heads: 'row' | 'column'): Command => (state, dispatch) => {
  if (!isInTable(state)) return false
  const isOn = headsAt(state, heads)
  const tr = state.tr
  for (const { cell, pos } of selectedCells(state)) {
    const { heads: _, ...fields } = fieldsOf(cell)
    tr.setNodeMarkup(pos, null, withFields(cell, isOn ? fields : { heads, ...fields }))
  }
  dispatch?.(tr)
  return true
}

function selectedCells(state: EditorState): { cell: Node; pos: number }[] {
  const { map, table, tableStart, ...rect } = selectedRect(state)
  return map.cellsInRect(rect).flatMap((offset) => {
    const cell = table.nodeAt(offset)
    return cell === null ? [] : [{ cell, pos: tableStart + offset }]
  })
}

/** Selects the cell with the caret and one more beside it; again, one more. */
export const selectMore = (axis: 'right' | 'down'): Command => (state, dispatch) => {
  if (!isInTable(state)) return false
  const { selection } = state
  const [anchor, head] = selection instanceof CellSelection ? [selection.$anchorCell, selection.$headCell] : [selectionCell(state), selectionCell(state)]
  const tableStart = head.start(-1)
  const map = TableMap.get(head.node(-1))
  const next = map.nextCell(head.pos - tableStart, axis === 'right' ? 'horiz' : 'vert', 1)
  if (next === null) return false
  dispatch?.(state.tr.setSelection(new CellSelection(anchor, state.doc.resolve(tableStart + next))))
  return true
}

/** The caret behind the table, in a paragraph that is made where there is none. */
export const leaveTable: Command = (state, dispatch) => {
  const table = around(state.selection.$from, 'table')
  if (table === null) return false
  const after = table.pos + table.node.nodeSize
  const $after = state.doc.resolve(after)
  const tr = state.tr
  if (!$after.nodeAfter?.isTextblock) {
    const paragraph = typeOf(state.schema, 'paragraph')
    if (!$after.parent.canReplaceWith($after.index(), $after.index(), paragraph)) return false
    tr.insert(after, paragraph.create())
  }
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(after + 1))).scrollIntoView())
  return true
}

export const goToCaption: Command = (state, dispatch) => {
  const table = around(state.selection.$from, 'table')
  if (table === null) return false
  dispatch?.(state.tr.setSelection(TextSelection.near(state.doc.resolve(table.pos + 2))).scrollIntoView())
  return true
}

export const deleteWholeTable: Command = (state, dispatch) => {
  const table = around(state.selection.$from, 'table')
  if (table === null) return false
  const tr = state.tr
  const $table = state.doc.resolve(table.pos)
  const isAlone = $table.parent.childCount === 1
  tr.replaceWith(table.pos, table.pos + table.node.nodeSize, isAlone ? [typeOf(state.schema, 'paragraph').create()] : [])
  dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(table.pos))).scrollIntoView())
  return true
}

/** Enter in a caption: into the first cell. */
export const leaveCaption: Command = (state, dispatch) => {
  const { $from } = state.selection
  if ($from.parent.type.name !== slotNode('table', 'caption')) return false
  dispatch?.(state.tr.setSelection(TextSelection.near(state.doc.resolve($from.after() + 3))).scrollIntoView())
  return true
}
