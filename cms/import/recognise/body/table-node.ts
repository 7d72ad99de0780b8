import type { NodeIn, TreeNode } from '@clf/content/tree'
import type { PaperBlock, PaperCell, PaperTable } from '../../paper/paper.ts'
import { textOfBlocks } from '../../paper/text-of.ts'
import { isEmphatic } from '../piece.ts'
import type { BuildContext } from './build-context.ts'

type BlockNode = NodeIn<'block'>

const mostColspan = 100
const mostRowspan = 1000

/** A table with its heads: those that the source marks, or those that its first row and column look like. */
export function tableNode(table: PaperTable, caption: TreeNode<'table'>['caption'], context: BuildContext, cellBlocks: (blocks: PaperBlock[]) => BlockNode[]): TreeNode<'table'> {
  const heads = guessHeads(table)
  if (heads.rows > 0 || heads.confidence < 1) {
    const value = heads.rows === 0 ? 'none' : `${heads.rows}`
    context.guess('table head', value, heads.confidence, table.place, textOfBlocks(table.cells.filter((cell) => cell.row === 0).flatMap((cell) => cell.blocks)))
  }
  const rows = Array.from({ length: table.rows }, (): TreeNode<'row'> => ({ type: 'row', children: [] }))
  for (const cell of table.cells) rows[cell.row]?.children.push(cellNode(cell, heads, table, cellBlocks))
  return { type: 'table', caption, children: rows }
}

function cellNode(cell: PaperCell, heads: Heads, table: PaperTable, cellBlocks: (blocks: PaperBlock[]) => BlockNode[]): TreeNode<'cell'> {
  const rowSpan = Math.min(cell.rowSpan, table.rows - cell.row, mostRowspan)
  const isColumnHead = cell.row < heads.rows
  const isRowHead = !isColumnHead && heads.firstColumn && cell.column === 0 && textOfBlocks(cell.blocks).trim() !== ''
  return {
    type: 'cell',
    ...(isColumnHead && { heads: 'column' as const }),
    ...(isRowHead && { heads: 'row' as const }),
    ...(cell.columnSpan > 1 && { colspan: Math.min(cell.columnSpan, mostColspan) }),
    ...(rowSpan > 1 && { rowspan: rowSpan }),
    children: cellBlocks(cell.blocks),
  }
}

interface Heads {
  rows: number
  firstColumn: boolean
  confidence: number
}

function guessHeads(table: PaperTable): Heads {
  const firstColumn = table.styledFirstColumn || isEmptyCorner(table)
  if (table.headRows > 0) return { rows: Math.min(table.headRows, table.rows), firstColumn, confidence: 1 }
  if (table.rows < 2 || table.columns < 2) return { rows: 0, firstColumn: false, confidence: 1 }
  const rows = Math.min(rowsOfHead(table), table.rows - 1)
  if (table.styledFirstRow) return { rows, firstColumn, confidence: 0.95 }
  const first = table.cells.filter((cell) => cell.row === 0)
  if (first.some((cell) => cell.column > 0 && textOfBlocks(cell.blocks).trim() === '')) return formHeads(table)
  const isBold = first.every((cell) => textOfBlocks(cell.blocks).trim() === '' || cell.blocks.every((block) => block.kind === 'paragraph' && isEmphatic(block, 'bold')))
  const isShort = first.every((cell) => {
    const words = textOfBlocks(cell.blocks).trim()
    return words.length <= 40 && !/^[\d$.,%]+$/.test(words) && !/[。;；]$|\p{L}{4,}\.$/u.test(words)
  })
  if (isBold) return { rows, firstColumn, confidence: 0.9 }
  return isShort ? { rows, firstColumn, confidence: rows > 1 ? 0.8 : 0.7 } : { rows: 0, firstColumn: false, confidence: 0.5 }
}

// Rows of a form begin with a name and leave room beside it.
function formHeads(table: PaperTable): Heads {
  const names = table.cells.filter((cell) => cell.column === 0)
  const isForm = table.columns === 2 && names.length === table.rows && names.every((cell) => textOfBlocks(cell.blocks).trim() !== '')
  return { rows: 0, firstColumn: isForm, confidence: isForm ? 0.6 : 0.5 }
}

// A head cell that spans rows, or columns above short words, makes the head as tall.
function rowsOfHead(table: PaperTable): number {
  const first = table.cells.filter((cell) => cell.row === 0)
  const tallest = Math.max(...first.map((cell) => cell.rowSpan), 1)
  const isSpanned = first.some((cell) => cell.columnSpan > 1) && first.length > 1
  return tallest > 1 ? tallest : isSpanned && table.rows > 2 ? 2 : 1
}

function isEmptyCorner(table: PaperTable): boolean {
  const corner = table.cells.find((cell) => cell.row === 0 && cell.column === 0)
  return corner !== undefined && corner.columnSpan === 1 && textOfBlocks(corner.blocks).trim() === '' && table.rows > 1 && table.columns > 1
}
