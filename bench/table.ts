import type { Figure } from './figure.ts'

const amount = (value: number | null, unit: string) => (value === null ? '' : `${value.toLocaleString('en')} ${unit}`)

const rowOf = ({ name, value, unit, limit, peer, peerValue }: Figure) => [
  name,
  amount(value, unit),
  amount(limit, unit),
  amount(peerValue, unit),
  peer ?? '',
]

/** The figures as columns of text: what, value, limit, value of the peer, peer. */
export function tableOf(figures: Figure[]): string {
  const rows = [['', 'value', 'limit', 'peer', ''], ...figures.map(rowOf)]
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const pad = (cell: string, column: number) => (column === 0 || column === 4 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n')
}
