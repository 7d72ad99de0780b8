/** A cell at its place in the grid, from 0. */
export interface CellInventory {
  row: number
  column: number
  rowSpan: number
  columnSpan: number
  letters: string
}

/** What a source or a result holds, counted without regard to how it was read or is stored. */
export interface Inventory {
  /** Words in reading order, with numbers; notes and the readings of ruby left out. */
  words: string
  /** Words of each note, in the order in which the text refers to them. */
  notes: string[]
  readings: string[]
  tables: CellInventory[][]
  formulas: string[]
  /** Boxes to tick, in order. */
  boxes: boolean[]
  pictures: number
}

/** What a source holds besides, and must not come in. */
export interface SourceInventory extends Inventory {
  hidden: string[]
  deleted: string[]
}

export function emptyInventory(): Inventory {
  return { words: '', notes: [], readings: [], tables: [], formulas: [], boxes: [], pictures: 0 }
}
