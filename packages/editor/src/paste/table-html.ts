import type { Raw } from '../document/kinds.ts'
import type { Cleaning } from './cleaning.ts'

interface HtmlCell {
  cell: HTMLTableCellElement
  isInHead: boolean
  colspan: number
  rowspan: number
}

/** A table of a page as one of the tree: a rectangle, with its head cells. */
export function readTable(table: HTMLTableElement, caption: readonly Raw[], readCell: (cell: Element) => Raw[], cleaning: Cleaning): Raw | null {
  const rows = [...table.rows]
  if (rows.length === 0) return null
  const { grid, width, isRagged } = layOut(rows)
  if (isRagged) cleaning.changed('tableFilled')
  const cells = rows.flatMap((row) => [...row.cells])
  if (!cells.some((cell) => cell.localName === 'th')) cleaning.changed('tableHeads')
  const made = grid.map((row, index) => ({
    type: 'row',
    children: [
      ...row.cells.map(({ cell, isInHead, colspan, rowspan }) => {
        cleaning.nextBlock()
        return { type: 'cell', ...headsOf(cell, isInHead), ...(colspan > 1 ? { colspan } : {}), ...(rowspan > 1 ? { rowspan } : {}), children: readCell(cell) }
      }),
      ...Array.from({ length: width - (grid[index]?.filled ?? width) }, () => ({ type: 'cell', children: [] })),
    ],
  }))
  return { type: 'table', caption, children: made }
}

function headsOf(cell: HTMLTableCellElement, isInHead: boolean): Raw {
  if (cell.localName !== 'th') return {}
  const isRow = cell.scope === 'row' || cell.scope === 'rowgroup' ||
    (cell.scope === '' && !isInHead && cell.cellIndex === 0 && [...(cell.parentElement?.children ?? [])].some(({ localName }) => localName === 'td'))
  return { heads: isRow ? 'row' : 'column' }
}

interface LaidOut {
  grid: { cells: HtmlCell[]; filled: number }[]
  width: number
  isRagged: boolean
}

/** Where each cell lies, with spans cut to what is free: no cell reaches out of the table or over another. */
function layOut(rows: readonly HTMLTableRowElement[]): LaidOut {
  const taken: boolean[][] = rows.map(() => [])
  const grid = rows.map((row, y) => {
    const cells = [...row.cells].map((cell): HtmlCell => {
      const line = taken[y] ?? []
      let x = 0
      while (line[x]) x += 1
      let colspan = 1
      while (colspan < Math.min(cell.colSpan, 100) && !line[x + colspan]) colspan += 1
      const rowspan = Math.max(1, Math.min(cell.rowSpan === 0 ? rows.length : cell.rowSpan, rows.length - y))
      for (let down = y; down < y + rowspan; down += 1) for (let right = x; right < x + colspan; right += 1) (taken[down] ?? [])[right] = true
      return { cell, isInHead: row.parentElement?.localName === 'thead' || (y === 0 && [...row.cells].every(({ localName }) => localName === 'th')), colspan, rowspan }
    })
    return { cells, filled: 0 }
  })
  const filled = taken.map((line) => line.filter(Boolean).length)
  const width = Math.max(1, ...filled)
  for (const [y, row] of grid.entries()) row.filled = filled[y] ?? 0
  return { grid, width, isRagged: filled.some((count) => count !== width) }
}
