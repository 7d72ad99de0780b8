import type { PaperCell } from './paper.ts'

/** Cells of a table in reading order, with an empty one wherever none stands, so that each row is as wide as the table. */
export function filledUp(cells: readonly PaperCell[], rows: number, columns: number): PaperCell[] {
  const taken = Array.from({ length: rows }, () => new Set<number>())
  for (const cell of cells) {
    for (const row of taken.slice(cell.row, cell.row + cell.rowSpan)) for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1) row.add(column)
  }
  const empty = taken.flatMap((row, index) => gaps(row, columns).map(([column, columnSpan]): PaperCell => ({ row: index, column, rowSpan: 1, columnSpan, blocks: [] })))
  return [...cells, ...empty].toSorted((a, b) => a.row - b.row || a.column - b.column)
}

/** Where columns of a row are free: first column and how many. */
function gaps(taken: ReadonlySet<number>, columns: number): [number, number][] {
  const found: [number, number][] = []
  for (let column = 0; column < columns; column += 1) {
    if (taken.has(column)) continue
    const last = found.at(-1)
    if (last !== undefined && last[0] + last[1] === column) last[1] += 1
    else found.push([column, 1])
  }
  return found
}
