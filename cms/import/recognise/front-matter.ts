import { inlineText } from '@clf/content'
import { columnsOf } from '../plain-text/wrapping.ts'
import { joinText } from '../source/join.ts'
import type { Unit } from '../source/unit.ts'
import { isoOf, readDateLine } from './date-line.ts'
import { markLines } from './line-mark.ts'
import type { LineMark } from './line-mark.ts'
import { looksLikeHeading } from './sentence.ts'

export interface FrontMatter {
  /** ISO date of the first line that is a date. */
  date: string | null
  /** Lines above the title, without the date line. */
  preamble: string[]
  title: string | null
  /** What the lines say of sender, addressee and file. */
  from: string | null
  to: string | null
  fileReference: string | null
  marks: LineMark[]
  /** The units after the title. */
  rest: Unit[]
}

const widestFrontLine = 100
const labels = {
  from: /^(?:from|由|發文人)\s*[:：]\s*(.+)$/iu,
  to: /^(?:to|致|送)\s*[:：]\s*(.+)$/iu,
  fileReference: /^(?:(?:file\s+)?ref(?:erence)?\.?(?:\s+no\.?)?|檔號|檔案編號)\s*[:：]\s*(.+)$/iu,
}
const firstHeading = /^(?:目的|背景|引言|簡介|概要|purpose|introduction|background|aim|objectives?|summary)$/iu
const kindOfPaper = /文件$|參考$|討論$|通告$|通函$|^for\s+(?:discussion|information|action)|(?:paper|circular|memorandum)(?:\s+no\.?\s*[\d/]+)?$|第\s*[\d/]+\s*號$/iu

export function readFrontMatter(units: Unit[]): FrontMatter {
  const end = frontEnd(units)
  const title = titleRange(units, end)
  const above = units.slice(0, title.start)
  const titleUnits = units.slice(title.start, title.end)
  const dated = above.find((unit) => isoDate(unit) !== null)
  const preamble = above.filter((unit) => unit !== dated && unit.shape !== 'page-number')
  return {
    date: dated === undefined ? null : isoDate(dated),
    preamble: preamble.map(wordsOf),
    title: titleUnits.length === 0 ? null : titleUnits.map(wordsOf).reduce(joinText),
    from: labelled(preamble, 'from'),
    to: labelled(preamble, 'to') ?? addressee(preamble),
    fileReference: labelled(preamble, 'fileReference'),
    marks: [
      ...above.flatMap((unit) => markLines(unit.lines, unit === dated ? 'date' : unit.shape === 'page-number' ? 'page number' : 'preamble')),
      ...titleUnits.flatMap((unit) => markLines(unit.lines, 'title')),
    ],
    rest: units.slice(title.end),
  }
}

/** The front ends where the first sentence, number, item, table or real heading begins. */
function frontEnd(units: Unit[]): number {
  const other = units.findIndex((unit) => !isFrontShape(unit))
  const end = other < 0 ? units.length : other
  return units[end]?.continuesLine ? units.findLastIndex((unit, index) => index < end && !unit.continuesLine) : end
}

function isFrontShape(unit: Unit): boolean {
  if (unit.shape === 'title' || unit.shape === 'page-number') return true
  const words = wordsOf(unit)
  return unit.shape === 'text' && columnsOf(words) <= widestFrontLine && !/[。；.;]$/u.test(words)
}

// Above the first paragraph stand the title and, where the text has sections, the first section heading.
function titleRange(units: Unit[], end: number): { start: number; end: number } {
  const marked = units.slice(0, end).findIndex((unit) => unit.shape === 'title')
  if (marked >= 0) return { start: marked, end: runEnd(units, marked, (unit) => unit.shape === 'title') }
  const starts = blockStarts(units.slice(0, end)).filter(
    (start) => readDateLine(wordsOf(units[start] as Unit)) === null,
  )
  const last = units[starts.at(-1) ?? -1]
  const isSectioned = (last !== undefined && firstHeading.test(wordsOf(last))) || hasSections(units.slice(end))
  const hasHeading = units[end]?.shape !== 'heading' && starts.length > 1 && isSectioned
  const index = starts.length - (hasHeading ? 2 : 1)
  const start = starts[index]
  if (start === undefined) return soleHeading(units, end)
  return { start, end: starts[index + 1] ?? end }
}

// A Word document whose title is its only heading of the first level.
function soleHeading(units: Unit[], end: number): { start: number; end: number } {
  const first = units[end]
  const levels = units.flatMap((unit) => (unit.shape === 'heading' ? [unit.level] : []))
  const isTitle = first?.shape === 'heading' && levels.filter((level) => level <= first.level).length === 1
  return isTitle ? { start: end, end: end + 1 } : { start: end, end }
}

function blockStarts(units: Unit[]): number[] {
  return units.flatMap((unit, index) => (unit.startsBlock && unit.shape === 'text' ? [index] : []))
}

function hasSections(units: Unit[]): boolean {
  return units.some((unit, index) => {
    const next = units[index + 1]
    return (
      unit.shape === 'text' &&
      unit.startsBlock &&
      looksLikeHeading(wordsOf(unit)) &&
      next?.startsBlock === true &&
      next.shape === 'number'
    )
  })
}

function runEnd(units: Unit[], start: number, belongs: (unit: Unit) => boolean): number {
  const length = units.slice(start).findIndex((unit) => !belongs(unit))
  return length < 0 ? units.length : start + length
}

function isoDate(unit: Unit): string | null {
  const date = readDateLine(wordsOf(unit))
  return date === null ? null : isoOf(date)
}

function labelled(units: Unit[], label: keyof typeof labels): string | null {
  return (
    units.map((unit) => labels[label].exec(wordsOf(unit))?.[1]?.trim()).find((value) => value !== undefined) ?? null
  )
}

function addressee(units: Unit[]): string | null {
  const lines = units
    .map(wordsOf)
    .filter((line) => !kindOfPaper.test(line) && !isLabelled(line) && readDateLine(line) === null)
  return lines.length === 0 ? null : lines.reduce(joinText)
}

function isLabelled(line: string): boolean {
  return Object.values(labels).some((label) => label.test(line))
}

function wordsOf(unit: Unit): string {
  return inlineText(unit.children).trim()
}
