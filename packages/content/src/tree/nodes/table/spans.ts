import type { TreeNode } from '../../tree.ts'

interface SpanProblem {
  key: 'span-below' | 'span-over' | 'row-width' | 'table-width'
  values: number[]
  /** Index of the row. */
  row: number
}

/** Columns of the widest table there may be. */
const widest = 200

/** Where the cells of a table do not fill a rectangle: rows of another width than the first, cells that reach out of the table or lie on each other. */
export function spanProblems({ children }: TreeNode<'table'>): SpanProblem[] {
  const problems: SpanProblem[] = []
  // For each column the first row that no cell from above reaches.
  const freeFrom: number[] = []
  let width: number | null = null
  for (const [row, { children: cells }] of children.entries()) {
    let column = 0
    for (const { colspan = 1, rowspan = 1 } of cells) {
      while ((freeFrom[column] ?? 0) > row) column += 1
      if (column + colspan > widest) return [...problems, { key: 'table-width', values: [widest], row }]
      if (row + rowspan > children.length) problems.push({ key: 'span-below', values: [rowspan, children.length - row], row })
      for (let covered = column; covered < column + colspan; covered += 1) {
        if ((freeFrom[covered] ?? 0) > row) problems.push({ key: 'span-over', values: [covered + 1], row })
        freeFrom[covered] = row + rowspan
      }
      column += colspan
    }
    while ((freeFrom[column] ?? 0) > row) column += 1
    const filled = freeFrom.filter((until) => until > row).length
    width ??= filled
    if (filled !== width) problems.push({ key: 'row-width', values: [filled, width], row })
  }
  return problems
}
