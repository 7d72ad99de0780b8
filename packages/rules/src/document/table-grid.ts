import type { TreeNode } from '@clf/content/tree'
import type { Cell } from '../subject.ts'

/** The cells of a table as they stand on its grid: one that spans stands in each place it covers. */
export function tableGrid({ children }: TreeNode<'table'>, wordsOf: (cell: TreeNode<'cell'>) => string): Cell[][] {
  const grid: Cell[][] = children.map(() => [])
  for (const [y, { children: cells }] of children.entries()) {
    let x = 0
    for (const cell of cells) {
      while (grid[y]?.[x] !== undefined) x += 1
      const said = { text: wordsOf(cell), isHeader: cell.heads !== undefined }
      place(grid, said, { x, y, width: cell.colspan ?? 1, height: cell.rowspan ?? 1 })
      x += cell.colspan ?? 1
    }
  }
  return grid
}

function place(grid: Cell[][], cell: Cell, { x, y, width, height }: { x: number; y: number; width: number; height: number }): void {
  for (const row of grid.slice(y, y + height)) for (let column = x; column < x + width; column += 1) row[column] = cell
}
