import type { LanguageTag } from '@clf/text'
import type { Query } from '../cms-reader/query.ts'
import { statuses } from '../registers/options.ts'
import type { Status } from '../registers/options.ts'
import { readChoice, readCode, readNumber, readPage, readText } from '../registers/read-parameter.ts'
import { textFilter } from '../registers/text-filter.ts'

/** What a reader asks the register for. Empty strings and null mean "all". */
export interface CircularFilter {
  text: string
  series: string
  year: number | null
  status: Status
  department: string
  schedule: string
  page: number
}

/** Reads the query of the register's address; what it cannot read counts as not given. */
export function readCircularFilter(search: URLSearchParams): CircularFilter {
  return {
    text: readText(search, 'q'),
    series: readCode(search, 'series'),
    year: readNumber(search, 'year', 1900, 2999),
    status: readChoice(search, 'status', statuses),
    department: readCode(search, 'department'),
    schedule: readCode(search, 'schedule'),
    page: readPage(search),
  }
}

const searched = ['title', 'summary', 'reference', 'fileReference'] as const

/** Strapi filters for what the reader asks. */
export function circularFilters(filter: CircularFilter, lang: LanguageTag): Query {
  const { text, series, year, status, department, schedule } = filter
  return {
    $and: [
      ...(status === 'all' ? [] : [{ lifecycle: { $eq: status } }]),
      ...(series ? [{ series: { $eq: series } }] : []),
      ...(year === null ? [] : [{ year: { $eq: year } }]),
      ...(department ? [{ issuingBureau: { code: { $eq: department } } }] : []),
      ...(schedule ? [{ schedule: { $eq: schedule } }] : []),
      ...(numberFilter(text) ?? textFilter(text, searched, lang)),
    ],
  }
}

/** People type the number as they say it: 6/2024, No. 6/2024, 第 6/2024 號. */
function numberFilter(text: string): Query[] | null {
  const match = /^(?:no\.?\s*|第\s*)?(\d{1,4})\s*\/\s*(\d{4}|\d{2})\s*[號号]?$/i.exec(text)
  if (!match) return null
  const [, number = '', year = ''] = match
  return [{ number: { $eq: Number(number) } }, { year: { $eq: year.length === 2 ? 1900 + Number(year) : Number(year) } }]
}
