import { parse } from 'csv-parse/sync'
import { isSamePage, languagesOfAddress } from './address.ts'
import { writtenDates } from './written-dates.ts'

/** When a page was revised or reviewed last, by a list that its department keeps. */
export interface DateRecord {
  address: string
  /** `2026-05-01` */
  day: string
}

/**
 * Reads a list of records: CSV with an address and a date a line, in any order and with any other columns; a first line of names is none.
 * @throws {Error} naming the first line that has an address and no date
 */
export function readRecords(text: string): DateRecord[] {
  const lines = parse(text, { bom: true, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true, skip_empty_lines: true, trim: true })
  return lines.flatMap((cells, index): DateRecord[] => {
    const address = cells.find((cell) => /^https?:\/\//.test(cell) && URL.canParse(cell))
    if (address === undefined) return []
    const day = cells.filter((cell) => cell !== address).flatMap((cell) => writtenDates(cell))[0]?.day
    if (day === undefined) throw new Error(`Line ${index + 1} of the records has no date for ${address}. Write it in full, for example 2026-05-01.`)
    return [{ address, day }]
  })
}

/** The day that the records have for a page: of this very address, else of the same page in a language that no record tells apart. */
export function recordOf(address: string, records: readonly DateRecord[]): string | undefined {
  const bare = (each: string) => each.replace(/#.*$/s, '').replace(/\/$/, '')
  const exact = records.findLast((record) => bare(record.address) === bare(address))
  if (exact) return exact.day
  const said = languagesOfAddress(address)
  return records.findLast((record) => isSamePage(record.address, address) && (languagesOfAddress(record.address).length === 0 || languagesOfAddress(record.address).join() === said.join()))?.day
}
