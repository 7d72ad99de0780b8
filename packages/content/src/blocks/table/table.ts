export interface TableBlock {
  __component: 'content.table'
  caption: string
  /** Rows of plain-text cells; every row has the same length, 1 to 20. */
  rows: string[][]
  /** True when the first row holds column headers. */
  headerRow: boolean
  /** True when the first cell of each row is its header. */
  headerColumn: boolean
}
