const rule = /^\|?[\s:|+-]*-{2,}[\s:|+-]*\|?$/

export interface TableRows {
  rows: string[][]
  headerRow: boolean
}

/** How many of the lines from `start` form a table: rows with the same number of `|` or tabs, two lines or more. */
export function tableLength(lines: string[], start: number): number {
  const columns = columnCount(lines[start] ?? '')
  if (columns < 2) return 0
  let end = start + 1
  while (end < lines.length && (isRule(lines[end] ?? '') || columnCount(lines[end] ?? '') === columns)) end += 1
  return end - start >= 2 ? end - start : 0
}

export function readTable(lines: string[]): TableRows {
  return { rows: lines.filter((line) => !isRule(line)).map(cellsOf), headerRow: true }
}

export function isRule(line: string): boolean {
  return rule.test(line.trim()) && line.includes('|')
}

function columnCount(line: string): number {
  return isRule(line) ? 0 : cellsOf(line).length
}

function cellsOf(line: string): string[] {
  if (line.includes('|'))
    return line
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => cell.trim())
  return line.split('\t').map((cell) => cell.trim())
}
