import type { Told } from './told-tree.ts'

/** What stands in one list and not in the other, by longest common subsequence, so that order and number count. */
export function differenceOf(before: readonly Told[], after: readonly Told[]): { removed: Told[]; added: Told[] } {
  const changes = changesOf(before, after)
  const of = (sign: string) => changes.filter(({ line }) => line.startsWith(sign)).map(({ line }) => ({ line: line.slice(2) }))
  return { removed: of('-'), added: of('+') }
}

/** The same as one list in order, `- link "Past day"` for what is gone and `+ tab "Past day"` for what has come. */
export function changesOf(before: readonly Told[], after: readonly Told[]): Told[] {
  const common = commonLengths(before, after)
  const changes: Told[] = []
  let row = 0
  let column = 0
  while (row < before.length || column < after.length) {
    const left = before[row]
    const right = after[column]
    if (left && right && left.line === right.line) {
      row++
      column++
    } else if (right && (!left || at(common, row, column + 1) > at(common, row + 1, column))) {
      changes.push({ line: `+ ${right.line}` })
      column++
    } else if (left) {
      changes.push({ line: `- ${left.line}` })
      row++
    }
  }
  return changes
}

const at = (table: number[][], row: number, column: number): number => table[row]?.[column] ?? 0

function commonLengths(before: readonly Told[], after: readonly Told[]): number[][] {
  const table = Array.from({ length: before.length + 1 }, () => Array.from({ length: after.length + 1 }, () => 0))
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      const isSame = before[row]?.line === after[column]?.line
      const length = isSame ? at(table, row + 1, column + 1) + 1 : Math.max(at(table, row + 1, column), at(table, row, column + 1))
      table[row]?.splice(column, 1, length)
    }
  }
  return table
}
