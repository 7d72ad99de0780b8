import { languageOf } from '../internal/language.ts'
import { columnOrder, type ColumnKind, type Direction } from './column-order.ts'

/** Value a cell is sorted by: its `data-value`, else the date of its `<time>`, else its text. */
function valueOf(cell: HTMLTableCellElement | undefined): string {
  const stated = cell?.dataset['value'] ?? cell?.querySelector('time')?.getAttribute('datetime')
  return (stated ?? cell?.textContent ?? '').trim()
}

/** Sorts the rows of each body of `table` by the column at `index`. Rows that say the same keep their order. */
export function sortRows(table: HTMLTableElement, index: number, kind: ColumnKind, direction: Direction): void {
  const order = columnOrder(kind, direction, languageOf(table))
  for (const body of table.tBodies) {
    const rows = [...body.rows].map((row) => ({ row, value: valueOf(row.cells[index]) }))
    body.append(...rows.sort((one, other) => order(one.value, other.value)).map(({ row }) => row))
  }
}

/** Whether a cell of a body spans rows or columns, so that its rows cannot be told apart by column. */
export function hasSpans(table: HTMLTableElement): boolean {
  return [...table.tBodies].some((body) => body.querySelector('[rowspan], [colspan]') !== null)
}
