import type { Mark, Numeral, Surround } from '@clf/content/tree'
import type { Raw } from '../document/kinds.ts'
import type { Cleaning } from './cleaning.ts'
import type { Line } from './line.ts'

/** One level of numbers that is open: a row of numbered paragraphs, or a list. */
interface Level {
  numeral: Numeral | null
  surround: Surround | null
  last: number
  /** Where the next of the level is put. */
  children: Raw[]
  /** What the last one holds. */
  held: Raw[]
  isNumbered: boolean
}

/**
 * Makes numbered paragraphs and lists of paragraphs that begin with numbers. A number counts where it goes on from one before it, or
 * begins a row that goes on; any other stays typed.
 * @param place `top` where numbered paragraphs may stand
 */
export function numberLines(lines: readonly Line[], place: 'top' | 'block', cleaning: Cleaning): Raw[] {
  const top: Raw[] = []
  let levels: Level[] = []
  const seen: string[] = []
  for (const [index, line] of lines.entries()) {
    if (line.mark === null) {
      top.push(line.block)
      // A heading or a plain paragraph ends sub-items; the numbers go on behind it.
      levels = levels.slice(0, 1).filter(({ isNumbered }) => isNumbered)
      continue
    }
    const depth = depthOf(line, levels, lines.slice(index + 1))
    if (depth === null) {
      top.push({ type: 'paragraph', children: line.typed })
      levels = levels.slice(0, 1).filter(({ isNumbered }) => isNumbered)
      continue
    }
    levels = levels.slice(0, depth + 1)
    levels[depth] ??= openLevel(line.mark, depth === 0 ? top : (levels[depth - 1]?.held ?? top), depth === 0 && place === 'top')
    addTo(levels[depth], line.mark, line.children)
    if (!line.mark.bullet && line.level === null) seen.push(line.mark.printed)
  }
  if (seen.length > 0) cleaning.changedAll('numbers', seen.length > 6 ? `${seen.slice(0, 3).join(' ')} … ${seen.at(-1) ?? ''}` : seen.join(' '))
  return top
}

/** The level that a mark belongs to; null where it is no number of a row. */
function depthOf({ mark, level }: Extract<Line, { mark: Mark }>, levels: readonly Level[], after: readonly Line[]): number | null {
  if (level !== null) return Math.min(level - 1, levels.length)
  for (let depth = levels.length - 1; depth >= 0; depth -= 1) {
    const open = levels[depth]
    if (open !== undefined && fits(mark, open)) return depth
  }
  if (mark.bullet) return levels.length
  const isFirst = mark.readings.some(({ value }) => value === 1)
  const goesOn = after.some((line) => line.mark !== null && follows(line.mark, mark))
  return goesOn && (isFirst || levels.length === 0) ? levels.length : null
}

function fits(mark: Mark, { numeral, surround, last }: Level): boolean {
  if (mark.bullet) return numeral === null
  return mark.surround === surround && mark.readings.some((reading) => reading.numeral === numeral && reading.value === last + 1)
}

function follows(next: Mark, mark: Mark): boolean {
  return next.surround === mark.surround && next.readings.some((reading) => mark.readings.some((one) => one.numeral === reading.numeral && reading.value === one.value + 1))
}

function openLevel(mark: Mark, into: Raw[], mayNumber: boolean): Level {
  // Of two readings, (i) is Roman when it begins a row, and a letter only where the row says so.
  const reading = mark.readings.find(({ value }) => value === 1) ?? mark.readings[0]
  const numeral = reading?.numeral ?? null
  const isNumbered = mayNumber && numeral === 'decimal' && (mark.surround === '1.' || mark.surround === '1、' || mark.surround === '1')
  const level: Level = { numeral, surround: mark.surround, last: (reading?.value ?? 1) - 1, children: into, held: [], isNumbered }
  if (isNumbered) return level
  const items: Raw[] = []
  const start = level.last + 1
  into.push({ type: 'list', ...(numeral === null ? {} : { numeral, ...(mark.surround === null ? {} : { surround: mark.surround }), ...(start > 1 ? { start } : {}) }), children: items })
  level.children = items
  return level
}

function addTo(level: Level, mark: Mark, children: readonly Raw[]): void {
  const value = mark.readings.find(({ numeral }) => numeral === level.numeral)?.value ?? level.last + 1
  const isNext = value === level.last + 1
  level.held = [{ type: 'paragraph', children }]
  const own = isNext || mark.bullet ? {} : level.isNumbered ? { number: mark.own } : { mark: mark.printed }
  level.children.push({ type: level.isNumbered ? 'numbered' : 'item', ...own, children: level.held })
  level.last = value
}
