import type { TreeNode } from '../../tree.ts'

/**
 * How many rows from the top are the head of a table: those whose cells all head columns or are empty,
 * and those that cells from above fill. A cell that
 * reaches out of the head leaves none, because a browser would cut it off there.
 */
export function headRows({ children }: TreeNode<'table'>): number {
  const first = children.findIndex((row) => !isHead(row))
  const rows = first === -1 ? children.length : first
  const isWhole = children.slice(0, rows).every((row, index) => row.children.every(({ rowspan = 1 }) => index + rowspan <= rows))
  return isWhole ? rows : 0
}

function isHead({ children }: TreeNode<'row'>): boolean {
  return children.every((cell) => cell.heads === 'column' || cell.children.length === 0) && (children.length === 0 || children.some((cell) => cell.heads === 'column'))
}
