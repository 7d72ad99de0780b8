import { columnsOf } from './wrapping.ts'

/** A piece of a line between wide gaps, with the column where it begins. */
export interface Segment {
  column: number
  text: string
}

const gap = /\t+ *| {2,}\t*/g

/** The pieces of a line that two spaces or more, or tabs, set apart. */
export function segmentsOf(line: string): Segment[] {
  const segments: Segment[] = []
  let start = 0
  for (const match of [...line.matchAll(gap), null]) {
    const end = match?.index ?? line.length
    const text = line.slice(start, end)
    if (text.trim() !== '') segments.push({ column: columnsOf(line.slice(0, start)) + (text.length - text.trimStart().length), text: text.trim() })
    start = end + (match?.[0].length ?? 0)
  }
  return segments
}

const widest = 3

/** How many lines from `start` form a table whose cells begin in the same columns; 0 for fewer than two. */
export function alignedLength(lines: string[], start: number): number {
  const first = segmentsOf(lines[start] ?? '')
  if (first.length < 2 || isSentence(first)) return 0
  let end = start + 1
  while (end < lines.length && isAligned(first, segmentsOf(lines[end] ?? ''))) end += 1
  return end - start >= 2 ? end - start : 0
}

function isAligned(first: Segment[], other: Segment[]): boolean {
  return other.length === first.length && other.every((segment, index) => Math.abs(segment.column - (first[index] as Segment).column) <= widest)
}

// `(i)  lavish` is an item with a wide gap, not a row of two cells; nor is a label with its words.
function isSentence([first]: Segment[]): boolean {
  return first !== undefined && (/^(?:[(（]?[\p{L}\p{N}]{1,4}[)）.、．]|[-–•*·])$/u.test(first.text) || /[:：]$/.test(first.text))
}

export interface LabelledColumns {
  /** Label and words, column by column, line by line. */
  rows: { label: string; words: string }[][]
  length: number
}

const label = /^([\p{L}][\p{L}\p{M}.()’' ]{0,24}?)\s*[:：]\s*(.*)$/u

/**
 * The lines at the head of a memo, two to four of them, that say `From : …` in one column and `To : …` in another; null where the
 * line at `start` does not begin with a label. Words under other words, without a label, go on with those above.
 */
export function labelledColumns(lines: string[], start: number): LabelledColumns | null {
  const columns: { column: number; entries: { label: string; words: string }[] }[] = []
  let end = start
  while (end < lines.length) {
    const segments = joinLabels(segmentsOf(lines[end] ?? ''))
    if (!label.test(segments[0]?.text ?? '') && end === start) return null
    if (segments.length === 0 || !segments.every((segment) => place(columns, segment))) break
    end += 1
  }
  const rows = columns.flatMap(({ entries }) => entries.map((entry) => [entry]))
  return rows.length < 2 ? null : { rows, length: end - start }
}

// `From :     Secretary` has a gap between label and words.
function joinLabels(segments: Segment[]): Segment[] {
  const joined: Segment[] = []
  for (const segment of segments) {
    const last = joined.at(-1)
    if (last !== undefined && (/^[\p{L}. ]{1,20}\s*[:：]$/u.test(last.text) || /^[:：]/.test(segment.text))) last.text = `${last.text} ${segment.text}`
    else joined.push({ ...segment })
  }
  return joined
}

function place(columns: { column: number; entries: { label: string; words: string }[] }[], segment: Segment): boolean {
  const found = label.exec(segment.text)
  const nearest = columns.toSorted((a, b) => Math.abs(a.column - segment.column) - Math.abs(b.column - segment.column))[0]
  if (found !== null && /\p{L}/u.test(found[1] ?? '')) {
    const entry = { label: found[1] ?? '', words: found[2] ?? '' }
    if (nearest !== undefined && Math.abs(nearest.column - segment.column) <= widest) nearest.entries.push(entry)
    else columns.push({ column: segment.column, entries: [entry] })
    return true
  }
  const last = nearest?.entries.at(-1)
  if (last === undefined || segment.column < 4) return false
  last.words = `${last.words} ${segment.text}`.trim()
  return true
}
