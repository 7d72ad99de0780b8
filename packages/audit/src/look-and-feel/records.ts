import { CsvError, parse, type Options } from 'csv-parse/sync'
import { isSamePage, languagesOfAddress } from './address.ts'
import { writtenDates } from './written-dates.ts'

/** When a page was revised or reviewed last, by a list that its department keeps. */
export interface DateRecord {
  address: string
  /** `2026-05-01` */
  day: string
}

/** Why a list of records cannot be used: a line has an address and no date, no line has both, or a quotation mark is never closed. */
export type RecordsProblem = 'no-date' | 'no-record' | 'not-csv'

/** Thrown when a list of records cannot be used. */
export class RecordsError extends Error {
  readonly problem: RecordsProblem
  /** Of the line concerned, from 1. */
  readonly line: number
  /** The address without a date, or what the first line holds where no line has both; empty for an empty list. */
  readonly found: string

  constructor(problem: RecordsProblem, line: number, found: string, options?: ErrorOptions) {
    const said = {
      'no-date': `Line ${line} of the records has no date for ${found}. Write it in full, for example 2026-05-01.`,
      'no-record': `The records have no line with an address and a date; line ${line} is "${found}". Write an address in full and a date a line.`,
      'not-csv': `The records are no CSV: a quotation mark is still open at line ${line}. Close it, or leave it out.`,
    }
    super(said[problem], options)
    this.name = 'RecordsError'
    this.problem = problem
    this.line = line
    this.found = found
  }
}

const delimiters = [',', ';', '\t']

const layout = { bom: true, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true, relax_quotes: true, skip_empty_lines: true, trim: true } satisfies Options

/**
 * Reads a list of records: CSV with an address and a date a line, in any order and with any other columns, divided by commas, semicolons or
 * tabs; a first line of names is none.
 * @throws {RecordsError} for a line that has an address and no date, and where no line has both
 */
export function readRecords(text: string): DateRecord[] {
  const lines = linesOf(text)
  const records = lines.flatMap(({ raw, cells, line }): DateRecord[] => {
    const { address, day } = recordIn(raw, cells)
    if (address === undefined) return []
    if (day === undefined) throw new RecordsError('no-date', line, address)
    return [{ address, day }]
  })
  if (records.length === 0) throw new RecordsError('no-record', lines[0]?.line ?? 1, lines[0]?.raw.trim() ?? '')
  return records
}

function linesOf(text: string): { raw: string; cells: string[]; line: number }[] {
  try {
    const parsed = parse(text, { ...layout, delimiter: delimiters, raw: true, info: true }) as unknown as { raw: string; record: string[]; info: { lines: number } }[]
    return parsed.map(({ raw, record, info }) => ({ raw, cells: record, line: info.lines }))
  } catch (cause) {
    if (cause instanceof CsvError) throw new RecordsError('not-csv', Number(cause['lines'] ?? 1), '', { cause })
    throw cause
  }
}

/** What a line says. A comma may also stand in an address or a date of a line that semicolons divide: whichever one delimiter gives both counts. */
function recordIn(raw: string, cells: readonly string[]): Partial<DateRecord> {
  const readings = [...delimiters.map((delimiter) => cellsBy(delimiter, raw)), cells].map(recordOfCells)
  return readings.find(({ isWhole }) => isWhole) ?? readings.find(({ day }) => day !== undefined) ?? readings.findLast(({ address }) => address !== undefined) ?? {}
}

function cellsBy(delimiter: string, raw: string): string[] {
  try {
    return parse(raw, { ...layout, delimiter })[0] ?? []
  } catch {
    return []
  }
}

function recordOfCells(cells: readonly string[]): Partial<DateRecord> & { isWhole: boolean } {
  const address = cells.find((cell) => /^https?:\/\//.test(cell) && URL.canParse(cell))
  if (address === undefined) return { isWhole: false }
  const dates = cells.filter((cell) => cell !== address).flatMap((cell) => writtenDates(cell).map((date) => ({ ...date, isAlone: date.text.length === cell.length })))
  const [date] = dates
  return { address, isWhole: date?.isAlone === true, ...(date?.day !== undefined && { day: date.day }) }
}

/** The day that the records have for a page: of this very address, else of the same page in a language that no record tells apart. */
export function recordOf(address: string, records: readonly DateRecord[]): string | undefined {
  const bare = (each: string) => each.replace(/#.*$/s, '').replace(/\/$/, '')
  const exact = records.findLast((record) => bare(record.address) === bare(address))
  if (exact) return exact.day
  const said = languagesOfAddress(address)
  return records.findLast((record) => isSamePage(record.address, address) && (languagesOfAddress(record.address).length === 0 || languagesOfAddress(record.address).join() === said.join()))?.day
}
