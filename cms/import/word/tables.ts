import type { XmlElement } from '../archive/parse-xml.ts'
import { childAt, childrenOf, descendantsOf, switchAt, textIn, valueAt } from '../archive/xml-path.ts'
import type { PaperBlock, PaperCell, PaperTable } from '../paper/paper.ts'
import { textOfBlocks } from '../paper/text-of.ts'
import type { WordContext } from './context.ts'
import { filledUp } from '../paper/filled-up.ts'
import { chosenAlternative } from './drawings.ts'
import { switchOfStyles } from './styles.ts'
import type { ReadBlocks } from './drawings.ts'

/** Columns that a cell may reach over; Word has 63 at the most. */
export const mostColumns = 100

/** A table with its cells by place; cells that are merged down become one. */
export function readTable(element: XmlElement, context: WordContext, readBlocks: ReadBlocks): PaperTable | null {
  const number = context.nextTable()
  const place = context.upcoming
  if (isChanged(element, 'w:tblPr', 'w:tblPrChange') || isChanged(element, 'w:tblGrid', 'w:tblGridChange')) context.tell('format change', '', place)
  const rows = partsOf(element, 'w:tr').filter((row) => isShown(row, context))
  const grid = new Grid()
  const outerHidden = context.isTableHidden
  context.isTableHidden = styleHides(element, context)
  for (const [index, row] of rows.entries()) readRow(row, index, number, grid, context, readBlocks)
  context.isTableHidden = outerHidden
  const cells = grid.closed(rows.length)
  const look = childAt(element, 'w:tblPr', 'w:tblLook')?.attributes
  // Every table of Word asks for a first row and column apart; it says something where the style sets them apart.
  const isStyled = (part: string, name: string, flag: number): boolean => styleHas(element, part, context) && (look?.[name] === '1' || (Number.parseInt(look?.['w:val'] ?? '0', 16) & flag) !== 0)
  if (cells.length === 0) return null
  return {
    kind: 'table',
    place,
    number,
    columns: grid.columns,
    rows: rows.length,
    cells,
    headRows: headRows(rows),
    styledFirstRow: isStyled('firstRow', 'w:firstRow', 0x20),
    styledFirstColumn: isStyled('firstCol', 'w:firstColumn', 0x80),
    isLayout: false,
  }
}

/** Cells of a table as they are read, and which of them go on downwards. */
class Grid {
  columns = 0
  readonly #cells: PaperCell[] = []
  readonly #open = new Map<number, PaperCell>()

  add(cell: PaperCell): void {
    this.#cells.push(cell)
    this.columns = Math.max(this.columns, cell.column + cell.columnSpan)
  }

  open(cell: PaperCell): void {
    this.#open.set(cell.column, cell)
  }

  close(column: number): void {
    this.#open.delete(column)
  }

  /** The cell that one in a column and as wide continues downwards; Word merges none that reach over other columns. */
  above(column: number, columnSpan: number, row: number): PaperCell | null {
    const cell = this.#open.get(column)
    return cell !== undefined && cell.columnSpan === columnSpan && cell.row + cell.rowSpan === row ? cell : null
  }

