/** Where a piece of a source stands, so that a person finds it on the paper. */
export interface Place {
  /** Line of a text file; paragraph of a Word or OpenDocument file, counted through cells and boxes. From 1. */
  line: number
  part: 'body' | 'footnote' | 'endnote' | 'text box' | 'page header' | 'comment' | 'inserted file'
  /** Printed mark of the note that holds it. */
  note?: string
  /** Table, row and column of the cell that holds it, from 1. */
  cell?: { table: number; row: number; column: number }
}
