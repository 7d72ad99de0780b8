import { inlineText } from '@clf/content'
import { columnsOf } from '../plain-text/wrapping.ts'
import type { Unit } from '../source/unit.ts'
import { readDateLine } from './date-line.ts'
import { markLines } from './line-mark.ts'
import type { LineMark } from './line-mark.ts'
import { endsSentence } from './sentence.ts'

export interface Closing {
  offices: string[]
  /** As printed. */
  date: string
}

const widestOfficeLine = 60
const mostOffices = 6

/** Splits off the closing block: lines with the issuing offices, then a line that is a date. */
export function readClosing(units: Unit[]): { closing: Closing | null; marks: LineMark[]; rest: Unit[] } {
  const last = units.at(-1)
  if (last === undefined || last.shape !== 'text' || readDateLine(wordsOf(last)) === null)
    return { closing: null, marks: [], rest: units }
  const count = officeCount(units.slice(0, -1))
  const start = units.length - 1 - count
  if (count === 0) return { closing: null, marks: [], rest: units }
  const offices = units.slice(start, -1).map(wordsOf)
  const marks = units.slice(start).flatMap((unit) => markLines(unit.lines, 'closing'))
  return { closing: { offices, date: wordsOf(last) }, marks, rest: units.slice(0, start) }
}

function officeCount(units: Unit[]): number {
  const other = units.findLastIndex((unit) => !isOfficeLine(unit))
  return Math.min(units.length - 1 - other, mostOffices)
}

function isOfficeLine(unit: Unit): boolean {
  const words = wordsOf(unit)
  return unit.shape === 'text' && !unit.continuesLine && columnsOf(words) <= widestOfficeLine && !endsSentence(words)
}

function wordsOf(unit: Unit): string {
  return inlineText(unit.children).trim()
}