  /** All cells, rows that end early filled up. */
  closed(rows: number): PaperCell[] {
    return filledUp(this.#cells, rows, this.columns)
  }
}

function readRow(row: XmlElement, index: number, table: number, grid: Grid, context: WordContext, readBlocks: ReadBlocks): void {
  const properties = childAt(row, 'w:trPr')
  let column = Math.min(Number(valueAt(properties, 'w:gridBefore') ?? 0) || 0, mostColumns)
  if (column > 0) grid.add({ row: index, column: 0, rowSpan: 1, columnSpan: column, blocks: [] })
  let across: PaperCell | null = null
  for (const cell of partsOf(row, 'w:tc')) {
    const facts = childAt(cell, 'w:tcPr')
    const span = Math.min(Math.max(Number(valueAt(facts, 'w:gridSpan') ?? 1) || 1, 1), mostColumns)
    const place = { table, row: index + 1, column: column + 1 }
    const read = (): PaperBlock[] => context.within({ cell: place }, () => readBlocks(childrenOf(cell), context))
    const merge = trackedMerge(facts) ?? mergeOf(facts, 'w:vMerge')
    const above = merge === 'continue' ? grid.above(column, span, index) : null
    if (childAt(facts, 'w:cellDel') !== null) {
      // The cells to the right move up to where a deleted one stood.
      context.within({ cell: place }, () => context.tell('deleted text', textIn(cell)))
      continue
    }
    if (childAt(facts, 'w:cellMerge') !== null || childAt(facts, 'w:tcPrChange') !== null) context.within({ cell: place }, () => context.tell('format change', ''))
    if (above !== null) coverCell(read(), above, place, context)
    else if (across !== null && mergeOf(facts, 'w:hMerge') === 'continue') {
      coverCell(read(), null, place, context)
      across.columnSpan += span
      grid.columns = Math.max(grid.columns, across.column + across.columnSpan)
    } else {
      const made: PaperCell = { row: index, column, rowSpan: 1, columnSpan: span, blocks: read() }
      grid.add(made)
      if (merge === null) grid.close(column)
      else grid.open(made)
      across = mergeOf(facts, 'w:hMerge') === 'restart' ? made : null
    }
    column += span
  }
}

// Word shows nothing of a cell that a merged one covers.
function coverCell(blocks: PaperBlock[], above: PaperCell | null, cell: { table: number; row: number; column: number }, context: WordContext): void {
  if (above !== null) above.rowSpan += 1
  const words = textOfBlocks(blocks).trim()
  if (words !== '') context.within({ cell }, () => context.tell('covered text', words))
}

function isChanged(element: XmlElement, properties: string, change: string): boolean {
  return childAt(element, properties, change) !== null
}

function mergeOf(properties: XmlElement | null, name: string): 'restart' | 'continue' | null {
  const merge = childAt(properties, name)
  if (merge === null) return null
  return merge.attributes['w:val'] === 'restart' ? 'restart' : 'continue'
}

// A merge that a reviewer made stands beside the cell as it was.
function trackedMerge(properties: XmlElement | null): 'restart' | 'continue' | null {
  const merge = childAt(properties, 'w:cellMerge')?.attributes['w:vMerge']
  return merge === 'rest' ? 'restart' : merge === 'cont' ? 'continue' : null
}

// Words of a table whose style hides them are shown nowhere.
function styleHides(table: XmlElement, context: WordContext): boolean {
  return switchOfStyles(context.styles.chainOf(valueAt(table, 'w:tblPr', 'w:tblStyle'), 'table'), 'w:vanish')
}

function isShown(row: XmlElement, context: WordContext): boolean {
  const properties = childAt(row, 'w:trPr')
  const words = (): string => descendantsOf(row, 'w:t', 'w:delText').map(textIn).join(' ')
  if (isChanged(row, 'w:trPr', 'w:trPrChange')) context.tell('format change', words())
  if (childAt(properties, 'w:ins') !== null) context.tell('inserted text', words())
  if (childAt(properties, 'w:del') !== null) {
    context.tell('deleted text', words())
    return false
  }
  if (switchAt(properties, 'w:hidden') === true) {
    context.tell('hidden text', words())
    return false
  }
  return true
}

const wrappers = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag'])

// Rows and cells may stand in content controls and other wrappers.
function partsOf(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === name) return [child]
    if (child.name === 'mc:AlternateContent') return partsOf(chosenAlternative(child) ?? child, name)
    return wrappers.has(child.name) ? partsOf(child, name) : []
  })
}

function headRows(rows: XmlElement[]): number {
  const first = rows.findIndex((row) => switchAt(childAt(row, 'w:trPr'), 'w:tblHeader') !== true)
  return first < 0 ? rows.length : first
}

function styleHas(table: XmlElement, part: string, context: WordContext): boolean {
  const chain = context.styles.chainOf(valueAt(table, 'w:tblPr', 'w:tblStyle'), 'table')
  return chain.some((style) => childrenOf(style, 'w:tblStylePr').some((properties) => properties.attributes['w:type'] === part))
}
